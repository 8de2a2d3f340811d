import { expect, test } from "vitest";
import { ItemText } from "../../../../src/core/parse/items/item-text.ts";

test.each([
  ["Rotate the keys, ", "Rotate the keys"],
  ["Rotate the keys - ", "Rotate the keys"],
  ["Rotate the keys / ", "Rotate the keys"],
  ["Rotate the keys => ", "Rotate the keys"],
  ["Rotate the keys-> ", "Rotate the keys"],
  ["Rotate the keys — | · ", "Rotate the keys"],
  ["Write it in C++ ", "Write it in C++"],
  ["Hide /etc/ : ", "Hide /etc/"],
  ["Hide a=", "Hide a="],
  ["- ", ""],
])("“%s” without the separators at its end is “%s”", (text, left) => {
  expect(text.slice(0, new ItemText({ text, code: [] }).skipSeparators(text.length, 0))).toBe(left);
});

test("characters in code are neither separators nor brackets", () => {
  const source = new ItemText({ text: "Use ->", code: [{ start: 4, end: 6 }] });
  expect(source.skipSeparators(6, 0)).toBe(6);
  expect(source.skipAfterFields(6, 0)).toBe(6);
  expect(new ItemText({ text: "a )", code: [{ start: 2, end: 3 }] }).closesBefore(3)).toBe(false);
});

test.each([
  ["Rotate (all)", 11, 7, false],
  ["getUser(P1)", 10, 7, true],
  ["轮换密钥【#80】", 8, 4, false],
  ["Rotate）", 6, null, false],
])("in “%s”, the bracket closed at index %i is opened at index %s (null: nowhere)", (text, close, open, isCall) => {
  const source = new ItemText({ text, code: [] });
  expect([source.openingOf(close, 0), open !== null && source.isCall(open)]).toEqual([open, isCall]);
});
