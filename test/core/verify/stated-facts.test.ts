import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/model/block.ts";
import type { Evidence } from "../../../src/core/model/snapshot.ts";
import type { ReplayedCommitment } from "../../../src/core/verify/replay.ts";
import { needsComments, needsRecord, recordRefs } from "../../../src/core/verify/stated-facts.ts";
import { aBlock } from "../../support/builders.ts";

const SERVER = "https://github.com";
const HERE = { owner: "acme", repo: "status" };
const AT = "2026-05-01T10:00:00Z";
const PULL = `${SERVER}/acme/status/pull/6`;
const ISSUE = `${SERVER}/acme/status/issues/5`;
const PAGE = "https://example.com/done";

function evidence(kind: Evidence["kind"], url: string): Partial<Block> {
  return { evidence: [{ kind, url, at: AT }] };
}

const CLOSE = { type: "closed" as const, at: "2026-05-01", instant: AT, by: "mira", standing: "writer" as const };
const CLOSED: Partial<Block> = { history: [{ ...CLOSE, as: "completed" }] };
const REOPENED: Partial<Block> = { history: [{ type: "reopened", at: "2026-05-01" }] };
const REASON: Partial<Block> = { history: [{ type: "reason", at: "2026-05-01", text: "No time", by: "mira" }] };

const STATE = { commit: "c1", at: AT, due: null, line: 1, path: "a.md", isDone: false, links: [], text: "" };
const LATEST = { ...STATE, trackers: ["#5", "Jira"] };
const EXPECTED: ReplayedCommitment = {
  block: aBlock(),
  from: AT,
  to: null,
  states: [LATEST],
  latest: LATEST,
  names: [],
  reasons: new Set(),
};

describe("a comparison with GitHub", () => {
  const issue = (stated: Partial<Block>): { block: Block } => ({ block: aBlock(stated) });

  test("needs no data if the issue states no change, and no comments if the issue states only a reopening", () => {
    const cases = [{}, CLOSED, REOPENED, evidence("tracker", ISSUE), evidence("comment", PAGE), REASON].map(issue);
    expect(cases.map(needsRecord)).toEqual([false, true, true, true, true, true]);
    expect(cases.map(needsComments)).toEqual([false, true, false, true, true, true]);
  });

  test.each(["ticked", "withdrawn"])("needs data if the issue's history has the event “%s”", (type) => {
    const commit = { at: "2026-05-01", commit: null };
    const event =
      type === "ticked"
        ? { ...commit, type: "ticked" as const }
        : { ...commit, type: "withdrawn" as const, reason: null, replaced_by: null };
    expect(needsRecord(issue({ history: [event] }))).toBe(true);
  });

  test("needs the work behind evidence, and the trackers if one of them is evidence", () => {
    const context = { server: SERVER, here: HERE };
    const [pull, tracker] = [
      { ...HERE, number: 6 },
      { ...HERE, number: 5 },
    ];
    expect(recordRefs(issue(evidence("pull_request", PULL)), EXPECTED, context)).toEqual([pull]);
    expect(recordRefs(issue(evidence("tracker", PULL)), EXPECTED, context)).toEqual([pull, tracker]);
    expect(recordRefs(issue(evidence("tracker", PULL)), undefined, context)).toEqual([pull]);
    expect(recordRefs(issue(evidence("comment", PAGE)), EXPECTED, context)).toEqual([]);
  });
});
