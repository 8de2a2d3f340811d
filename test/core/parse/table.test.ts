import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Commitment } from "../../../src/core/model/commitment.ts";
import { readAction, readActions, table } from "./reading.ts";

const CELLS = {
  "Action item": "Rotate the keys",
  Type: "Prevention",
  Owner: "@ann",
  Due: "2026-12-01",
  Bug: "#12",
  Status: "Done 2026-10-01, https://example.com/log",
  Priority: "P1",
  ID: "keys",
};

describe("the columns of a table", () => {
  test("hold every field", () => {
    expect(readAction(table(CELLS))).toEqual({
      report: "outage.md",
      line: 7,
      text: "Rotate the keys",
      subject: "Rotate the keys",
      owner: "@ann",
      due: "2026-12-01",
      dueText: "2026-12-01",
      tracker: "#12",
      done: true,
      doneOn: "2026-10-01",
      links: ["https://example.com/log"],
      kind: "prevent",
      priority: "P1",
      id: "keys",
      reason: null,
    });
  });

  test.each([
    { headers: ["Action Item", "Type", "Owner", "Bug"], found: ["text", "kind", "owner", "tracker"] },
    { headers: ["Action", "Owner", "Priority", "Status"], found: ["text", "owner", "priority", "done"] },
    { headers: ["Action", "Expected Date", "Status"], found: ["text", "due", "done"] },
    { headers: ["#", "What", "Who", "By when?"], found: ["id", "text", "owner", "due"] },
    { headers: ["Deadline", "Assignee", "Task"], found: ["due", "owner", "text"] },
    {
      headers: ["No.", "Work", "Category", "Severity", "Ticket"],
      found: ["id", "text", "kind", "priority", "tracker"],
    },
  ])("$headers are found in this order: $found", ({ headers, found }) => {
    const cells = { text: "Rotate the keys", kind: "process", owner: "SRE", due: "2026-12-01", tracker: "#12" };
    const values: Record<string, string> = { ...cells, done: "done", priority: "P1", id: "A1" };
    const row = Object.fromEntries(headers.map((header, index) => [header, values[found[index] ?? ""] ?? ""]));
    const read: Record<string, string> = Object.fromEntries(
      Object.entries(readAction(table(row))).map(([field, value]) => [field, value === true ? "done" : String(value)]),
    );
    expect(found.map((field) => read[field])).toEqual(found.map((field) => values[field]));
  });

  test("the first of two columns for one field counts", () => {
    expect(
      readAction(table({ Owner: "Ann", Team: "SRE", Action: "Rotate the keys", Description: "all" })),
    ).toMatchObject({
      text: "Rotate the keys",
      owner: "Ann",
    });
  });

  test("shuffled change no field", () => {
    const values = {
      "Action item": fc.constantFrom("Rotate the keys", "[x] Rotate the keys by Q1 2027 (@bob, #7)", "-", "TBD"),
      Type: fc.constantFrom("Prevention", "Mitigate", "other", ""),
      Owner: fc.constantFrom("@ann", "SRE", "-", ""),
      Due: fc.constantFrom("2026-12-01", "03/04/2026", "within 30 days", "soon", "–", ""),
      Bug: fc.constantFrom("#12", "[a](https://github.com/acme/keys/issues/12)", "[b](https://example.com/b)", "?", ""),
      Status: fc.constantFrom("Done 2026-10-01", "done, https://example.com/log", "In progress", "❌", "who knows", ""),
      Priority: fc.constantFrom("P1", "high", "n/a", ""),
      ID: fc.constantFrom("keys", "1", "-", ""),
      Colour: fc.constantFrom("red", ""),
    };
    const rows = fc.array(fc.record(values), { minLength: 1, maxLength: 4 });
    const headers = Object.keys(values);
    const orders = fc.shuffledSubarray(headers, { minLength: headers.length });
    fc.assert(
      fc.property(rows, orders, (straight, order) => {
        const shuffled = straight.map((row: Record<string, string>) =>
          Object.fromEntries(order.map((header) => [header, row[header] ?? ""])),
        );
        const [before, after] = [readActions(table(...straight)), readActions(table(...shuffled))];
        expect(after.commitments.map(withSortedLinks)).toEqual(before.commitments.map(withSortedLinks));
        expect(after.problems).toEqual(before.problems);
        expect(after.skipped).toEqual(before.skipped);
      }),
    );
  });

  test("a table that does not say what will be done is left out, with the reason", () => {
    expect(readActions(table({ Owner: "Ann", Colour: "red" }))).toMatchObject({
      commitments: [],
      skipped: [{ line: 5, text: "Owner | Colour", reason: "a table without a column that says what will be done" }],
    });
  });
});

describe("a cell and the words of the item", () => {
  const text = "[x] P3: Rotate the keys by 2027-01-01 (@bob, #7) {#old}";
  const own = { owner: "@bob", due: "2027-01-01", tracker: "#7", priority: "P3", id: "old", done: true };

  test("without a column the words count", () => {
    expect(readAction(table({ Action: text, Colour: "red" }))).toMatchObject(own);
  });

  test("what a cell says comes before the words", () => {
    const cells = { Owner: "@ann", Due: "2026-12-01", Bug: "#12", Priority: "P1", ID: "keys", Status: "open" };
    expect(readAction(table({ Action: text, ...cells }))).toMatchObject({
      owner: "@ann",
      due: "2026-12-01",
      tracker: "#12",
      priority: "P1",
      id: "keys",
      done: false,
      links: [],
    });
  });

  test.each(["", "-", "–", "—", "?", "n/a", "N/A", "TBD", "- / -"])("a cell of “%s” says nothing", (nothing) => {
    const cells = { Owner: nothing, Bug: nothing, Priority: nothing, ID: nothing, Status: nothing };
    const { due: _, ...others } = own;
    expect(readAction(table({ Action: text, ...cells }))).toMatchObject(others);
  });

  test("a row without words is no commitment", () => {
    const rows = ["", "-", "TBD"].map((action) => ({ Action: action, Owner: "@ann" }));
    expect(readActions(table(...rows, { Action: "Rotate the keys", Owner: "" })).commitments).toMatchObject([
      { line: 10, text: "Rotate the keys" },
    ]);
  });

  test("a row may end before its table's last column", () => {
    expect(readAction("| Action | Owner |\n| --- | --- |\n| Rotate the keys |")).toMatchObject({ owner: null });
  });
});

describe("a cell's own words", () => {
  test.each([
    { due: "2026-12-01", day: "2026-12-01", dueText: "2026-12-01" },
    { due: "by end of Q1 2027", day: "2027-03-31", dueText: "by end of Q1 2027" },
    { due: "within 30 days", day: "2026-09-04", dueText: "within 30 days" },
    { due: "soon", day: null, dueText: "soon" },
    { due: "-", day: null, dueText: null },
  ])("“$due” in the due column is $day", ({ due, day, dueText }) => {
    const { commitments, problems } = readActions(table({ Action: "Rotate the keys", Due: due }));
    expect(commitments).toMatchObject([{ due: day, dueText }]);
    expect(problems.map(({ severity }) => severity)).toEqual(due === "soon" ? ["warning"] : []);
  });

  test("an ambiguous date in the due column is an error on the row's line", () => {
    const rows = ["2026-12-01", "03/04/2026"].map((due) => ({ Action: "Rotate the keys", Due: due }));
    expect(readActions(table(...rows)).problems).toMatchObject([{ severity: "error", file: "outage.md", line: 8 }]);
  });

  test.each([
    { bug: "#12", tracker: "#12" },
    { bug: "[SRE-12](https://tickets.example.com/SRE-12)", tracker: "https://tickets.example.com/SRE-12" },
    {
      bug: "[wiki](https://example.com), [SRE-12](https://example.com/browse/SRE-12)",
      tracker: "https://example.com/browse/SRE-12",
    },
    { bug: "ask Ann", tracker: null },
  ])("“$bug” in the tracker column is $tracker", ({ bug, tracker }) => {
    expect(readAction(table({ Action: "Rotate the keys", Bug: bug })).tracker).toBe(tracker);
  });

  test.each([
    { status: "Done", done: true, doneOn: null },
    { status: "Done 2026-10-01", done: true, doneOn: "2026-10-01" },
    { status: "✅ 1 Oct 2026", done: true, doneOn: "2026-10-01" },
    { status: "In progress since 2026-10-01", done: false, doneOn: null },
    { status: "who knows", done: null, doneOn: null },
  ])("“$status” in the status column is done: $done, on $doneOn", ({ status, done, doneOn }) => {
    expect(readAction(table({ Action: "Rotate the keys", Status: status }))).toMatchObject({ done, doneOn });
  });

  test("the done date of the item's own mark counts where the status gives none", () => {
    expect(readAction(table({ Action: "Rotate the keys (done 2026-10-01)", Status: "done" })).doneOn).toBe(
      "2026-10-01",
    );
  });

  test("evidence stands in a done row's status cell, or is work that its tracker cell shows", () => {
    const row = {
      Action: "Write the [runbook](https://example.com/runbook) now",
      Owner: "[Mira](https://github.com/mira)",
      Bug: "[#9](https://github.com/acme/keys/issues/9), [#10](https://github.com/acme/keys/pull/10)",
      Status: "Done: https://example.com/log",
    };
    expect(readAction(table(row)).links).toEqual(["https://example.com/log", "https://github.com/acme/keys/pull/10"]);
  });

  test("a number that only counts the rows is no id", () => {
    expect(readAction(table({ "#": "1", Action: "Rotate the keys" })).id).toBeNull();
    expect(readAction(table({ "#": "P-1", Action: "Rotate the keys" })).id).toBe("P-1");
  });

  test("a due cell may say that it was done, or name a new date after an arrow", () => {
    expect(readAction(table({ Action: "Rotate the keys", Due: "Done 2026-10-02" }))).toMatchObject({
      done: true,
      doneOn: "2026-10-02",
      due: null,
    });
    expect(readAction(table({ Action: "Rotate the keys", Due: "2026-10-10 → 2026-12-10" })).due).toBe("2026-12-10");
  });

  test("the links of a row that is not done are no evidence", () => {
    const action = "Write the [runbook](https://example.com/runbook)";
    expect(readAction(table({ Action: action, Status: "Open: https://example.com/log" })).links).toEqual([]);
    expect(readAction(table({ Action: action, Status: "who knows" })).links).toEqual([]);
  });

  test("the kind of a row comes before that of its section", () => {
    const rows = ["Detection", "none of these"].map((type) => ({ Action: "Rotate the keys", Type: type }));
    expect(readActions(`### Prevention\n\n${table(...rows)}`).commitments).toMatchObject([
      { kind: "detect" },
      { kind: "prevent" },
    ]);
  });
});

/** Links stand in the order of the row's cells; which ones there are does not depend on it. */
function withSortedLinks(commitment: Commitment): Commitment {
  return { ...commitment, links: commitment.links.toSorted() };
}

test("a header that holds a word for what will be done is that column where no other is", () => {
  const row = table({ "Systemic action": "Rotate the keys", Owner: "Ann", "Action date": "x" });
  expect(readAction(row)).toMatchObject({ text: "Rotate the keys", owner: "Ann" });
});

test("a ticket's key needs no introduction in its own column", () => {
  expect(readAction(table({ Action: "Rotate the keys", Ticket: "OPS-12" })).tracker).toBe("OPS-12");
  expect(readAction(table({ Action: "Rotate the keys", Ticket: "soon" })).tracker).toBeNull();
});
