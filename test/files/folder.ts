import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { onTestFinished } from "vitest";
import { createWorkspace } from "../support/workspace.ts";

/** A workspace, and a folder next to it that the tested code may neither read nor change. */
export interface Folders {
  workspace: string;
  outside: string;
}

/** Creates the folders, with a file in each. They are deleted after the test. */
export async function makeFolders(): Promise<Folders> {
  const { root, dispose } = await createWorkspace({ "workspace/good.txt": "good", "outside/secret.txt": "secret" });
  onTestFinished(dispose);
  return { workspace: path.join(root, "workspace"), outside: path.join(root, "outside") };
}

/** Files that may be neither read nor written. Each function creates what it needs and returns the path. */
export const ODD_FILES: ReadonlyArray<readonly [what: string, make: (folders: Folders) => string]> = [
  ["a link to a file outside the workspace", linkTo(({ outside }) => path.join(outside, "secret.txt"))],
  ["a link to a file in the workspace", linkTo(() => "good.txt")],
  ["a link to a missing file", linkTo(() => "missing")],
  ["a link to itself", linkTo(() => "odd")],
  ["a link to the process's environment", linkTo(() => "/proc/self/environ")],
  ["a link to /dev/zero", linkTo(() => "/dev/zero")],
  [
    "a file in a linked folder",
    ({ workspace, outside }) => {
      symlinkSync(outside, path.join(workspace, "odd"));
      return "odd/secret.txt";
    },
  ],
  [
    "a pipe",
    ({ workspace }) => {
      execFileSync("mkfifo", [path.join(workspace, "odd")]);
      return "odd";
    },
  ],
  [
    "a folder",
    ({ workspace }) => {
      mkdirSync(path.join(workspace, "odd"));
      return "odd";
    },
  ],
  ["a path that leads out of the workspace", () => "../outside/secret.txt"],
  ["an absolute path outside the workspace", ({ outside }) => path.join(outside, "secret.txt")],
  ["the process's environment", () => "/proc/self/environ"],
  ["/dev/zero", () => "/dev/zero"],
];

function linkTo(target: (folders: Folders) => string): (folders: Folders) => string {
  return (folders) => {
    symlinkSync(target(folders), path.join(folders.workspace, "odd"));
    return "odd";
  };
}

/** Creates a hard link in the workspace to the outside file. */
export function hardLink({ workspace, outside }: Folders): string {
  linkSync(path.join(outside, "secret.txt"), path.join(workspace, "hard"));
  return "hard";
}

/** Creates a character device outside /dev. Returns false if the process isn't allowed to. */
export function makeDevice(file: string): boolean {
  try {
    execFileSync("mknod", [file, "c", "1", "5"], { stdio: "ignore" });
    return true;
  } catch {
    writeFileSync(file, "");
    return false;
  }
}
