// Runs the built Action on pull requests that try to grant themselves privileges or to write through symbolic links, for every
// event before a merge, and on the events that may write.
import { execFileSync } from "node:child_process";
import { cp } from "node:fs/promises";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, test, vi, type TestContext } from "vitest";
import { memoize } from "../../src/core/model/memoize.ts";
import { FakeGitHub } from "../support/fake-github/index.ts";
import { commitAll, git, initRepository } from "../support/git.ts";
import { LONG } from "../support/long-mode.ts";
import { runAction, type ActionOptions, type ActionRun } from "../support/runner.ts";
import { serveFake } from "../support/serve-fake.ts";
import { createWorkspace } from "../support/workspace.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const REPORT = "postmortems/2026-10-01-cache.md";
const CONFIG = ".github/follow-through.yml";
const HOSTILE = "mode: [sync, check]\nallow-any-ref: true\nadopt: true\nlabel: theirs\nauthor: mallory\n";
/** The same settings as inputs, because the workflow file that runs is the pull request's own. */
const HOSTILE_INPUTS = { mode: "sync, check", "allow-any-ref": "true", adopt: "true", label: "theirs" };

const disposals: Array<() => Promise<void>> = [];
afterAll(async () => {
  for (const dispose of disposals) await dispose();
});

/** A repository with a pull request, whose test merge is checked out, and a folder outside the workspace. */
interface Proposal {
  github: FakeGitHub;
  workspace: string;
  outside: string;
  main: string;
  head: string;
  merge: string;
  act: (options: Partial<ActionOptions>) => Promise<ActionRun>;
}

/** Folders with the repository and the folder outside, by the pull request's config file. */
const templateOf = memoize(createTemplate);

async function createTemplate(config: string): Promise<Pick<Proposal, "main" | "head" | "merge"> & { root: string }> {
  const { root, dispose } = await createWorkspace({
    "outside/facts.json": "good",
    [`checkout/${REPORT}`]: reportOf("A"),
  });
  disposals.push(dispose);
  const workspace = path.join(root, "checkout");
  mkdirSync(path.join(root, "outside/site"));
  initRepository(workspace);
  const main = commitAll(workspace, "2026-10-01T12:00:00Z");
  git(workspace, ["switch", "--quiet", "--create", "topic"]);
  mkdirSync(path.join(workspace, ".github"));
  writeFileSync(path.join(workspace, CONFIG), config);
  writeFileSync(path.join(workspace, REPORT), reportOf("B"));
  symlinkSync("../outside/facts.json", path.join(workspace, "facts.json"));
  symlinkSync("../outside", path.join(workspace, "linked"));
  const head = commitAll(workspace, "2026-10-02T12:00:00Z");
  git(workspace, ["switch", "--quiet", "--detach", "main"]);
  git(workspace, ["merge", "--quiet", "--no-ff", "--no-edit", "topic"]);
  return { root, main, head, merge: git(workspace, ["rev-parse", "HEAD"]).trim() };
}

async function propose({ onTestFinished }: TestContext, config = HOSTILE): Promise<Proposal> {
  const { root: template, main, head, merge } = await templateOf(config);
  const { root, dispose } = await createWorkspace();
  await cp(template, root, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  const [workspace, outside] = [path.join(root, "checkout"), path.join(root, "outside")];
  const github = new FakeGitHub({ clock: { now: () => Date.now() }, repository: { git: workspace, head: main } });
  const server = await serveFake(github);
  onTestFinished(async () => {
    await server.close();
    await dispose();
  });
  return {
    github,
    workspace,
    outside,
    main,
    head,
    merge,
    act: ({ inputs, ...options }) =>
      runAction({
        workspace,
        apiUrl: server.url,
        today: "2026-11-11",
        inputs: { "allow-any-ref": "", ...inputs },
        ...options,
      }),
  };
}

function reportOf(item: string): string {
  return `# Outage\n\n## Action items\n\n- Do ${item}, due 2026-11-01\n`;
}

/** The files outside the workspace, and the uncommitted files in it. */
function filesOf({ workspace, outside }: Proposal): string[] {
  const names = readdirSync(outside, { recursive: true, encoding: "utf8" });
  const uncommitted = git(workspace, ["status", "--porcelain", "--ignored"]).split("\n");
  return [...names, readFileSync(path.join(outside, "facts.json"), "utf8"), ...uncommitted];
}

type Before = (proposal: Proposal) => Partial<ActionOptions>;

const pullRequest = (event: string): readonly [string, Before] => [
  event,
  ({ main, head, merge }) => ({
    event,
    commit: merge,
    ref: "refs/pull/1/merge",
    payload: { pull_request: { base: { sha: main, ref: "main" }, head: { sha: head } } },
  }),
];

const BEFORE_MERGE: ReadonlyArray<readonly [event: string, options: Before]> = [
  pullRequest("pull_request"),
  pullRequest("pull_request_review"),
  pullRequest("pull_request_review_comment"),
  [
    "merge_group",
    ({ main, merge }) => ({
      event: "merge_group",
      commit: merge,
      ref: "refs/heads/gh-readonly-queue/main/pr-1",
      payload: { merge_group: { base_sha: main, head_sha: merge } },
    }),
  ],
  ["a pull request without a payload", ({ merge }) => ({ event: "pull_request", commit: merge })],
  [
    "a push to the merge queue",
    ({ merge }) => ({ event: "push", commit: merge, ref: "refs/heads/gh-readonly-queue/main/pr-1" }),
  ],
];

const PATHS: ReadonlyArray<Record<string, string>> = [
  { snapshot: "facts.json", site: "linked/site" },
  { snapshot: "linked/new.json", site: "linked" },
  { snapshot: "plain.json", site: "plain" },
  { snapshot: "../outside/facts.json", site: "../outside/site" },
];

const PLACES: ReadonlyArray<readonly [where: string, inputs: Record<string, string>]> = [
  ["its config file", {}],
  ["its workflow file", HOSTILE_INPUTS],
];

/** Every combination of an event and a place that sets the privileges; in `npm test`, one place per event. The paths rotate. */
const MATRIX = BEFORE_MERGE.flatMap(([event, options], index) =>
  PLACES.flatMap(([where, inputs], other) => {
    if (!LONG && other !== index % PLACES.length) return [];
    return [[event, where, options, { ...inputs, ...PATHS[(index + 2 * other) % PATHS.length] }] as const];
  }),
);

describe.concurrent("before a merge, a change that sets its own privileges and output paths writes nothing", () => {
  test.for(MATRIX)("on %s, with settings in %s", async ([, , options, inputs], context) => {
    const proposal = await propose(context);
    const before = filesOf(proposal);
    const run = await proposal.act({ ...options(proposal), inputs });
    expect(proposal.github.writes()).toEqual([]);
    expect(filesOf(proposal)).toEqual(before);
    // Only lint's output is set.
    expect(Object.keys(run.outputs)).toEqual(["problems"]);
  });
});

describe.concurrent("a branch's own config file doesn't allow the branch to write", () => {
  test.for(LONG ? ["push", "workflow_dispatch", "release"] : ["push"])("on %s", async (event, context) => {
    const proposal = await propose(context);
    const options = { event, commit: proposal.head, ref: "refs/heads/topic" };
    const run = await proposal.act(options);
    expect(proposal.github.writes()).toEqual([]);
    expect(run.stdout).toContain("sets `allow-any-ref`, which has no effect there: set it on main or as an input.");
    // An input in the workflow does allow it, because whoever can change the workflow can write anyway.
    await proposal.act({ ...options, inputs: { "allow-any-ref": "true" } });
    expect(proposal.github.writes()).not.toEqual([]);
  });

  test("unless the default branch's config file does", async (context) => {
    const proposal = await propose(context, "allow-any-ref: true\n");
    const { github, workspace, head } = proposal;
    git(workspace, ["switch", "--quiet", "main"]);
    git(workspace, ["checkout", "--quiet", "topic", "--", CONFIG]);
    github.settings.head = commitAll(workspace, "2026-10-03T12:00:00Z");
    const run = await proposal.act({ event: "push", commit: head, ref: "refs/heads/topic" });
    expect([run.status, run.outputs["created"]]).toEqual([0, "1"]);
  });
});

test("a comment on a pull request syncs the default branch, not the commit that is checked out", async (context) => {
  const proposal = await propose(context);
  const payload = { issue: { number: 1, pull_request: {} }, comment: { body: "/sync" } };
  const run = await proposal.act({ event: "issue_comment", commit: proposal.main, ref: "refs/heads/main", payload });
  expect([run.status, run.outputs["created"]]).toEqual([0, "1"]);
  const bodies = proposal.github.writes().map(({ body }) => JSON.stringify(body));
  expect(bodies.join("\n")).toContain("Do A");
  expect(bodies.join("\n")).not.toMatch(/Do B|theirs/);
});

describe.concurrent("a run on the default branch", () => {
  test.for(PATHS.filter(({ site }) => site !== "plain"))(
    "writes no files outside the workspace or through committed links with the inputs %j",
    async (inputs, context) => {
      const proposal = await propose(context);
      proposal.github.settings.head = proposal.merge;
      const before = filesOf(proposal);
      const run = await proposal.act({ event: "push", commit: proposal.merge, ref: "refs/heads/main", inputs });
      expect(filesOf(proposal)).toEqual(before);
      // The issues are still written, and the run fails with both reasons.
      expect([run.status, run.outputs["created"], run.outputs["snapshot"]]).toEqual([1, "1", ""]);
      const why = String.raw`is (?:behind a symbolic link, which is never followed|outside the workspace)`;
      expect(run.stdout).toMatch(new RegExp(`The snapshot \\S+ ${why}: set \`snapshot\``));
      expect(run.stdout).toMatch(new RegExp(`The page can't be written to \\S+: it ${why}\\.`));
    },
  );
});

describe.concurrent("a run that reaches the file size limit", () => {
  test("keeps the previous snapshot", async (context) => {
    const proposal = await propose(context);
    const { workspace, github } = proposal;
    writeFileSync(path.join(workspace, REPORT), reportOf("A").concat("- Do more\n".repeat(20)));
    const commit = (github.settings.head = commitAll(workspace));
    const options = { event: "push", commit, ref: "refs/heads/main", inputs: { snapshot: "out/facts.json" } };
    expect((await proposal.act(options)).outputs["created"]).toBe("21");
    const good = readFileSync(path.join(workspace, "out/facts.json"), "utf8");
    expect(good.length).toBeGreaterThan(8 * 1024);
    const run = await proposal.act({ ...options, maxFileKib: 8 });
    expect([run.status, run.stdout]).toEqual([1, expect.stringContaining("can't be written (EFBIG)")]);
    expect(readFileSync(path.join(workspace, "out/facts.json"), "utf8")).toBe(good);
    expect(readdirSync(path.join(workspace, "out"))).toEqual(["facts.json"]);
  });

  test("keeps the previous page", async (context) => {
    const proposal = await propose(context);
    const { workspace, merge, github } = proposal;
    github.settings.head = merge;
    const options = { event: "push", commit: merge, ref: "refs/heads/main", inputs: { site: "out/site" } };
    expect((await proposal.act(options)).outputs["created"]).toBe("1");
    const read = (): string[] => readdirSync(path.join(workspace, "out"), { recursive: true, encoding: "utf8" });
    const good = read();
    const run = await proposal.act({ ...options, maxFileKib: 4 });
    expect([run.status, run.stdout]).toEqual([1, expect.stringContaining("The page can't be written to out/site")]);
    expect(read()).toEqual(good);
  });
});

describe.concurrent("a committed config file", () => {
  const refused = "use a regular file in the repository, of at most 64 KiB.";
  test.for<[what: string, make: (file: string) => void]>([
    ["a link", (file) => symlinkSync("../README.md", file)],
    ["a link to the environment", (file) => symlinkSync("/proc/self/environ", file)],
    ["20 MB of YAML", (file) => writeFileSync(file, "documents:\n".concat("  - a/*.md\n".repeat(1_900_000)))],
    ["65 KiB of YAML", (file) => writeFileSync(file, `# ${"x".repeat(65 * 1024)}\n`)],
  ])("is refused if it is %s", async ([, make], context) => {
    const proposal = await propose(context);
    const { workspace, github } = proposal;
    execFileSync("rm", [path.join(workspace, CONFIG)]);
    make(path.join(workspace, CONFIG));
    github.settings.head = commitAll(workspace);
    const run = await proposal.act({ event: "push", commit: github.settings.head, ref: "refs/heads/main" });
    expect([run.status, run.stdout]).toEqual([1, expect.stringContaining(refused)]);
    expect(run.stdout.match(/^::error/gm)).toHaveLength(1);
    expect(github.writes()).toEqual([]);
  });
});

test.concurrent.for<[what: string, make: (file: string) => void]>([
  ["a pipe", (file) => execFileSync("mkfifo", [file])],
  ["a folder", (file) => mkdirSync(file)],
  ["a link to endless zeros", (file) => symlinkSync("/dev/zero", file)],
  ["a link to the environment", (file) => symlinkSync("/proc/self/environ", file)],
  ["too large", (file) => writeFileSync(file, JSON.stringify({ x: "x".repeat(26 * 1024 * 1024) }))],
])("an event file that is %s is refused", async ([, make], context) => {
  const { act, main, outside } = await propose(context);
  const file = path.join(outside, "event");
  make(file);
  const run = await act({ event: "push", commit: main, eventPath: file });
  expect([run.status, run.stdout]).toEqual([
    1,
    expect.stringMatching(/The event file \S+ is (?:not a regular|\d+ bytes long)/),
  ]);
});
