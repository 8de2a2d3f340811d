import { describe, expect, test } from "vitest";
import { assess } from "../../../src/core/assess/assess.ts";
import type { Block } from "../../../src/core/model/block.ts";
import type { IssueFacts } from "../../../src/core/model/snapshot.ts";
import { renderComment } from "../../../src/core/render/comments.ts";
import { commentOnWeek, renderDigest, type DigestFacts } from "../../../src/core/render/digest.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";

type Change = { block?: Partial<Block>; issue?: Partial<IssueFacts> | null };

const PERIOD = { from: "2026-06-01", to: "2026-06-08" };
const TODAY = "2026-06-10";
const LATER = { due: "2026-12-01", first_due: "2026-12-01" };

function facts(...changes: Change[]): DigestFacts {
  const commitments = changes.map(({ block, issue }, index) =>
    aTracked({
      block: { key: `k${index}`, subject: `Promise ${index + 1}`, ...LATER, ...block },
      issue: issue === null ? null : { number: index + 1, ...issue },
    }),
  );
  const now = { instant: `${TODAY}T12:00:00Z`, today: null };
  return { assessment: assess(aSnapshot({ commitments }), now), period: PERIOD, today: TODAY };
}

function closed(on: string, changes: Partial<IssueFacts> = {}): Partial<IssueFacts> {
  const evidence: IssueFacts["evidence"] = [{ kind: "comment", url: "https://example.org/", at: null }];
  return { state: "closed", state_reason: "completed", closed_at: `${on}T12:00:00Z`, evidence, ...changes };
}

function moved(at: string, reason: string | null = null): Block["history"][number] {
  return { type: "moved", at, from: "2026-11-01", to: "2026-12-01", commit: null, reason };
}

/** The digest's lists by heading, with the links left out. */
function lists(...changes: Change[]): Record<string, string[]> {
  const text = renderDigest(facts(...changes), (words) => words).replaceAll(/ \(\[#\d+\]\([^)]+\)\)/g, "");
  const parts = text.split("\n\n").slice(2);
  return Object.fromEntries(
    parts.flatMap((part, index) =>
      part.startsWith("**") ? [[part.replaceAll("**", ""), (parts[index + 1] ?? "").split("\n")]] : [],
    ),
  );
}

describe("a weekly digest", () => {
  test("begins with its period and the verdict, and links each commitment to its issue", () => {
    const text = renderDigest(facts({ block: { owner: null } }), (words) => words);
    expect(text).toMatch(/^### 2026-06-01 to 2026-06-07\n\nNothing has come due yet: 1 commitment is open\.\n\n/);
    expect(text).toContain("- Promise 1 ([#1](https://github.com/acme/status/issues/1))");
  });

  test("contains only the verdict if nothing happened and nothing needs attention", () => {
    expect(lists({})).toEqual({});
  });

  test("lists what was done in its period, and how", () => {
    const late = { due: "2026-05-01", first_due: "2026-05-01" };
    expect(
      lists(
        { issue: closed("2026-06-01") },
        { block: late, issue: closed("2026-06-07") },
        { issue: closed("2026-06-03", { evidence: [] }) },
        { issue: closed("2026-05-31") },
        { issue: closed("2026-06-08") },
        { block: { done: "2026-02-01" } },
      ),
    ).toEqual({ "Done (3)": ["- Promise 1", "- Promise 2, late", "- Promise 3, without public evidence yet"] });
  });

  test("lists the due dates that moved in its period, with the reasons", () => {
    expect(
      lists(
        { block: { history: [moved("2026-05-31"), moved("2026-06-01", "vendor")] } },
        { block: { history: [moved("2026-06-07"), moved("2026-06-08")] } },
      ),
    ).toEqual({
      "Moved (2)": [
        "- Promise 1: from 2026-11-01 to 2026-12-01, “vendor”",
        "- Promise 2: from 2026-11-01 to 2026-12-01, no reason given",
      ],
    });
  });

  test("lists what was dropped in its period, with the reasons", () => {
    const withdrawn = { at: "2026-06-02", reason: "too costly", replaced_by: null };
    expect(
      lists(
        { block: { withdrawn } },
        { issue: closed("2026-06-02", { state_reason: "duplicate" }) },
        { issue: closed("2026-05-02", { state_reason: "not_planned" }) },
      ),
    ).toEqual({ "Dropped (2)": ["- Promise 1: “too costly”", "- Promise 2: no reason given"] });
  });

  test("lists what is removed, overdue or due soon, and what has no owner or date, by due date", () => {
    const due = (day: string): Partial<Block> => ({ due: day, first_due: day });
    expect(
      lists(
        { block: { removed: "2026-05-01" } },
        { block: due("2026-06-09") },
        { block: due("2026-06-08") },
        { block: due("2026-06-10") },
        { block: due("2026-06-24") },
        { block: due("2026-06-25") },
        { block: { due: null, first_due: null, owner: null }, issue: null },
        { block: { due: null, first_due: null } },
      ),
    ).toEqual({
      "Removed from its report without explanation (1)": ["- Promise 1"],
      "Overdue (2)": ["- Promise 3, by 2 days", "- Promise 2, by 1 day"],
      "Due in the next 14 days (2)": ["- Promise 4, on 2026-06-10", "- Promise 5, on 2026-06-24"],
      "Without an owner (1)": ["- Promise 7"],
      "Without a due date (2)": ["- Promise 7", "- Promise 8"],
    });
  });

  test("fits in a comment however long the promises and reasons are", () => {
    const long = "署名鍵を@".repeat(400);
    const block = { subject: long, owner: null, history: [moved("2026-06-02", long)] };
    const open = { ...block, due: "2026-06-11", first_due: "2026-06-11" };
    const overdue = { ...block, due: "2026-05-01", first_due: "2026-05-01" };
    const all = [{ block: open }, { block: overdue }, { block: { ...block, due: null, first_due: null } }];
    const changes = Array.from({ length: 30 }, () => [...all, { block, issue: closed("2026-06-01") }]).flat();
    const { text } = commentOnWeek(facts(...changes));
    expect(Buffer.byteLength(text)).toBeLessThan(40_000);
    expect(renderComment([commentOnWeek(facts(...changes))])).toContain("**Overdue (30)**");
    expect(text).toMatch(/- … and \d+ more/);
  });

  test("lists at most 20 commitments under each heading and states how many more there are", () => {
    const many = Array.from({ length: 23 }, () => ({ block: { owner: null } }));
    const lines = lists(...many)["Without an owner (23)"];
    expect(lines).toHaveLength(21);
    expect(lines?.at(-1)).toBe("- … and 3 more");
  });

  test("mentions nobody, and has one mark for each week", () => {
    const comment = commentOnWeek(facts({ block: { subject: "Ask @everyone", owner: null } }));
    expect(comment).toMatchObject({ to: [], text: expect.stringContaining("Ask @<!-- -->everyone") });
    expect(commentOnWeek(facts()).mark).toBe(comment.mark);
    expect(commentOnWeek({ ...facts(), period: { from: "2026-06-08", to: "2026-06-15" } }).mark).not.toBe(comment.mark);
  });
});
