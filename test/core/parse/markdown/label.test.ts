import { expect, test } from "vitest";
import { plainInline } from "../../../../src/core/parse/markdown/inline.ts";
import { parseLabel, rawLabelName } from "../../../../src/core/parse/markdown/label.ts";

test.each([
  { text: "Owner: Ann", label: { name: "Owner", rest: "Ann" } },
  { text: "担当：田中", label: { name: "担当", rest: "田中" } },
  { text: "See https://example.com", label: null },
  { text: "At 10:30 it broke", label: null },
  { text: "It broke. Owner: Ann", label: null },
])("the label in “$text” is $label", ({ text, label }) => {
  const parsed = parseLabel(plainInline(text));
  expect(parsed && { name: parsed.name, rest: parsed.rest.text }).toEqual(label);
});

test.each([
  { text: "Owner: Ann", rest: "Ann" },
  { text: "Owner", rest: "" },
])("the text after the bold label “Owner” in “$text” is “$rest”", ({ text, rest }) => {
  expect(parseLabel({ ...plainInline(text), lead: "Owner" })?.rest.text).toBe(rest);
});

test("bold words without a colon before other text aren't a label", () => {
  expect(parseLabel({ ...plainInline("Owner Ann"), lead: "Owner" })).toBeNull();
});

test.each([
  { raw: "**Owner:** Ann", name: "Owner" },
  { raw: "Owner: Ann", name: "Owner" },
  { raw: "Ann owns it", name: null },
])("the label at the start of the source “$raw” is $name", ({ raw, name }) => {
  expect(rawLabelName(plainInline(raw))).toBe(name);
});
