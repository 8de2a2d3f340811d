// Runs the built Action on commits with files that can't be read as reports, and counts the Action's requests. The fake runs git for each
// request, so the tests run one after the other.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test, vi, type TestContext } from "vitest";
import { FakeGitHub } from "../support/fake-github/index.ts";
import { commitAll, initRepository } from "../support/git.ts";
import { runAction, type ActionOptions, type ActionRun } from "../support/runner.ts";
import { serveFake } from "../support/serve-fake.ts";
import { createWorkspace } from "../support/workspace.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

interface SourceScene {
  github: FakeGitHub;
  /** The repository's folder. */
  root: string;
  /** Writes files, commits them and makes the commit the head of the default branch. */
  publish: (files: Record<string, string | Uint8Array>, instant?: string) => string;
  /** Runs the Action without a checkout, or in the given workspace. */
  act: (options?: Partial<ActionOptions>) => Promise<ActionRun>;
}

async function startSource({ onTestFinished }: TestContext): Promise<SourceScene> {
  const [{ root, dispose }, empty] = [await createWorkspace(), await createWorkspace()];
  initRepository(root);
  const github = new FakeGitHub({ clock: { now: () => Date.now() }, repository: { git: root } });
  const server = await serveFake(github);
  onTestFinished(async () => {
    await server.close();
    await dispose();
    await empty.dispose();
  });
  return {
    github,
    root,
    publish(files, instant = "2026-10-01T12:00:00Z") {
      for (const [file, content] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
        writeFileSync(path.join(root, file), content);
      }
      github.settings.head = commitAll(root, instant);
      return github.settings.head;
    },
    act: ({ inputs, ...options } = {}) =>
      runAction({
        workspace: empty.root,
        apiUrl: server.url,
        commit: github.settings.head,
        today: "2026-11-11",
        inputs: { "allow-any-ref": "false", ...inputs },
        ...options,
      }),
  };
}

function reportOf(item: string): string {
  return `# Outage\n\n## Action items\n\n- ${item}\n`;
}

describe("a file that can't be read as a report", () => {
  test("is reported with a fix, whether it comes from a checkout or from the API", async (context) => {
    const { root, publish, act } = await startSource(context);
    publish({
      "incidents/2026-10-01-good.md": reportOf("Add an alert"),
      "incidents/2026-10-01-large.md": reportOf("Too much").padEnd(300_000, "x"),
      "incidents/2026-10-01-latin.md": Uint8Array.from([0x47, 0x72, 0xfc, 0xdf, 0x65]),
      "incidents/2026-10-01-lfs.md": `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12\n`,
    });
    for (const options of [{}, { workspace: root }]) {
      const run = await act({ ...options, inputs: { "dry-run": "true" } });
      expect(run.outputs).toMatchObject({ total: "1", problems: "3" });
      expect(run.status).toBe(1);
      for (const sentence of [
        "incidents/2026-10-01-large.md is 300000 bytes long, but the limit is 256 KiB: split it, or exclude it",
        "incidents/2026-10-01-latin.md is not UTF-8 text: save it as UTF-8, or exclude it",
        "incidents/2026-10-01-lfs.md is a Git LFS pointer, not the report: commit the text itself",
      ])
        expect(run.stdout).toContain(sentence);
    }
  });

  test("gets a notice instead of an error if it is a symbolic link or isn't committed", async (context) => {
    const { root, publish, act } = await startSource(context);
    mkdirSync(path.join(root, "incidents"));
    symlinkSync("2026-10-01-good.md", path.join(root, "incidents/link.md"));
    publish({ "incidents/2026-10-01-good.md": reportOf("Add an alert") });
    for (const name of ["new.md", "newer.md"]) writeFileSync(path.join(root, `incidents/${name}`), reportOf("Nothing"));
    const run = await act({ workspace: root });
    expect(run.status).toBe(0);
    expect(run.outputs).toMatchObject({ created: "1", problems: "0" });
    expect(run.stdout.match(/^::notice .*/gm)).toEqual([
      expect.stringContaining("incidents/link.md is a symbolic link, so it is left out."),
      expect.stringContaining("incidents/new.md (and 1 more) is in the workspace but not in commit"),
    ]);
  });
});

test("a run still checks tracked commitments if no report matches", async (context) => {
  const { root, publish, act } = await startSource(context);
  publish({ "incidents/2026-10-01-good.md": reportOf("Add an alert") });
  expect((await act()).outputs).toMatchObject({ created: "1" });
  const elsewhere = await act({ inputs: { documents: "nowhere/*.md" } });
  expect([elsewhere.status, elsewhere.outputs]).toMatchObject([1, { total: "1", removed: "0", problems: "2" }]);
  expect(elsewhere.stdout).toContain("::error title=Follow-through::No report matches nowhere/*.md");
  rmSync(path.join(root, "incidents"), { recursive: true });
  publish({ "README.md": "" }, "2026-10-02T12:00:00Z");
  const deleted = await act();
  expect([deleted.status, deleted.outputs]).toMatchObject([1, { total: "1", removed: "1", problems: "1" }]);
});

describe("an unchanged repository", () => {
  test("takes at most 7 requests with a checkout, and at most 10 without", async (context) => {
    const { root, github, publish, act } = await startSource(context);
    publish({
      ".github/follow-through.yml": "warn-days: 3\n",
      ...Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [`incidents/2026-10-01-${index}.md`, reportOf(`Fix part ${index}`)]),
      ),
    });
    const first = await act({ workspace: root });
    expect([first.outputs["created"], first.stdout]).toEqual(["20", expect.anything()]);
    const count = async (workspace?: string): Promise<number> => {
      const before = github.calls.length;
      const run = await act(workspace === undefined ? {} : { workspace });
      expect([run.status, run.outputs["updated"]]).toEqual([0, "0"]);
      return github.calls.length - before;
    };
    expect(await count(root)).toBeLessThanOrEqual(7);
    expect(await count()).toBeLessThanOrEqual(10);
  });
});

describe("reports without a date", () => {
  test(
    "wait for a later run instead of getting today's date if more than 100 must be looked up",
    { timeout: 180_000 },
    async (context) => {
      const { publish, act } = await startSource(context);
      publish(
        Object.fromEntries(
          Array.from({ length: 130 }, (_, index) => [`incidents/${index}.md`, reportOf(`Fix part ${index}`)]),
        ),
        "2026-09-09T12:00:00Z",
      );
      const inputs = { "dry-run": "true", "max-creates": "500" };
      const run = await act({ inputs });
      expect(run.outputs).toMatchObject({ total: "100", problems: "1" });
      expect(run.stdout).toContain("30 reports without a date wait for a later run");
      const old = await act({ inputs: { ...inputs, since: "2026-10-01" } });
      expect(old.outputs).toMatchObject({ total: "0" });
    },
  );
});
