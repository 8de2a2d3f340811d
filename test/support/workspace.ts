import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** A temporary folder that stands in for a checkout. */
export interface Workspace {
  root: string;
  write: (file: string, text: string) => Promise<void>;
  remove: (file: string) => Promise<void>;
  dispose: () => Promise<void>;
}

export async function createWorkspace(files: Record<string, string> = {}): Promise<Workspace> {
  const root = await mkdtemp(path.join(tmpdir(), "checkout-"));
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  };
  for (const [file, text] of Object.entries(files)) await write(file, text);
  return {
    root,
    write,
    remove: (file) => rm(path.join(root, file)),
    dispose: () => rm(root, { recursive: true }),
  };
}
