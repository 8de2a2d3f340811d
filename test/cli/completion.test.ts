import { execFileSync, spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { beforeAll, describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const has = (shell: string): boolean => spawnSync(shell, ["-c", "exit 0"]).status === 0;

describe("completion", () => {
  const scripts: Record<string, string> = {};
  beforeAll(async () => {
    for (const shell of ["bash", "zsh", "fish"])
      scripts[shell] = (await runCli(tmpdir(), ["completion", shell])).stdout;
  });

  function complete(words: string[]): string[] {
    const line = `COMP_WORDS=(${words.map((word) => `"${word}"`).join(" ")}); COMP_CWORD=${words.length - 1}; _follow_through; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync("bash", ["-c", `${scripts["bash"]}\n${line}`], { encoding: "utf8", cwd: "/" })
      .split("\n")
      .filter((word) => word !== "");
  }

  test.skipIf(!has("bash"))("completes commands and options in bash", () => {
    expect(complete(["follow-through", "ver"])).toEqual(["verify"]);
    expect(complete(["follow-through", "--v"])).toEqual(["--version"]);
    expect(complete(["follow-through", "verify", "--s"])).toEqual(["--snapshot"]);
  });

  test.each(["zsh", "fish"])(
    "prints a script that contains the commands and that %s accepts, if it is installed",
    (shell) => {
      for (const command of ["init", "new", "read", "completion"]) expect(scripts[shell]).toContain(command);
      const status = has(shell) ? spawnSync(shell, ["-n", "-c", String(scripts[shell])]).status : 0;
      expect(status).toBe(0);
    },
  );

  test.each([[[]], [["tcsh"]], [["bash", "zsh"]]])("names the shells if the arguments are %j", async (args) => {
    const { status, stderr } = await runCli(tmpdir(), ["completion", ...args]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("name one shell: bash, zsh, fish")]);
  });
});
