import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { onTestFinished } from "vitest";
import { createWorkspace } from "../support/workspace.ts";

/** A workspace, and a folder beside it that nothing may touch. */
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

/** Things in a workspace that look like a file, by what they are. Each returns its path in the workspace. */
export const ODD_FILES: ReadonlyArray<readonly [what: string, make: (folders: Folders) => string]> = [
  ["a link to a file outside", linkTo(({ outside }) => path.join(outside, "secret.txt"))],
  ["a link to a file inside", linkTo(() => "good.txt")],
  ["a link to nothing", linkTo(() => "nothing")],
  ["a link to itself", linkTo(() => "odd")],
  ["a link to the environment", linkTo(() => "/proc/self/environ")],
  ["a link to endless zeros", linkTo(() => "/dev/zero")],
  [
    "a file behind a linked folder",
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
  ["a path that leads out", () => "../outside/secret.txt"],
  ["an absolute path outside", ({ outside }) => path.join(outside, "secret.txt")],
  ["the environment", () => "/proc/self/environ"],
  ["endless zeros", () => "/dev/zero"],
];

function linkTo(target: (folders: Folders) => string): (folders: Folders) => string {
  return (folders) => {
    symlinkSync(target(folders), path.join(folders.workspace, "odd"));
    return "odd";
  };
}

/** Creates a second name for a file outside. */
export function hardLink({ workspace, outside }: Folders): string {
  linkSync(path.join(outside, "secret.txt"), path.join(workspace, "hard"));
  return "hard";
}

/** Creates a character device that is not in /dev; false without the permission to. */
export function makeDevice(file: string): boolean {
  try {
    execFileSync("mknod", [file, "c", "1", "5"], { stdio: "ignore" });
    return true;
  } catch {
    writeFileSync(file, "");
    return false;
  }
}
