import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Commitment } from "../../../../src/core/model/commitment.ts";
import { describeCommitments, parseAction, parseActions, table } from "../parsed.ts";

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

test("every field in a table row is parsed", () => {
  expect(parseAction(table(CELLS))).toEqual({
    report: "outage.md",
    line: 7,
    text: "Rotate the keys",
    subject: "Rotate the keys",
    owner: "@ann",
    due: "2026-12-01",
    dueText: "2026-12-01",
    recurs: null,
    tracker: "#12",
    otherTrackers: [],
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
])("the headers $headers are mapped to the fields $found", ({ headers, found }) => {
  const cells = { text: "Rotate the keys", kind: "process", owner: "SRE", due: "2026-12-01", tracker: "#12" };
  const values: Record<string, string> = { ...cells, done: "done", priority: "P1", id: "A1" };
  const row = Object.fromEntries(headers.map((header, index) => [header, values[found[index] ?? ""] ?? ""]));
  const parsed: Record<string, string> = Object.fromEntries(
    Object.entries(parseAction(table(row))).map(([field, value]) => [field, value === true ? "done" : String(value)]),
  );
  expect(found.map((field) => parsed[field])).toEqual(found.map((field) => values[field]));
});

test("the first of two columns for the same field is used", () => {
  expect(
    parseAction(table({ Owner: "Ann", Team: "SRE", Action: "Rotate the keys", Description: "all" })),
  ).toMatchObject({
    text: "Rotate the keys",
    owner: "Ann",
  });
});

test("the order of the columns does not affect the fields", () => {
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
      const [before, after] = [parseActions(table(...straight)), parseActions(table(...shuffled))];
      expect(after.commitments.map(withSortedLinks)).toEqual(before.commitments.map(withSortedLinks));
      expect(after.problems).toEqual(before.problems);
      expect(after.skipped).toEqual(before.skipped);
    }),
  );
});

test("a column whose header contains a word for actions is the text column if there is no other", () => {
  const row = table({ "Systemic action": "Rotate the keys", Owner: "Ann", "Action date": "x" });
  expect(parseAction(row)).toMatchObject({ text: "Rotate the keys", owner: "Ann" });
});

describe("the column “Notes”", () => {
  test.each([
    {
      kind: "the tickets if it contains only tickets",
      notes: ["#12", "#13"],
      found: [{ tracker: "#12" }, { tracker: "#13" }],
    },
    {
      kind: "the tickets if its other cells are empty",
      notes: ["#12", "-"],
      found: [{ tracker: "#12" }, { tracker: null }],
    },
    { kind: "the states if it contains only marks", notes: ["✅", "❌"], found: [{ done: true }, { done: false }] },
    {
      kind: "nothing if it also contains words",
      notes: ["#12", "Ann asked"],
      found: [{ tracker: null }, { tracker: null }],
    },
    {
      kind: "nothing if it is empty",
      notes: ["", ""],
      found: [
        { tracker: null, done: null },
        { tracker: null, done: null },
      ],
    },
  ])("gives $kind", ({ notes, found }) => {
    const rows = notes.map((note, index) => ({ Action: `Rotate key ${index}`, Notes: note }));
    expect(parseActions(table(...rows)).commitments).toMatchObject(found);
  });

  test("gives no tickets if there is a ticket column", () => {
    const row = { Action: "Rotate the keys", Notes: "#12", Ticket: "#13" };
    expect(parseAction(table(row))).toMatchObject({ tracker: "#13", otherTrackers: [] });
  });
});

test("a table that starts with its due dates is not a timeline", () => {
  const row = table({ Deadline: "2026-12-01", Action: "Rotate the keys" });
  expect(describeCommitments(`## Actions\n\n${row}\n`)).toEqual(["5: Rotate the keys [due 2026-12-01]"]);
});

test("an action column takes precedence over a description column", () => {
  const row = table({ Description: "The disk was full", Action: "Add an alert", Owner: "Ann" });
  expect(describeCommitments(`## Action items\n\n${row}\n`)).toEqual(["5: Add an alert [owner Ann]"]);
});

test("struck-through words that have a replacement are omitted", () => {
  const row = table({ Action: "Rotate the ~~old~~ keys", Due: "~~2026-08-15~~ 2026-09-15" });
  expect(describeCommitments(`## Action items\n\n${row}\n`)).toEqual(["5: Rotate the keys [due 2026-09-15]"]);
});

/** Sorts the links, because their order depends on the cell order. */
function withSortedLinks(commitment: Commitment): Commitment {
  return { ...commitment, links: commitment.links.toSorted() };
}
