import { expect, test } from "vitest";
import { parseActions, parseItem } from "../parsed.ts";

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
  { markdown: "Rotate the keys, due 2026–12–01", due: "2026-12-01", dueText: "2026–12–01" },
  { markdown: "Rotate the keys due ２０２６－１２－０１", due: "2026-12-01", dueText: "２０２６－１２－０１" },
  { markdown: "Rotate the keys due 2026-12-01?", due: "2026-12-01", dueText: "2026-12-01" },
  { markdown: "Rotate the keys, due 1 déc 2026", due: "2026-12-01", dueText: "1 déc 2026" },
  { markdown: "Rotate the keys by the first of December", due: "2026-12-01", dueText: "first of December" },
  { markdown: "Rotate the keys on December first", due: "2026-12-01", dueText: "December first" },
  { markdown: "Rotate the keys before February is over", due: "2027-02-28", dueText: "February is over" },
  { markdown: "Rotate the keys before the year is out", due: "2026-12-31", dueText: "the year is out" },
  { markdown: "Rotate the keys (@ann, moved to June 2027)", due: "2027-06-30", dueText: "June 2027" },
  { markdown: "Rotate the keys by 4Q26", due: "2026-12-31", dueText: "4Q26" },
  { markdown: "Rotate the keys by 4Q 2026", due: "2026-12-31", dueText: "4Q 2026" },
  { markdown: "Rotate the keys due 2026/12", due: "2026-12-31", dueText: "2026/12" },
])("“$markdown” is due on $due", ({ markdown, due, dueText }) => {
  const item = parseItem(markdown);
  expect(item).toMatchObject({ due, dueText });
  expect(item.subject).toMatch(/^rotate the keys$/i);
});

test.each([
  "Rotate the keys",
  "Keep the logs of 2026-08-01 safe",
  "Rotate the keys of 2026-08-01",
  "Rotated the keys, 1 August 2026",
  "List the hosts, 10",
  "Rotate the keys (due: )",
  "Rotate the keys by COB 12/1",
  "Rotate the keys due 2026-12-O1",
  "Tell all of them, 2026-12-01 and again, 30",
])("“%s” has no due date", (markdown) => {
  expect(parseItem(markdown)).toMatchObject({ due: null, dueText: null });
});

test("a date after a due word takes precedence over a date in brackets", () => {
  expect(parseItem("Rotate the keys by 2026-12-01 (made 2026-01-01)").due).toBe("2026-12-01");
});

test("a bare date after a ticked item is its done date", () => {
  expect(parseItem("[x] Rotate the keys (2026-10-01)")).toMatchObject({ done: true, doneOn: "2026-10-01", due: null });
  expect(parseItem("[x] Rotate the keys (2026-02-30)")).toMatchObject({ done: true, doneOn: null, due: null });
  expect(parseItem("[x] Rotate the keys (due 2026-10-01)")).toMatchObject({ doneOn: null, due: "2026-10-01" });
});

test.each([
  {
    markdown: "Rotate the keys by 03/04/2026",
    dueText: "03/04/2026",
    message: "The due date “03/04/2026” can mean 2026-04-03 or 2026-03-04: write it as YYYY-MM-DD, such as 2026-12-01.",
  },
  {
    markdown: "Rotate the keys (2026-02-30)",
    dueText: "2026-02-30",
    message: "The due date “2026-02-30” is not a calendar date: write it as YYYY-MM-DD, such as 2026-12-01.",
  },
])(
  "“$markdown” is tracked without a due date, and the problem shows the expected format",
  ({ markdown, dueText, message }) => {
    const { commitments, problems } = parseActions(`- ${markdown}`);
    expect(commitments).toMatchObject([{ due: null, dueText, subject: "Rotate the keys" }]);
    expect(problems).toEqual([{ severity: "error", file: "outage.md", line: 5, message }]);
  },
);

test("“within 30 days” in a report without a publication date is an error", () => {
  const { commitments, problems } = parseActions("- Rotate the keys within 30 days", null);
  expect(commitments).toMatchObject([{ due: null, dueText: "within 30 days" }]);
  expect(problems).toMatchObject([{ severity: "error", line: 5 }]);
});

test("in a report without a publication date, brackets with a period are a due date, but brackets with a numeric date aren't", () => {
  const dueOf = (date: string): string | null =>
    parseItem(`As a long-term solution (${date}), rotate the keys`, null).due;
  expect(["Q2 2027", "2027-05-03"].map(dueOf)).toEqual(["2027-06-30", null]);
});

test("a pledge can be due on a weekday, unless the weekday is in a relative clause", () => {
  expect(parseItem("We will rotate the keys on Monday").due).toBe("2026-08-10");
  expect(parseItem("We will replace the disk that failed on Monday").due).toBeNull();
});

test.each([
  ["Die Schlüssel bis zum ersten Dezember 2026 erneuern", "2026-12-01"],
  ["Changer les clés avant le premier décembre 2026", "2026-12-01"],
  ["Cambiare le chiavi entro il primo dicembre 2026", "2026-12-01"],
  ["Cambiar las claves antes del primero de diciembre de 2026", "2026-12-01"],
  ["Trocar as chaves até primeiro de dezembro de 2026", "2026-12-01"],
  ["Byt nycklarna innan februari är slut", "2027-02-28"],
  ["Сменить ключи (перенесли на июнь 2027)", "2027-06-30"],
])("“%s” is due on %s", (markdown, due) => {
  expect(parseItem(markdown).due).toBe(due);
});

test("a due date that is struck out isn't used and causes a warning", () => {
  const { commitments, problems } = parseActions("- Rotate the keys ~~due 2026-12-01~~");
  expect(commitments).toMatchObject([{ due: null }]);
  expect(problems).toMatchObject([{ severity: "warning", message: expect.stringContaining("2026-12-01") }]);
});
