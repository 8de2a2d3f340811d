import { describe, expect, test } from "vitest";
import type { Block, Event } from "../../../src/core/model/block.ts";
import {
  commentOnEvents,
  commentOnReminder,
  parseCommentMarks,
  renderComment,
  type IssueComment,
} from "../../../src/core/render/comments.ts";
import { aBlock } from "../../support/builders.ts";

const CLOSED = {
  type: "closed",
  at: "2026-05-20",
  instant: "2026-05-20T00:00:00Z",
  by: "mira",
  standing: "writer",
  as: "completed",
} satisfies Event;

function commentOn(event: Event, block: Partial<Block> = {}, requireEvidence = true): IssueComment {
  const after = aBlock({ ...block, history: [event] });
  return commentOnEvents(aBlock(), after, requireEvidence)[0]!;
}

describe("a comment on an event", () => {
  test("asks for evidence after a close without any, if the settings require it", () => {
    expect(commentOn(CLOSED).text).toContain("Comment “Evidence: https://…”");
    expect(commentOn(CLOSED, {}, false).text).toBe("Issue closed as completed by mira.");
    expect(commentOn(CLOSED, { links: ["https://example.com/"] }).text).toBe("Issue closed as completed by mira.");
  });

  test("asks for a reason after a close as not planned", () => {
    expect(commentOn({ ...CLOSED, as: "not_planned" }).text).toContain("Comment “Reason: …”");
  });

  test("explains that a close by an account without write access does not count", () => {
    expect(commentOn({ ...CLOSED, standing: "outsider" }).text).toContain(
      "it still counts as open. It counts as closed once a pull request or commit closes it, its tracker is completed, or the report marks it as done.",
    );
  });

  test("doesn't say that a bot's close counts as open if the report marks the item as done", () => {
    expect(commentOn({ ...CLOSED, standing: "bot" }, { done: "2026-05-19" }).text).toBe(
      "Issue closed as completed by mira.",
    );
  });

  test.each([
    { kind: "comment", text: expect.stringContaining("it still counts as open") },
    { kind: "commit", text: "Issue closed as completed by mira." },
    { kind: "tracker", text: "Issue closed as completed by mira." },
  ] as const)("shows whether a bot's close counts if the evidence is a $kind", ({ kind, text }) => {
    const evidence = [{ kind, url: "https://example.org/a", at: null }];
    expect(commentOn({ ...CLOSED, standing: "bot" }, { evidence }).text).toEqual(text);
  });

  test("contains no instructions for a reopening", () => {
    expect(commentOn({ type: "reopened", at: "2026-05-20" }).text).toBe("Reopened.");
  });

  test("is posted only for new events", () => {
    const before = aBlock({ history: [CLOSED] });
    const after = aBlock({ history: [CLOSED, { type: "reopened", at: "2026-05-21" }] });
    expect(commentOnEvents(before, after, true).map(({ text }) => text)).toEqual(["Reopened."]);
  });
});

describe("a comment's mark", () => {
  test("is the same for every run that records the event", () => {
    const ticked: Event = { type: "ticked", at: "2026-05-20", commit: "c0ffee" };
    expect(commentOn({ ...CLOSED, at: "2026-05-21" }).mark).toBe(commentOn(CLOSED).mark);
    expect(commentOn({ ...ticked, commit: null }).mark).toBe(commentOn(ticked).mark);
  });

  test("differs for different facts and for manual edits on different dates", () => {
    expect(commentOn({ ...CLOSED, as: "not_planned" }).mark).not.toBe(commentOn(CLOSED).mark);
    const edited = (at: string): string => commentOn({ type: "edited", at }).mark;
    expect(edited("2026-05-21")).not.toBe(edited("2026-05-20"));
  });

  test("differs for a repeated event", () => {
    const reopened: Event = { type: "reopened", at: "2026-05-20" };
    const comments = commentOnEvents(aBlock(), aBlock({ history: [reopened, CLOSED, reopened] }), true);
    expect(new Set(comments.map(({ mark }) => mark)).size).toBe(3);
  });
});

describe("a reminder", () => {
  const reminded = { due: "2026-06-01", days: 7 };

  test("states how late the commitment is and any original due date", () => {
    const moved = commentOnReminder(aBlock({ first_due: "2026-05-01" }), reminded, 8, ["mira"]);
    expect(moved).toMatchObject({ to: ["mira"] });
    expect(moved.text).toContain("Overdue by 8 days: this was promised for 2026-06-01, originally for 2026-05-01.");
    expect(commentOnReminder(aBlock(), reminded, 1, []).text).toContain(
      "Overdue by 1 day: this was promised for 2026-06-01.",
    );
  });

  test("has one mark per due date and `remind-days` value", () => {
    const mark = (changes: Partial<typeof reminded>, late = 8): string =>
      commentOnReminder(aBlock(), { ...reminded, ...changes }, late, []).mark;
    expect(mark({}, 9)).toBe(mark({}));
    expect(mark({ days: 14 })).not.toBe(mark({}));
    expect(mark({ due: "2026-07-01" })).not.toBe(mark({}));
  });
});

describe("a GitHub comment", () => {
  const close = commentOn(CLOSED);
  const reminder = commentOnReminder(aBlock(), { due: "2026-06-01", days: 7 }, 8, ["mira", "jo"]);

  test("lists all events, mentions each login once, and contains all marks", () => {
    const body = renderComment([close, reminder, { ...reminder, mark: "abc", to: ["jo"] }]);
    expect(body.startsWith("@mira @jo\n\n- Issue closed as completed")).toBe(true);
    expect(parseCommentMarks(body)).toEqual([close.mark, reminder.mark, "abc"]);
  });

  test("is not a list if there is only one event, and mentions nobody if there are no owners", () => {
    expect(renderComment([close])).toBe(`${close.text}\n\n<!-- follow-through:said ${close.mark} -->`);
  });

  test("omits the events that don't fit, but contains all marks", () => {
    const long = Array.from({ length: 80 }, (_, index) => ({ mark: `${index}`, text: "🔔".repeat(1_100), to: [] }));
    const body = renderComment(long);
    expect(Buffer.byteLength(body)).toBeLessThan(65_536);
    expect(body).toContain("… and 71 changes more: see the history above.");
    expect(parseCommentMarks(body)).toHaveLength(80);
  });

  test("contains no marks if a person wrote it", () => {
    expect(parseCommentMarks("Thanks!")).toEqual([]);
  });
});
