// The built command line, as a person runs it.
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startGitHub, type TestGitHub } from "./support/github.ts";
import { startProxy, type Proxy } from "./support/proxy.ts";
import { ROOT, runProcess } from "./support/runner.ts";
import { createWorkspace, type Workspace } from "./support/workspace.ts";

const REPORT = "postmortems/2026-10-01-cache.md";
const TEXT = `# Cold cache

## Action items

- [x] Warm the cache ([proof](https://example.com/1)) {#warm}
- [ ] P1: alert on the hit rate (@mira, due 2026-12-01, #7)
- TBD
`;

let workspace: Workspace;

beforeAll(async () => {
  workspace = await createWorkspace({ [REPORT]: TEXT });
});
afterAll(() => workspace.dispose());

function follow(args: string[], env: Record<string, string> = {}): ReturnType<typeof runProcess> {
  return runProcess([path.join(ROOT, "dist/cli.js"), ...args], { PATH: process.env["PATH"], ...env }, workspace.root);
}

describe("follow-through", () => {
  test.each([["read"], ["lint"], ["plan"], ["verify"], ["serve"], ["export"]])(
    "%s --help says how it is used",
    async (command) => {
      const { status, stdout } = await follow([command, "--help"]);
      expect(status).toBe(0);
      expect(stdout).toContain(`Usage: follow-through ${command}`);
    },
  );

  test.each([[["--help"]], [["help"]], [[]]])("%j lists the commands", async (args) => {
    const { status, stdout } = await follow(args);
    expect(status).toBe(0);
    for (const command of ["read", "lint", "plan", "verify", "serve", "export"])
      expect(stdout).toContain(`  ${command} `);
  });

  test.each([
    [["fly"], "unknown command"],
    [["read", "--fast"], "--fast"],
    [["lint", "--config"], "--config"],
  ])("%j is wrong use: status 2", async (args, words) => {
    const { status, stderr } = await follow(args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).toContain("--help");
  });
});

describe("read", () => {
  const warm = {
    report: REPORT,
    line: 5,
    text: "Warm the cache (proof)",
    owner: null,
    due: null,
    due_text: null,
    tracker: null,
    done: true,
    kind: null,
    priority: null,
    id: "warm",
  };
  const alert = {
    ...warm,
    line: 6,
    text: "P1: alert on the hit rate (@mira, due 2026-12-01, #7)",
    owner: "@mira",
    due: "2026-12-01",
    due_text: "2026-12-01",
    tracker: "#7",
    done: false,
    priority: "P1",
    id: null,
  };

  test("--json prints the contract's array", async () => {
    const { status, stdout } = await follow(["read", "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([warm, alert]);
  });

  test("takes files anywhere, each named as it was given", async () => {
    const elsewhere = await createWorkspace({ "any.txt": TEXT });
    const file = path.join(elsewhere.root, "any.txt");
    const { stdout } = await follow(["read", "--json", file]);
    expect(JSON.parse(stdout)).toMatchObject([{ report: file }, { report: file }]);
    await elsewhere.dispose();
  });

  test("takes globs", async () => {
    expect(JSON.parse((await follow(["read", "--json", "post*/**/*.md"])).stdout)).toHaveLength(2);
  });

  test("prints lines for people", async () => {
    const { stdout } = await follow(["read"]);
    expect(stdout).toContain(`${REPORT}:6: alert on the hit rate (owner @mira, due 2026-12-01, tracked in #7)`);
    expect(stdout).toContain("2 commitments in 1 document.");
  });

  test("names a file that is not there, and reads a folder", async () => {
    const missing = await follow(["read", "nope.md"]);
    expect([missing.status, missing.stderr]).toEqual([
      1,
      'There is no file nope.md: check the path, or quote a glob such as "docs/**/*.md".\n',
    ]);
    const folder = await follow(["read", "--json", "postmortems"]);
    expect(JSON.parse(folder.stdout)).toMatchObject([{ report: REPORT }, { report: REPORT }]);
  });
});

describe("lint", () => {
  test("is fine with a fine report, and says what was left", async () => {
    const { status, stdout } = await follow(["lint"]);
    expect(status).toBe(0);
    expect(stdout).toContain(`${REPORT}:7: left: TBD (a placeholder)`);
    expect(stdout).toContain("0 problems in 1 document.");
  });

  test("finds an ambiguous date: status 1", async () => {
    const bad = await createWorkspace({ "bad.md": "# Bad\n\n## Actions\n\n- Mend it by 03/04/2026\n" });
    const { status, stdout } = await follow(["lint", path.join(bad.root, "bad.md")]);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /bad\.md:5: error: The due date “03\/04\/2026” can mean 2026-04-03 or 2026-03-04: write it as YYYY-MM-DD/,
    );
    await bad.dispose();
  });
});

describe("plan", () => {
  let github: TestGitHub;
  let proxy: Proxy;
  beforeAll(async () => {
    github = await startGitHub();
    proxy = await startProxy(github.url);
  });
  afterAll(async () => {
    await proxy.close();
    await github.close();
  });

  test("shows what a run would write, and writes nothing", async () => {
    await workspace.write(".github/follow-through.yml", "since: 2000-01-01\n");
    const env = { GITHUB_TOKEN: github.token, GITHUB_API_URL: proxy.url };
    const { status, stdout } = await follow(["plan", "--repository", "acme/status"], env);
    expect(status).toBe(0);
    expect(stdout).toContain("would create an issue for “Warm the cache” and close it as completed");
    expect(stdout).toContain("3 writes would be made.");
    expect(proxy.writes()).toEqual([]);
    await workspace.remove(".github/follow-through.yml");
  });

  test("says how much is too old for a first run", async () => {
    const env = { GITHUB_TOKEN: github.token, GITHUB_API_URL: proxy.url };
    const { stdout } = await follow(["plan", "--repository", "acme/status"], env);
    expect(stdout).toMatch(/^0 writes would be made\./m);
    expect(stdout).toContain("not tracked; set `since` to an earlier day to track them.");
  });

  test("names what is missing", async () => {
    expect((await follow(["plan"])).stderr).toContain("set GITHUB_TOKEN on the command line");
    expect((await follow(["plan"], { GITHUB_TOKEN: "t" })).stderr).toContain("expected owner/name");
  });
});

describe("serve", () => {
  test("without a repository says what is missing: status 2", async () => {
    const { status, stderr } = await follow(["serve"]);
    expect(status).toBe(2);
    expect(stderr).toContain("FOLLOW_THROUGH_REPOSITORIES is missing");
  });
});
