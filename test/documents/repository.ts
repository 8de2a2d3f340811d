import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { onTestFinished } from "vitest";
import { commitAll, git } from "../support/git.ts";
import { createWorkspace } from "../support/workspace.ts";

/** Creates a folder that is deleted after the test. */
export async function makeFolder(): Promise<string> {
  const { root, dispose } = await createWorkspace();
  onTestFinished(dispose);
  return root;
}

/** Creates an empty git repository with the branch `main`, which is deleted after the test. */
export async function makeRepository(): Promise<string> {
  const root = await makeFolder();
  git(root, ["init", "--quiet", "--initial-branch=main"]);
  return root;
}

/** Writes files, commits everything at the given instant and returns the commit's id. */
export async function commit(root: string, instant: string, files: Record<string, string>): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return commitAll(root, instant);
}
