import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";

const { trackers } = LEXICON;

test.each([
  { before: "Rotate the keys, tracked in ", lead: true, noun: false, within: true, instruction: false },
  { before: "Rotate the keys. Fixes ", lead: true, noun: false, within: false, instruction: false },
  { before: "Rotate the keys, PR ", lead: false, noun: true, within: false, instruction: false },
  { before: "Fix the regression from ", lead: false, noun: false, within: true, instruction: false },
  { before: "Rotate the keys, see: ", lead: false, noun: false, within: true, instruction: false },
  { before: "Restore the data and revert ", lead: false, noun: false, within: false, instruction: false },
  { before: "Restore the data and remove ", lead: false, noun: false, within: false, instruction: true },
  { before: "Rotate the keys ", lead: false, noun: false, within: false, instruction: false },
  { before: "为 ", lead: false, noun: false, within: true, instruction: false },
])("the words “$before” before a reference are classified", ({ before, ...expected }) => {
  expect({
    lead: trackers.lead.test(before),
    noun: trackers.noun.test(before),
    within: trackers.within.test(before),
    instruction: trackers.instruction.test(before),
  }).toEqual(expected);
});

test.each([
  { before: "", after: "で管理" },
  { before: "wird in ", after: " verfolgt" },
  { before: "由 ", after: " 跟踪" },
])("“$before#12$after” is recognised as one phrase", ({ before, after }) => {
  expect(trackers.ending.test(`#12${after}`)).toBe(true);
  expect(trackers.around.some((phrase) => phrase.before.test(before) && phrase.after.test(after))).toBe(true);
});

test.each([
  { gap: ", ", joins: true },
  { gap: " and ", joins: true },
  { gap: ", and issue ", joins: true },
  { gap: "と", joins: true },
  { gap: " instead of ", joins: false },
])("“$gap” between two references joins them: $joins", ({ gap, joins }) => {
  expect(trackers.gap.test(gap)).toBe(joins);
});

test.each([
  { text: "PR", isName: true },
  { text: "issue 12", isName: true },
  { text: "#12", isName: true },
  { text: "the runbook", isName: false },
])("“$text” is only a name for a tracker: $isName", ({ text, isName }) => {
  expect(trackers.isName(text)).toBe(isName);
});
