// Installs the package as npm would publish it into an empty folder, and runs its commands there.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT, runProcess } from "./support/runner.ts";

describe("the package", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "package-"));
  const npm = (args: string[], cwd: string): string =>
    execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  beforeAll(() => {
    npm(["pack", "--pack-destination", folder, "--silent"], ROOT);
    const [tarball = ""] = readdirSync(folder);
    npm(
      ["install", "--offline", "--no-audit", "--ignore-scripts", "--prefix", folder, path.join(folder, tarball)],
      folder,
    );
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const cli = (...args: string[]): ReturnType<typeof runProcess> =>
    runProcess([path.join(folder, "node_modules/follow-through/dist/cli.js"), ...args], {}, folder);

  it("installs nothing besides itself", () => {
    expect(readdirSync(path.join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
      "follow-through",
    ]);
  });

  it("contains the README, the licence and everything that the Action and the commands need", () => {
    const files = readdirSync(path.join(folder, "node_modules/follow-through"));
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "action.yml", "dist", "package.json"]));
    expect(files).not.toContain("src");
  });

  it("has commands that run without any other package", async () => {
    const { stdout } = await cli("--help");
    const commands = Array.from(stdout.matchAll(/^ {2}([a-z]+) /gm), ([, name = ""]) => name);
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) {
      const { stdout: printed, stderr } = await cli(command);
      const [first = ""] = `${stderr}${printed}`.split("\n");
      expect(first).toMatch(/^[A-Zf].{20}/);
      expect(first).not.toContain("Unexpected error");
    }
  });
});
