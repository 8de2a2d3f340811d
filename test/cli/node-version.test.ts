import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { OLDEST_NODE } from "../../src/core/model/node-version.ts";
import { ROOT } from "../support/runner.ts";

const PRETEND =
  'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.20.2"}})';

/** Returns an installed version of Node.js that is too old, if there is one. */
function findOldNode(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const installed = folders.map((folder) => path.join(folder, "node")).filter((file) => existsSync(file));
  return installed.find((file) => {
    const version = execFileSync(file, ["--version"], { encoding: "utf8" });
    return Number.parseInt(version.slice(1), 10) < OLDEST_NODE;
  });
}

function run(node: string, args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: ROOT, encoding: "utf8", timeout: 30_000 });
  return { status, stdout, stderr };
}

describe.each(["dist/cli.js", "dist/server.js"])("on a version of Node.js that is too old, %s", (file) => {
  test("says which version it needs, and does nothing else", () => {
    expect(run(process.execPath, ["--import", PRETEND, file])).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "Follow-through needs Node.js 24 or later, but this is Node.js 20.20.2: install a newer version from https://nodejs.org/.\n",
    });
  });

  const old = findOldNode();
  test.skipIf(old === undefined)("says so if that version is really installed", () => {
    const { status, stdout, stderr } = run(old ?? "", [file]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^Follow-through needs Node\.js 24 or later, but this is Node\.js \d\S+: install .*\n$/);
  });
});
