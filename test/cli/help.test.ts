import { tmpdir } from "node:os";
import { describe, expect, test } from "vitest";
import { PRODUCT } from "../../src/core/model/product.ts";
import { runCli } from "./run-cli.ts";

const COMMANDS = ["init", "new", "read", "lint", "plan", "verify", "serve", "export", "completion"];

describe.concurrent("follow-through", () => {
  test.for(COMMANDS)("%s --help shows how to use the command", async (command) => {
    const { status, stdout } = await runCli(tmpdir(), [command, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain(`Usage: follow-through ${command}`);
  });

  test.for([[["--help"]], [["help"]], [[]]])("lists the commands if the arguments are %j", async ([args]) => {
    const { status, stdout } = await runCli(tmpdir(), args!);
    expect(status).toBe(0);
    for (const command of COMMANDS) expect(stdout).toContain(`  ${command} `);
  });

  test("prints the version", async () => {
    const { status, stdout } = await runCli(tmpdir(), ["--version"]);
    expect([status, stdout]).toEqual([0, `${PRODUCT.version}\n`]);
  });

  test.for<[args: string[], words: string]>([
    [["fly"], "unknown command"],
    [["read", "--fast"], "--fast"],
    [["lint", "--config"], "--config"],
  ])("exits with status 2 and a usage error if the arguments are %j", async ([args, words]) => {
    const { status, stderr } = await runCli(tmpdir(), args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).toContain("--help");
  });
});
