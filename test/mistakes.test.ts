// The mistakes that people make most often when they set Follow-through up. Each causes one message, which names the problem and the fix.
import path from "node:path";
import { describe, expect, test, type TestContext } from "vitest";
import { runCli } from "./cli/run-cli.ts";
import { CACHE, REPORT, startScene, type Scene } from "./action/scene.ts";
import { commitAll, git, initRepository } from "./support/git.ts";

interface Mistake {
  what: string;
  /** Makes the mistake, and returns what the run prints. */
  make: (scene: Scene) => Promise<{ status: number; stdout: string }>;
  /** The problem and the fix, as the message states them. */
  says: [problem: string, fix: string];
}

const CONFIG = ".github/follow-through.yml";
const shortly = "The cache went cold";

const MISTAKES: Mistake[] = [
  {
    what: "the job may not write issues",
    async make(scene) {
      scene.fault = ({ method }) =>
        method === "GET" ? null : { status: 403, body: { message: "Resource not accessible by integration" } };
      return scene.act();
    },
    says: ["lacks the required permission", "issues: write"],
  },
  {
    what: "the token is wrong",
    async make(scene) {
      scene.fault = () => ({ status: 401, body: { message: "Bad credentials" } });
      return scene.act({ token: "ghp_wrong" });
    },
    says: ["GitHub does not accept the token", "pass `token:"],
  },
  {
    what: "there is no checkout, and the commit can't be read with the token",
    async make(scene) {
      await scene.workspace.remove(REPORT);
      return scene.act({ token: "", event: "pull_request", commit: "a".repeat(40) });
    },
    says: ["The workspace doesn't have commit aaaaaaaaaaaa", "add a checkout step"],
  },
  {
    what: "no report has a recognised name",
    async make({ workspace, act }) {
      await workspace.remove(REPORT);
      await workspace.write("docs/ops/cache.md", CACHE.replace(shortly, "An outage of the cache"));
      return act();
    },
    says: [
      "No report matches the default names, but these files look like reports: docs/ops/cache.md",
      "docs/ops/**/*.md",
    ],
  },
  {
    what: "the folder has no Markdown file at all",
    async make({ workspace, act }) {
      await workspace.remove(REPORT);
      return act();
    },
    says: ["there is no Markdown file", "check out the branch"],
  },
  {
    what: "a due date doesn't exist",
    async make({ workspace, act }) {
      await workspace.write(REPORT, CACHE.replace("2026-11-01", "2026-11-31"));
      return act();
    },
    says: ["2026-11-31", `file=${REPORT},line=7`],
  },
  {
    what: "a key in the config file is misspelt",
    async make({ workspace, act }) {
      await workspace.write(CONFIG, "warn-day: 7\n");
      return act();
    },
    says: [`${CONFIG}: \`warn-day\` is unknown`, "use one of"],
  },
  {
    what: "an input is misspelt",
    make: ({ act }) => act({ env: { "INPUT_WARN-DAY": "7" } }),
    says: ["Unknown input `warn-day`", "use one of"],
  },
  {
    what: "there are config files with both extensions",
    async make({ workspace, act }) {
      await workspace.write(CONFIG, "warn-days: 7\n");
      await workspace.write(CONFIG.replace("yml", "yaml"), "warn-days: 7\n");
      return act();
    },
    says: [`There are two config files, ${CONFIG} and .github/follow-through.yaml`, "keep one of them"],
  },
  {
    what: "verify runs in a shallow clone",
    async make({ workspace, github }) {
      const { root } = workspace;
      initRepository(root);
      commitAll(root);
      await workspace.write(REPORT, CACHE.replace("Warm", "Heat"));
      commitAll(root);
      git(root, ["clone", "--quiet", "--depth=1", `file://${root}`, "shallow"]);
      const env = { GITHUB_TOKEN: github.token, GITHUB_API_URL: github.url };
      return runCli(path.join(root, "shallow"), ["verify", "--repository", "acme/status"], env);
    },
    says: ["missing", "git fetch --unshallow"],
  },
  {
    what: "the workflow runs on pull_request_target to reach forks",
    make: ({ act }) => act({ event: "pull_request_target", payload: { pull_request: {} } }),
    says: ["does not run on pull_request_target", "use pull_request"],
  },
];

describe.concurrent("a frequent mistake causes one message with the problem and the fix:", () => {
  test.for(MISTAKES)("$what", async ({ make, says }, context: TestContext) => {
    const { status, stdout } = await make(await startScene(context));
    const errors = stdout.split("\n").filter((line) => line.startsWith("::error"));
    const messages = errors.length > 0 ? errors : stdout.trim().split("\n");
    expect(status).toBe(1);
    expect(messages).toHaveLength(1);
    for (const words of says) expect(messages[0]).toContain(words);
  });
});
