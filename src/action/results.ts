import type { Environment } from "../config/environment.ts";
import { Failure } from "../core/model/failure.ts";
import type { Snapshot } from "../core/model/snapshot.ts";
import { FileProblem } from "../files/file-problem.ts";
import { writeFileWhole } from "../files/write-file.ts";
import type { Outcome } from "../run/index.ts";
import type { World } from "../run/world.ts";

/** Writes the snapshot to `file` unless the name is empty, and returns the name. */
export async function writeSnapshot({ workspace }: Environment, file: string, snapshot: Snapshot): Promise<string> {
  if (file === "") return "";
  try {
    await writeFileWhole(file, `${JSON.stringify(snapshot)}\n`, workspace);
    return file;
  } catch (thrown) {
    if (!(thrown instanceof FileProblem)) throw thrown;
    throw new Failure(`The snapshot ${file} ${thrown.message}: set \`snapshot\` to a file in the workspace.`);
  }
}

/** Writes the public page to `folder` and says so in a sentence. Returns null if the name is empty. */
export async function writeSite(
  { workspace }: Environment,
  folder: string,
  facts: Pick<Outcome, "snapshot" | "isPrivate"> & Pick<World, "now">,
): Promise<string | null> {
  if (folder === "") return null;
  // Load the page's code only when needed, because it is large.
  const { publishSnapshot } = await import("../../api/export/publish.ts");
  return publishSnapshot({ folder, inside: workspace }, facts, process.env);
}
