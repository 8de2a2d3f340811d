import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/core/model/block.ts";
import {
  renderComment,
  parseCommentMarks,
  commentOnEvents,
  commentOnReminder,
} from "../../../src/core/render/comments.ts";
import { aBlock } from "../../support/builders.ts";

const at = "2026-05-20";
const url = "https://example.org/a_(b)?q=@mira";

describe("what is said", () => {
  const closed: Event = {
    type: "closed",
    at,
    instant: "2026-05-20T00:00:00Z",
    by: "mira",
    standing: "writer",
    as: "completed",
  };
  const say = (event: Event, proof = true): string =>
    commentOnEvents(aBlock(), aBlock({ history: [event] }), proof)[0]!.text;

  test("of a close without evidence tells how to add it, where it is asked for", () => {
    expect(say(closed)).toContain("Comment “Evidence: https://…”");
    expect(say(closed, false)).toBe("Issue closed as completed by `mira`.");
    expect(say({ ...closed, as: "not_planned" })).toContain("Comment “Reason: …”");
    expect(say({ ...closed, standing: "outsider" })).toContain("this still counts as open");
  });

  test("of a bot's close is that it does not count, unless it was made by what shows the work", () => {
    const bot: Event = { ...closed, standing: "bot" };
    const told = (kind: "comment" | "commit"): string =>
      commentOnEvents(aBlock(), aBlock({ history: [bot], evidence: [{ kind, url, at: null }] }), true)[0]!.text;
    expect(told("comment")).toContain("this still counts as open");
    expect(told("commit")).toBe("Issue closed as completed by `mira`.");
  });

  test("has one mark whenever it is seen, and another one for everything else", () => {
    const marks = (event: Event): string => commentOnEvents(aBlock(), aBlock({ history: [event] }), true)[0]!.mark;
    expect(marks({ ...closed, at: "2026-05-21" })).toBe(marks(closed));
    expect(marks({ ...closed, as: "not_planned" })).not.toBe(marks(closed));
    expect(marks({ type: "edited", at: "2026-05-21" })).not.toBe(marks({ type: "edited", at }));
  });

  test("is one comment that mentions who it is for, and tells its marks again", () => {
    const reminder = commentOnReminder(aBlock({ first_due: "2026-05-01" }), { due: "2026-06-01", days: 7 }, 8, [
      "mira",
    ]);
    expect(reminder.text).toContain("Overdue by 8 days: this was promised for 2026-06-01, first for 2026-05-01.");
    const other = commentOnEvents(aBlock(), aBlock({ history: [closed] }), true)[0]!;
    const comment = renderComment([other, reminder]);
    expect(comment.startsWith("@mira\n\n- Issue closed as completed")).toBe(true);
    expect(parseCommentMarks(comment)).toEqual([other.mark, reminder.mark]);
    expect(parseCommentMarks("Nothing of ours")).toEqual([]);
  });
});
