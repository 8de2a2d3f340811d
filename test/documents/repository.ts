import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { onTestFinished } from "vitest";
import { BlobReader } from "../../src/documents/blobs.ts";
import { openHead, type Branch } from "../../src/documents/branch.ts";
import type { Comparison } from "../../src/documents/renames.ts";
import { commitAll, initRepository } from "../support/git.ts";
import { createWorkspace } from "../support/workspace.ts";

/** Creates a folder that is deleted after the test. */
export async function makeFolder(): Promise<string> {
  const { root, dispose } = await createWorkspace();
  onTestFinished(dispose);
  return root;
}

/** Creates an empty git repository, whose branch is `main`, and deletes it after the test. */
export async function makeRepository(): Promise<string> {
  const root = await makeFolder();
  initRepository(root);
  return root;
}

/** The history of the commit that is checked out. Throws an Error if there is none. */
export async function branchOf(root: string): Promise<Branch> {
  const branch = await openHead(root);
  if (branch === null) throw new Error(`${root} has no history.`);
  return branch;
}

/** Creates a comparison with the commit that is checked out, without GitHub. */
export async function comparisonOf(root: string): Promise<Comparison> {
  const branch = await branchOf(root);
  return { branch, github: null, head: branch.commit };
}

/** Reads blobs from the workspace alone. */
export function localBlobs({ objects }: Branch): BlobReader {
  return new BlobReader({ objects, github: null });
}

/** Writes files, commits everything at the given instant and returns the commit's id. */
export async function commit(root: string, instant: string, files: Record<string, string>): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return commitAll(root, instant);
}
