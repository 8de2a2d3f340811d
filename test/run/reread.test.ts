import { expect, test } from "vitest";
import { parseBody, type Block } from "../../src/core/model/block.ts";
import { renderManagedPart } from "../../src/core/render/issue.ts";
import { findReread } from "../../src/run/reread.ts";
import { openSource } from "../../src/documents/source.ts";
import { createWorld } from "../../src/run/checkout.ts";
import type { GoneIssue, TrackedIssue } from "../../src/core/model/register.ts";
import type { Plan } from "../../src/core/plan/operations.ts";
import type { ReportsRead } from "../../src/documents/reports.ts";
import { aBlock } from "../support/builders.ts";
import { COMMIT } from "../support/protocol/simulated-run.ts";
import { complaints, setStage, type Stage } from "../support/protocol/stage.ts";
import { commit, makeRepository } from "../documents/repository.ts";

const PATH = "postmortems/a.md";
const LINKS = { server: "https://github.com", repository: "acme/status" };

/** Rewrites an issue's block as version 1 would have written it, given how it read the report. */
function asVersion1(stage: Stage, number: number, reading: Partial<Block>): void {
  const parsed = parseBody(stage.github.issue(number)!.body);
  if (parsed === null || "problem" in parsed) throw new Error("The issue has no block.");
  const { reader: _, ...block } = parsed.block;
  const body = renderManagedPart({ ...block, ...reading }, LINKS);
  stage.github.as("github-actions[bot]").edit(number, { body, title: reading.subject ?? block.subject });
}

test("an unchanged report that version 1 read differently causes no event, comment or issue", async () => {
  const stage = setStage("Rotate the keys");
  await stage.act();
  asVersion1(stage, 1, { text: "Rotate", subject: "Rotate" });
  const before = stage.documents.get(PATH)!;
  stage.promise("Rotate the keys", "Pin the images");
  const after = stage.documents.get(PATH)!;
  const run = await stage.act({ versions: new Map([[`${COMMIT}:${PATH}`, after]]) });
  expect(stage.tracked().map(({ title }) => title)).toEqual(["Rotate the keys"]);
  expect(stage.github.issue(1)).toMatchObject({ comments: [] });
  expect(complaints(run)).toContain("“Pin the images” may be a commitment");
  // Once the report has changed, its new item is tracked.
  expect((await stage.act({ versions: new Map([[`${COMMIT}:${PATH}`, before]]) })).green).toBe(true);
  expect(stage.tracked().map(({ title }) => title)).toEqual(["Rotate the keys", "Pin the images"]);
  expect(stage.github.issue(1)).toMatchObject({ comments: [] });
});

test("only blocks that an older version wrote for an unchanged report are reread", async () => {
  const root = await makeRepository();
  const first = await commit(root, "2026-01-05T12:00:00Z", { "a.md": "A", "b.md": "B" });
  const second = await commit(root, "2026-01-06T12:00:00Z", { "b.md": "B again" });
  const world = createWorld(
    openSource({ root, commit: null, github: null }),
    { commit: null, repository: null, today: undefined },
    { holder: "test", log: () => {} },
  );
  const issue = (key: string, path: string, changes: Partial<Block> = {}): TrackedIssue => {
    const report = { path, slug: path, title: path, published: null };
    return { block: aBlock({ key, report, commit: first, ...changes }), facts: { number: 1 } } as TrackedIssue;
  };
  const tracked = [
    issue("same", "a.md"),
    issue("current", "a.md", { reader: 99 }),
    issue("unknown", "a.md", { commit: "0".repeat(40) }),
    issue("changed", "b.md"),
    issue("since", "b.md", { commit: second }),
  ];
  const gone: GoneIssue[] = [];
  const operations = ["a.md", "b.md"].map((path) => ({ type: "create", block: issue("new", path).block }));
  const reports = [{ file: { path: "a.md", text: "A" } }, { file: { path: "b.md", text: "B again" } }];
  const find = (plan: object): Promise<Set<string>> =>
    findReread(plan as Plan, { tracked, gone }, { reports } as unknown as ReportsRead, world);
  expect(await find({ operations })).toEqual(new Set(["same", "since"]));
  expect(await find({ operations: [] })).toEqual(new Set());
  gone.push({ number: 9, fingerprint: "AAAA", how: "deleted", block: issue("gone", "a.md").block });
  expect(await find({ operations: [] })).toEqual(new Set(["same", "gone"]));
});
