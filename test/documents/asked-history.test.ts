import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { parseConfig } from "../../src/config/schema.ts";
import { createAskedHistory } from "../../src/documents/asked-history.ts";
import { openSource } from "../../src/documents/source.ts";
import { startFake } from "../support/fake-clients.ts";
import { commitAll, git, initRepository } from "../support/git.ts";
import { createWorkspace } from "../support/workspace.ts";

vi.setConfig({ hookTimeout: 120_000 });

const CONFIG = parseConfig(null, {});
const PATH = "incidents/a.md";

let root: string;
let head: string;
let last: string;

/** Commits a report that is edited on a branch, merged, deleted, restored but too large, and shortened; then 101 versions of another. */
beforeAll(async () => {
  root = (await createWorkspace()).root;
  initRepository(root);
  write(PATH, "# A\n\n## Action items\n\n- One, due 2026-05-01\n");
  commitAll(root, "2026-01-01T12:00:00Z");
  git(root, ["switch", "--quiet", "--create", "topic"]);
  write(PATH, "# A\n\n## Action items\n\n- One, due 2026-06-01\n");
  commitAll(root, "2026-01-02T12:00:00Z");
  git(root, ["switch", "--quiet", "main"]);
  write("code.ts", "export {};\n");
  commitAll(root, "2026-01-03T12:00:00Z");
  git(root, ["merge", "--quiet", "--no-ff", "--no-edit", "topic"], "2026-01-04T12:00:00Z");
  git(root, ["rm", "--quiet", PATH]);
  commitAll(root, "2026-01-05T12:00:00Z");
  write(PATH, "x".repeat(300_000));
  commitAll(root, "2026-01-06T12:00:00Z");
  write(PATH, "# A\n\n## Action items\n\n- One, due 2026-07-01\n");
  head = commitAll(root, "2026-01-07T12:00:00Z");
  for (let version = 0; version < 101; version += 1) {
    write("incidents/b.md", `# B${version}\n`);
    last = commitAll(root, "2026-01-08T12:00:00Z");
  }
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

describe("a report's history on GitHub", () => {
  test("is the same as in git", async () => {
    const { repo } = startFake({ repository: { head, git: root } });
    const asked = await createAskedHistory(repo, head).readVersions([PATH], CONFIG);
    const local = await openSource({ root, commit: head, github: null }).readHistory(CONFIG);
    expect(asked).toEqual(local?.versions);
    expect(
      asked?.map(({ reports }) => reports.flatMap(({ commitments }) => commitments.map(({ due }) => due))),
    ).toEqual([["2026-05-01"], ["2026-06-01"], [], [], ["2026-07-01"]]);
  });

  test("downloads each version only once, and leaves out files that aren't reports", async () => {
    const { repo, github } = startFake({ repository: { head, git: root } });
    const history = createAskedHistory(repo, head);
    await history.readVersions([PATH], CONFIG);
    const texts = (): number => github.calls.filter(({ path: asked }) => asked.includes("/contents/")).length;
    const before = texts();
    await history.readVersions([PATH, "code.ts"], CONFIG);
    expect(texts()).toBe(before);
    expect(await history.readVersions(["code.ts"], CONFIG)).toEqual([]);
    const [first] = (await history.readVersions([PATH], CONFIG)) ?? [];
    expect(await history.readChanged(first?.commit ?? "", CONFIG)).toEqual([PATH]);
  });

  test("isn't read if there are more than a hundred versions", async () => {
    const { repo } = startFake({ repository: { head: last, git: root } });
    expect(await createAskedHistory(repo, last).readVersions(["incidents/b.md"], CONFIG)).toBeNull();
  });

  test.for(["/commits?path=", "/contents/", "/commits/"])(
    "can't be read if GitHub refuses requests for %s",
    async (part) => {
      const { repo, github } = startFake({ repository: { head, git: root } });
      github.before = ({ path: asked }) =>
        asked.includes(part) ? { kind: "answer", status: 403, applied: false } : null;
      const history = createAskedHistory(repo, head);
      await expect(
        part === "/commits/" ? history.readChanged(head, CONFIG) : history.readVersions([PATH], CONFIG),
      ).rejects.toThrow("Could not read");
    },
  );
});
