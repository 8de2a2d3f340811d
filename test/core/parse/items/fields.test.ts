import { describe, expect, test } from "vitest";
import { parseAction, parseActions, parseText, table } from "../parsed.ts";

describe("a row with fields in its text and in cells", () => {
  const text = "[x] P3: Rotate the keys by 2027-01-01 (@bob, #7) {#old}";
  const own = { owner: "@bob", due: "2027-01-01", tracker: "#7", priority: "P3", id: "old", done: true };

  test("uses the fields in its text if there is no column for them", () => {
    expect(parseAction(table({ Action: text, Colour: "red" }))).toMatchObject(own);
  });

  test("prefers the fields in its cells", () => {
    const cells = { Owner: "@ann", Due: "2026-12-01", Bug: "#12", Priority: "P1", ID: "keys", Status: "open" };
    expect(parseAction(table({ Action: text, ...cells }))).toMatchObject({
      owner: "@ann",
      due: "2026-12-01",
      tracker: "#12",
      priority: "P1",
      id: "keys",
      done: false,
      links: [],
    });
  });

  test.each(["", "-", "–", "—", "?", "n/a", "N/A", "TBD", "- / -"])(
    "ignores a cell that contains only “%s”",
    (blank) => {
      const cells = { Owner: blank, Bug: blank, Priority: blank, ID: blank, Status: blank };
      const { due: _, ...others } = own;
      expect(parseAction(table({ Action: text, ...cells }))).toMatchObject(others);
    },
  );

  test("is skipped if it has no text", () => {
    const rows = ["", "-", "TBD"].map((action) => ({ Action: action, Owner: "@ann" }));
    expect(parseActions(table(...rows, { Action: "Rotate the keys", Owner: "" })).commitments).toMatchObject([
      { line: 10, text: "Rotate the keys" },
    ]);
  });

  test("can end before the table's last column", () => {
    expect(parseAction("| Action | Owner |\n| --- | --- |\n| Rotate the keys |")).toMatchObject({ owner: null });
  });
});

describe("a table cell", () => {
  test.each([
    { due: "2026-12-01", day: "2026-12-01", dueText: "2026-12-01" },
    { due: "by end of Q1 2027", day: "2027-03-31", dueText: "by end of Q1 2027" },
    { due: "within 30 days", day: "2026-09-04", dueText: "within 30 days" },
    { due: "soon", day: null, dueText: "soon" },
    { due: "-", day: null, dueText: null },
  ])("with “$due” in the due column sets the due date to $day", ({ due, day, dueText }) => {
    const { commitments, problems } = parseActions(table({ Action: "Rotate the keys", Due: due }));
    expect(commitments).toMatchObject([{ due: day, dueText }]);
    expect(problems.map(({ severity }) => severity)).toEqual(due === "soon" ? ["warning"] : []);
  });

  test("with an ambiguous due date causes an error on the row's line", () => {
    const rows = ["2026-12-01", "03/04/2026"].map((due) => ({ Action: "Rotate the keys", Due: due }));
    expect(parseActions(table(...rows)).problems).toMatchObject([{ severity: "error", file: "outage.md", line: 8 }]);
  });

  test.each([
    { bug: "#12", tracker: "#12" },
    { bug: "[SRE-12](https://tickets.example.com/SRE-12)", tracker: "https://tickets.example.com/SRE-12" },
    {
      bug: "[wiki](https://example.com), [SRE-12](https://example.com/browse/SRE-12)",
      tracker: "https://example.com/browse/SRE-12",
    },
    { bug: "ask Ann", tracker: null },
  ])("with “$bug” in the tracker column sets the tracker to $tracker", ({ bug, tracker }) => {
    expect(parseAction(table({ Action: "Rotate the keys", Bug: bug })).tracker).toBe(tracker);
  });

  test.each([
    { status: "Done", done: true, doneOn: null },
    { status: "Done 2026-10-01", done: true, doneOn: "2026-10-01" },
    { status: "✅ 1 Oct 2026", done: true, doneOn: "2026-10-01" },
    { status: "In progress since 2026-10-01", done: false, doneOn: null },
    { status: "who knows", done: null, doneOn: null },
  ])(
    "with “$status” in the status column sets done to $done and the done date to $doneOn",
    ({ status, done, doneOn }) => {
      expect(parseAction(table({ Action: "Rotate the keys", Status: status }))).toMatchObject({ done, doneOn });
    },
  );

  test("with a status but no date does not override the done date in the item's mark", () => {
    expect(parseAction(table({ Action: "Rotate the keys (done 2026-10-01)", Status: "done" })).doneOn).toBe(
      "2026-10-01",
    );
  });

  test("provides evidence for a done row if it is a status cell, or a tracker cell with a link to the work", () => {
    const row = {
      Action: "Write the [runbook](https://example.com/runbook) now",
      Owner: "[Mira](https://github.com/mira)",
      Bug: "[#9](https://github.com/acme/keys/issues/9), [#10](https://github.com/acme/keys/pull/10)",
      Status: "Done: https://example.com/log",
    };
    expect(parseAction(table(row)).links).toEqual(["https://example.com/log", "https://github.com/acme/keys/pull/10"]);
  });

  test("with a row number does not set the id", () => {
    expect(parseAction(table({ "#": "1", Action: "Rotate the keys" })).id).toBeNull();
    expect(parseAction(table({ "#": "P-1", Action: "Rotate the keys" })).id).toBe("P-1");
  });

  test("for the due date can mark the row as done or contain a new date after an arrow", () => {
    expect(parseAction(table({ Action: "Rotate the keys", Due: "Done 2026-10-02" }))).toMatchObject({
      done: true,
      doneOn: "2026-10-02",
      due: null,
    });
    expect(parseAction(table({ Action: "Rotate the keys", Due: "2026-10-10 → 2026-12-10" })).due).toBe("2026-12-10");
  });

  test("with links provides no evidence for an open row", () => {
    const action = "Write the [runbook](https://example.com/runbook)";
    expect(parseAction(table({ Action: action, Status: "Open: https://example.com/log" })).links).toEqual([]);
    expect(parseAction(table({ Action: action, Status: "who knows" })).links).toEqual([]);
  });

  test("with a kind overrides the section's kind", () => {
    const rows = ["Detection", "none of these"].map((type) => ({ Action: "Rotate the keys", Type: type }));
    expect(parseActions(`### Prevention\n\n${table(...rows)}`).commitments).toMatchObject([
      { kind: "detect" },
      { kind: "prevent" },
    ]);
  });
});

test("the due date comes from the text if the due cell is empty", () => {
  expect(parseAction(table({ Action: "Rotate the keys by 2026-12-01", Due: "" })).due).toBe("2026-12-01");
});

test("a tracker cell can contain a bare ticket key", () => {
  expect(parseAction(table({ Action: "Rotate the keys", Ticket: "OPS-12" })).tracker).toBe("OPS-12");
  expect(parseAction(table({ Action: "Rotate the keys", Ticket: "soon" })).tracker).toBeNull();
});

test("a season in a due cell is read with a warning", () => {
  const { commitments, problems } = parseActions(table({ Action: "Rotate the keys", Due: "next spring" }));
  expect(commitments).toMatchObject([{ due: "2027-05-31", dueText: "next spring" }]);
  expect(problems).toMatchObject([{ severity: "warning", message: expect.stringContaining("is read as 2027-05-31") }]);
});

test("an item in the past tense with a future due date isn't done yet", () => {
  const parse = (item: string) => parseText(`# Outage\n\n## Action items\n\n- ${item}\n`).commitments[0];
  expect(parse("Disabled the old endpoint for everyone")?.done).toBe(true);
  expect(parse("Disabled the old endpoint for everyone, due 2030-12-01")?.done).toBeNull();
});
