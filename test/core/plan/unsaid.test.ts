import { describe, expect, test } from "vitest";
import { assessOne } from "../../../src/core/assess/assess-one.ts";
import type { Block } from "../../../src/core/model/block.ts";
import { DEFAULT_SETTINGS } from "../../../src/core/model/snapshot.ts";
import { commentOnUnsaid, withoutUnsaid } from "../../../src/core/plan/unsaid.ts";
import { commentOnEvents, commentOnReminder, type IssueComment } from "../../../src/core/render/comments.ts";
import { aBlock } from "../../support/builders.ts";

const MOVED: Block["history"][number] = {
  type: "moved",
  at: "2026-05-01",
  from: "2026-05-10",
  to: "2026-06-01",
  commit: null,
  reason: null,
};
const OPTIONS = { requireEvidence: true, logins: ["mira"] };

/** Renders the unposted comments on a block as of a date. */
function render(unsaid: string[] | undefined, changes: Partial<Block>, today: string): IssueComment[] {
  const block = aBlock(changes);
  const now = { instant: `${today}T12:00:00Z`, today: null };
  const assessed = assessOne({ block, issue: null }, DEFAULT_SETTINGS, now);
  return commentOnUnsaid({ ...block, ...(unsaid ? { unsaid } : {}) }, assessed, OPTIONS);
}

describe("commentOnUnsaid", () => {
  const changes = { due: "2026-06-01", history: [MOVED, { ...MOVED, to: "2026-06-02" }] };
  const comments = commentOnEvents(aBlock(), aBlock(changes), true);

  test("renders unposted comments as they would have been posted", () => {
    expect(render([comments[1]!.mark], changes, "2026-05-20")).toEqual([comments[1]]);
    expect(
      render(
        comments.map(({ mark }) => mark),
        changes,
        "2026-05-20",
      ),
    ).toEqual(comments);
  });

  test("renders nothing if all comments were posted, or if the event of an unposted one is no longer in the history", () => {
    expect(render(undefined, changes, "2026-05-20")).toEqual([]);
    expect(render(["0123456789abcdef"], changes, "2026-05-20")).toEqual([]);
  });

  test("renders an unposted reminder only while the commitment is overdue", () => {
    const reminded = { due: "2026-06-01", days: 7 };
    const block = aBlock({ due: "2026-06-01", reminded });
    const reminder = commentOnReminder(block, reminded, 8, ["mira"]);
    expect(render([reminder.mark], block, "2026-06-09")).toEqual([reminder]);
    expect(render([reminder.mark], { ...block, due: "2026-08-01" }, "2026-06-09")).toEqual([]);
  });
});

test("the marks of unposted comments are dropped, and a block without them is unchanged", () => {
  const block = aBlock();
  expect(withoutUnsaid(block)).toBe(block);
  expect(withoutUnsaid({ ...block, unsaid: ["0123456789abcdef"] })).toEqual(block);
});
