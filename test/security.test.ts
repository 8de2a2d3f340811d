// Runs the built Action on reports that try to inject workflow commands. See .github/SECURITY.md.
import { expect, test } from "vitest";
import { startGitHub } from "./support/github.ts";
import { runAction } from "./support/runner.ts";
import { createWorkspace } from "./support/workspace.ts";

/** Texts that the runner treats as commands: `::name::` at the start of a line, or `##[name]` anywhere. */
const COMMANDS = ["::set-output name=x::1", "::error::forged", "##[error]forged", "::add-mask::a", "##[add-path]/tmp"];
const REPORT = "postmortems/2026-10-01-%3A%3Aerror%3A%3A.md";
const TEXT = [
  "# ::error::forged",
  "",
  "## Action items",
  "",
  ...COMMANDS.map((command) => `- ${command} (due 03/04/2026)`),
  "",
  "| Action | Owner | Due |",
  "| --- | --- | --- |",
  ...COMMANDS.map((command) => `| Keep ${command} quiet | ${command} | 2026-10-02 |`),
  "",
].join("\n");

test.each(["push", "schedule", "pull_request"])(
  "a report's text is never run as a workflow command on %s",
  async (event) => {
    const github = await startGitHub();
    const workspace = await createWorkspace({ [REPORT]: TEXT });
    try {
      const { stdout } = await runAction({ workspace: workspace.root, apiUrl: github.url, event, today: "2026-12-01" });
      expect(stdout).toContain("forged");
      const lines = stdout.split(/[\r\n]/);
      // In our own annotations, the text follows a second pair of colons.
      const commands = lines.filter((line) => line.startsWith("::"));
      expect(commands.filter((line) => !/^::(?:error|warning|notice) title=[^:]*(?:,[^:]*)?::/.test(line))).toEqual([]);
      expect(commands.filter((line) => /^::\w+(?: [^:]*)?::forged/.test(line))).toEqual([]);
      expect(lines.filter((line) => !line.startsWith("::") && line.includes("##["))).toEqual([]);
    } finally {
      await github.close();
      await workspace.dispose();
    }
  },
);
