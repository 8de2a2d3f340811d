import { describe, expect, test } from "vitest";
import { readActions, readItem } from "./reading.ts";

describe("boxes and done marks", () => {
  test.each([
    { markdown: "Rotate the keys", done: null },
    { markdown: "[ ] Rotate the keys", done: false },
    { markdown: "[x] Rotate the keys", done: true },
    { markdown: "[X] Rotate the keys", done: true },
    { markdown: "✅ Rotate the keys", done: true },
    { markdown: "✔️ Rotate the keys", done: true },
    { markdown: "Rotate the keys ✅", done: true },
    { markdown: "Rotate the keys (✅)", done: true },
    { markdown: "❌ Rotate the keys", done: false },
    { markdown: "☐ Rotate the keys", done: false },
    { markdown: "Rotate the keys (done)", done: true },
    { markdown: "Rotate the keys [done]", done: true },
    { markdown: "Rotate the keys (Completed).", done: true },
    { markdown: "Rotate the keys **(fixed)**", done: true },
    { markdown: "Rotate the keys (open)", done: false },
    { markdown: "Rotate the keys (in progress)", done: false },
    { markdown: "Rotate the keys (not done)", done: false },
    { markdown: "[x] Rotate the keys (done)", done: true },
    { markdown: "[ ] Rotate the keys (done)", done: false },
    { markdown: "[x] Rotate the keys (open)", done: true },
  ])("“$markdown” is done: $done, and the mark is no part of the text", ({ markdown, done }) => {
    expect(readItem(markdown)).toMatchObject({ text: "Rotate the keys", subject: "Rotate the keys", done });
  });

  test.each([
    "Move to the new queue (complete rewrite)",
    "Move to the new queue (closed source)",
    "Move to the new queue (open questions remain)",
    "Move to the new queue (written in Go)",
    "Move the (done) queue first",
    "[y] Move to the new queue",
    "[x](https://example.com) Move to the new queue",
    "Get it done",
  ])("“%s” holds no mark", (markdown) => {
    expect(readItem(markdown).done).toBeNull();
  });

  test("words in brackets that are no mark stay in the text", () => {
    expect(readItem("Move to the new queue (complete rewrite)")).toMatchObject({
      text: "Move to the new queue (complete rewrite)",
      subject: "Move to the new queue (complete rewrite)",
    });
  });

  test.each([
    { markdown: "Rotate the keys (done 2026-10-01)", doneOn: "2026-10-01" },
    { markdown: "Rotate the keys (done on 1 October 2026)", doneOn: "2026-10-01" },
    { markdown: "Rotate the keys [Fixed: Oct 1, 2026].", doneOn: "2026-10-01" },
    { markdown: "[x] Rotate the keys (done 2026-10-01)", doneOn: "2026-10-01" },
    { markdown: "Rotate the keys (done 2026-10-01) ✅", doneOn: "2026-10-01" },
    { markdown: "Rotate the keys (✅ 2026-10-01)", doneOn: "2026-10-01" },
    { markdown: "Rotate the keys (done)", doneOn: null },
    { markdown: "Rotate the keys (done 03/04/2026)", doneOn: null },
    { markdown: "[x] Rotate the keys", doneOn: null },
  ])("“$markdown” was done on $doneOn, which is no due date", ({ markdown, doneOn }) => {
    expect(readItem(markdown)).toMatchObject({ text: "Rotate the keys", done: true, doneOn, due: null, dueText: null });
  });

  test("a date that stands alone after a ticked item is the day it was done", () => {
    expect(readItem("[x] Rotate the keys (2026-10-01)")).toMatchObject({ done: true, doneOn: "2026-10-01", due: null });
    expect(readItem("[x] Rotate the keys (2026-02-30)")).toMatchObject({ done: true, doneOn: null, due: null });
    expect(readItem("[x] Rotate the keys (due 2026-10-01)")).toMatchObject({ doneOn: null, due: "2026-10-01" });
  });

  test("a mark that says open states no done date", () => {
    expect(readItem("[ ] Rotate the keys (done 2026-10-01)")).toMatchObject({ done: false, doneOn: null });
  });

  test("a done item offers the https links after its words as evidence, an open one none", () => {
    const links = "([change](https://example.com/1), https://example.com/log)";
    const proof = ["https://example.com/1", "https://example.com/log"];
    expect(readItem(`[x] Write the runbook ${links}`).links).toEqual(proof);
    expect(readItem(`[ ] Write the runbook ${links}`).links).toEqual([]);
    expect(readItem(`Write the runbook ${links}`).links).toEqual([]);
  });

  test.each([
    "[x] Fix [the docs page](https://example.com/docs) for new users",
    "[x] Fix [the docs page](https://example.com/docs)",
    "[x] Rotate the keys (https://github.com/acme/keys/issues/9)",
    "[x] Rotate the keys http://example.com/",
    "[x] [Rotate the keys](https://example.com/keys)",
  ])("what a done item is about, and an issue, prove nothing: %s", (markdown) => {
    expect(readItem(markdown).links).toEqual([]);
  });

  test("an address inside the done mark is evidence as well", () => {
    expect(readItem("Rotate the keys ([done](https://github.com/acme/keys/pull/12))")).toMatchObject({
      text: "Rotate the keys",
      subject: "Rotate the keys",
      tracker: "https://github.com/acme/keys/pull/12",
      links: ["https://github.com/acme/keys/pull/12"],
    });
  });
});

describe("the owner", () => {
  test.each([
    { markdown: "@ann: Rotate the keys", owner: "@ann" },
    { markdown: "@ann - Rotate the keys", owner: "@ann" },
    { markdown: "[ ] @ann — Rotate the keys", owner: "@ann" },
    { markdown: "@ann, @bob and @cy-d: Rotate the keys", owner: "@ann, @bob and @cy-d" },
    { markdown: "**@ann**: Rotate the keys", owner: "@ann" },
    { markdown: "Rotate the keys (@ann)", owner: "@ann" },
    { markdown: "Rotate the keys (@ann & @bob)", owner: "@ann & @bob" },
    { markdown: "Rotate the keys [@ann]", owner: "@ann" },
    { markdown: "Rotate the keys — @ann", owner: "@ann" },
    { markdown: "Rotate the keys - @ann", owner: "@ann" },
    { markdown: "Rotate the keys, @ann", owner: "@ann" },
    { markdown: "Rotate the keys: @ann, @bob", owner: "@ann, @bob" },
    { markdown: "Rotate the keys @ann", owner: "@ann" },
    { markdown: "Rotate the keys @ann.", owner: "@ann" },
    { markdown: "Rotate the keys (owner: @ann)", owner: "@ann" },
    { markdown: "Rotate the keys (Owner: SRE team)", owner: "SRE team" },
    { markdown: "Rotate the keys — Owner: Ann Lee.", owner: "Ann Lee" },
    { markdown: "Rotate the keys. Assigned to: Ann Lee", owner: "Ann Lee" },
    { markdown: "Rotate the keys; DRI = Ann Lee", owner: "Ann Lee" },
    { markdown: "Owner: Ann Lee — Rotate the keys", owner: "Ann Lee" },
    { markdown: "**Owner:** Ann Lee | Rotate the keys", owner: "Ann Lee" },
  ])("of “$markdown” is $owner, and no part of the subject", ({ markdown, owner }) => {
    expect(readItem(markdown)).toMatchObject({ owner, subject: "Rotate the keys" });
  });

  test.each([
    "Rotate the keys",
    "Page @ann when the queue is full",
    "Mail ann@example.com",
    "Rename the product owner role",
    "Rotate the keys `@-` here",
  ])("“%s” names nobody", (markdown) => {
    expect(readItem(markdown).owner).toBeNull();
  });

  test("a label comes before a mention", () => {
    expect(readItem("@ann: Rotate the keys (owner: SRE)").owner).toBe("SRE");
  });
});

describe("the due date", () => {
  test.each([
    { markdown: "Rotate the keys by 2026-12-01", due: "2026-12-01", dueText: "2026-12-01" },
    { markdown: "By Dec 1, 2026, rotate the keys", due: "2026-12-01", dueText: "Dec 1, 2026" },
    { markdown: "Rotate the keys (due: Q1 2027)", due: "2027-03-31", dueText: "Q1 2027" },
    { markdown: "Rotate the keys within 30 days", due: "2026-09-04", dueText: "within 30 days" },
    { markdown: "Rotate the keys (2026-12-01)", due: "2026-12-01", dueText: "2026-12-01" },
    { markdown: "Rotate the keys [1 December 2026].", due: "2026-12-01", dueText: "1 December 2026" },
    { markdown: "Rotate the keys — 2026-12-01", due: "2026-12-01", dueText: "2026-12-01" },
    { markdown: "Rotate the keys, 5-Sep-2026", due: "2026-09-05", dueText: "5-Sep-2026" },
    { markdown: "Rotate the keys, Dec 1, 2026.", due: "2026-12-01", dueText: "Dec 1, 2026" },
    { markdown: "Rotate the keys - 2026-12-01", due: "2026-12-01", dueText: "2026-12-01" },
    { markdown: "Rotate the keys (@ann, 2026-12-01)", due: "2026-12-01", dueText: "2026-12-01" },
  ])("of “$markdown” is $due", ({ markdown, due, dueText }) => {
    const item = readItem(markdown);
    expect(item).toMatchObject({ due, dueText });
    expect(item.subject).toMatch(/^rotate the keys$/i);
  });

  test.each([
    "Rotate the keys",
    "Keep the logs of 2026-08-01 safe",
    "Rotate the keys of 2026-08-01",
    "Rotated the keys, 1 August 2026",
    "List the hosts, 10",
    "Tell all of them, 2026-12-01 and again, 30",
  ])("“%s” has none", (markdown) => {
    expect(readItem(markdown)).toMatchObject({ due: null, dueText: null });
  });

  test("a date that a due word announces comes before one in brackets", () => {
    expect(readItem("Rotate the keys by 2026-12-01 (made 2026-01-01)").due).toBe("2026-12-01");
  });

  test.each([
    {
      markdown: "Rotate the keys by 03/04/2026",
      dueText: "03/04/2026",
      message:
        "The due date “03/04/2026” can mean 2026-04-03 or 2026-03-04: write it as YYYY-MM-DD, such as 2026-12-01.",
    },
    {
      markdown: "Rotate the keys (2026-02-30)",
      dueText: "2026-02-30",
      message: "The due date “2026-02-30” is no day of the calendar: write it as YYYY-MM-DD, such as 2026-12-01.",
    },
  ])("“$markdown” is tracked without a date, and an error says how to write it", ({ markdown, dueText, message }) => {
    const { commitments, problems } = readActions(`- ${markdown}`);
    expect(commitments).toMatchObject([{ due: null, dueText, subject: "Rotate the keys" }]);
    expect(problems).toEqual([{ severity: "error", file: "outage.md", line: 5, message }]);
  });

  test("“within 30 days” without a day of publication is an error", () => {
    const { commitments, problems } = readActions("- Rotate the keys within 30 days", null);
    expect(commitments).toMatchObject([{ due: null, dueText: "within 30 days" }]);
    expect(problems).toMatchObject([{ severity: "error", line: 5 }]);
  });
});

describe("tracker, priority and id", () => {
  test.each([
    { markdown: "Rotate the keys #12", tracker: "#12" },
    { markdown: "Rotate the keys (#12)", tracker: "#12" },
    { markdown: "Rotate the keys (tracked in acme/keys#12)", tracker: "acme/keys#12" },
    { markdown: "Rotate the keys. See #12.", tracker: "#12" },
    { markdown: "Issue #12: Rotate the keys", tracker: "#12" },
    {
      markdown: "Rotate the keys ([ticket](https://acme.atlassian.net/browse/SRE-12))",
      tracker: "https://acme.atlassian.net/browse/SRE-12",
    },
    {
      markdown: "Rotate the keys https://github.com/acme/keys/issues/12",
      tracker: "https://github.com/acme/keys/issues/12",
    },
    {
      markdown: "Rotate the keys <https://github.com/acme/keys/issues/12>",
      tracker: "https://github.com/acme/keys/issues/12",
    },
  ])("the tracker of “$markdown” is $tracker", ({ markdown, tracker }) => {
    expect(readItem(markdown)).toMatchObject({ tracker, subject: "Rotate the keys" });
  });

  test.each([
    { markdown: "P1: Rotate the keys", priority: "P1" },
    { markdown: "Rotate the keys (P0)", priority: "P0" },
    { markdown: "Rotate the keys [P4]", priority: "P4" },
    { markdown: "Rotate the keys", priority: null },
  ])("the priority of “$markdown” is $priority", ({ markdown, priority }) => {
    expect(readItem(markdown)).toMatchObject({ priority, subject: "Rotate the keys" });
  });

  test.each(["Use HTTP2", "Use the XP1 board", "Use P10", "Use P5"])("“%s” has no priority", (markdown) => {
    expect(readItem(markdown).priority).toBeNull();
  });

  test.each([
    { markdown: "Rotate the keys {#rotate-keys}", id: "rotate-keys" },
    { markdown: "[x] Rotate the keys (done) {#a.b:1_c}", id: "a.b:1_c" },
    { markdown: "Rotate the keys{#schlüssel}", id: "schlüssel" },
    { markdown: "Rotate the keys", id: null },
  ])("the id of “$markdown” is $id, and no part of the text", ({ markdown, id }) => {
    expect(readItem(markdown)).toMatchObject({ id, text: "Rotate the keys" });
  });

  test.each(["Rotate {#keys} first", "Rotate the keys {#two words}", "Rotate the keys {#}"])(
    "“%s” ends with no id",
    (markdown) => {
      expect(readItem(markdown)).toMatchObject({ id: null, text: markdown });
    },
  );
});

describe("the subject", () => {
  const everything = "[ ] P1: Rotate the keys by 2026-12-01 (owner: @ann, tracked in #12) {#keys}";

  test("is what stays when every other field is taken out", () => {
    expect(readItem(everything)).toMatchObject({
      text: "P1: Rotate the keys by 2026-12-01 (owner: @ann, tracked in #12)",
      subject: "Rotate the keys",
      owner: "@ann",
      due: "2026-12-01",
      tracker: "#12",
      priority: "P1",
      done: false,
      id: "keys",
    });
  });

  test.each([
    { markdown: "Rotate the keys, by 2026-12-01, and say so", subject: "Rotate the keys, and say so" },
    { markdown: "@ann: #12: P1: Rotate", subject: "Rotate" },
    { markdown: "Rotate the keys by 2026-12-01; P1.", subject: "Rotate the keys" },
    { markdown: "Rotate the keys (soon)", subject: "Rotate the keys (soon)" },
    { markdown: "Owner: Ann Lee", subject: "Owner: Ann Lee" },
  ])("of “$markdown” is “$subject”", ({ markdown, subject }) => {
    expect(readItem(markdown).subject).toBe(subject);
  });
});
