import { expect, test } from "vitest";
import { parseText } from "../parsed.ts";

const read = (text: string): string[] => parseText(`# Outage\n\n${text}`).commitments.map((item) => item.text);
const GROUPS = "### Box office\n\n- Count the seats\n\n### Website\n\n- Lock a seat\n\n## Thanks\n\n- Ann\n";
const ANNOUNCEMENT = "It was our fault. We are committing to the following changes.";

test("a sentence can announce the lists under several sub-headings", () => {
  expect(read(`## Where we stand\n\n${ANNOUNCEMENT}\n\n${GROUPS}`)).toEqual(["Count the seats", "Lock a seat"]);
});

test.each([
  ["its heading names something else", `## Impact\n\n${ANNOUNCEMENT}\n\n${GROUPS}`],
  ["it isn't the last sentence", `## Where we stand\n\n${ANNOUNCEMENT} It was late.\n\n${GROUPS}`],
  ["it has no words for an announcement", `## Where we stand\n\nOur plan is old.\n\n${GROUPS}`],
  ["no sub-heading follows", `## Where we stand\n\n${ANNOUNCEMENT}\n\n## Box office\n\n- Count the seats\n`],
])("a sentence announces no lists if %s", (_, text) => {
  expect(read(text)).toEqual([]);
});

test("an announcement below “Timeline” announces nothing", () => {
  expect(read(`## Timeline\n\n### Noon\n\n${ANNOUNCEMENT}\n\n#### One\n\n- Count the seats\n`)).toEqual([]);
});

test("an item heading keeps the labels below it as its details", () => {
  const { commitments, skipped } = parseText(
    "# Outage\n\n## Action items\n\n### A1. Decide how to test\n\n**Options:**\n\n1. A copy\n2. A dry run\n\n**Owner:** Ann\n",
  );
  expect(commitments).toMatchObject([{ text: "Decide how to test", owner: "Ann" }]);
  expect(skipped.map(({ text, reason }) => `${text}: ${reason}`)).toEqual([
    "A copy: a detail of the item above it",
    "A dry run: a detail of the item above it",
  ]);
});

test("an item heading ends at a label that names a section", () => {
  expect(read("## Action items\n\n### Rotate the keys\n\nThey are old.\n\n**Next steps:**\n\n- Page Ann\n")).toEqual([
    "Page Ann",
  ]);
});
