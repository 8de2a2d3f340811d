import { describe, expect, test } from "vitest";
import { decide, type Candidate } from "../../../../src/core/parse/evidence/decision.ts";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";
import { plainInline } from "../../../../src/core/parse/markdown/inline.ts";
import { parseMarkdown } from "../../../../src/core/parse/markdown/tree.ts";

interface Given extends Partial<Omit<Candidate, "title" | "nodes">> {
  title?: string;
  items: string;
}

function decision({ title = "Odds and ends", items, ...surroundings }: Given): ReturnType<typeof decide> {
  const nodes = parseMarkdown(items);
  const candidate = { title: plainInline(title), nodes, kind: null, around: null, isLater: false, ...surroundings };
  return decide(candidate, LEXICON);
}

const PLANS = "- [ ] Rotate the keys\n- [ ] Page the on-call engineer\n- [ ] Add a test\n";
const PROMISES = { title: "Action items", kind: "commitments" } as const;
const OTHERS = { title: "Timeline", kind: "others" } as const;

describe("a part is taken", () => {
  test.each<[string, Given, string[]]>([
    ["for its heading alone", { ...PROMISES, items: "" }, ["heading “Action items”"]],
    ["for the heading above it alone", { around: PROMISES, items: "- a\n" }, ["under “Action items”"]],
    [
      "for its items after the analysis",
      { items: PLANS, isLater: true },
      ["3 of 3 items have an owner, date, ticket or task box", "3 of 3 items are instructions", "a list of tasks"],
    ],
    [
      "if all of its items are tasks, even if its heading names something else",
      { title: "Detection", kind: "others", items: PLANS, isLater: true },
      ["3 of 3 items have an owner, date, ticket or task box", "a list of tasks", "after the analysis"],
    ],
    [
      "for a stem in its heading, if its items are plans",
      { title: "Recurrence", items: "- Rotate the keys\n- Add a test\n", isLater: true },
      ["heading “Recurrence”", "2 of 2 items are instructions", "after the analysis"],
    ],
    [
      "for a heading that says what the authors do, if its items are plans",
      { title: "What we will tackle first", items: "- Rotate the keys\n", isLater: true },
      ["heading “What we will tackle first”", "after the analysis", "its only item begins with a verb"],
    ],
    [
      "for instructions after the analysis, whatever their heading is",
      { items: "- Rotate the keys\n- Add a test\n", isLater: true },
      ["2 of 2 items are instructions", "after the analysis", "2 of 2 items begin with a verb"],
    ],
    [
      "for a table with owners and dates",
      { items: "| What | Who | When |\n|---|---|---|\n| New keys for all doors | Ann | May |\n" },
      ["its only item has an owner, date, ticket or task box", "a table with an owner column"],
    ],
    [
      "for a table with owners and due dates, even if its heading names something else",
      {
        title: "Findings",
        kind: "others",
        items: "| What | Who | Due |\n|---|---|---|\n| New keys for all doors | Ann | May |\n",
        isLater: true,
      },
      ["its only item has an owner, date, ticket or task box", "a table with an owner column", "after the analysis"],
    ],
  ])("%s", (_, given, reasons) => {
    expect(decision(given)).toEqual({ taken: true, reasons });
  });
});

describe("a part is left out", () => {
  test.each<[string, Given, string[]]>([
    [
      "for its heading",
      { ...OTHERS, items: `${PLANS}- Luck\n`, isLater: true },
      ["heading “Timeline” (not a heading for commitments)"],
    ],
    [
      "for the heading above it",
      { around: OTHERS, items: "- Add a test\n" },
      ["under “Timeline” (not a heading for commitments)"],
    ],
    [
      "for a table that begins with dates",
      { ...OTHERS, items: "| Date | What | Who |\n|---|---|---|\n| May | We call all of them | Ann |\n" },
      ["heading “Timeline” (not a heading for commitments)"],
    ],
    ["if it says nothing", { items: "- a\n", isLater: true }, []],
    ["for instructions before the analysis", { items: "- Rotate the keys\n- Add a test\n" }, []],
    ["for a single instruction", { items: "- Rotate the keys\n", isLater: true }, []],
    ["for instructions among other items", { items: "- Rotate the keys\n- Add a test\n- Luck\n", isLater: true }, []],
    ["for ideas", { title: "Recommendations", items: "- Rotate the keys\n- Add a test\n", isLater: true }, []],
    [
      "for what the authors won't do",
      { title: "Lo que no vamos a hacer", items: "- Rotar las claves\n- Agregar una prueba\n", isLater: true },
      [],
    ],
    ["for what the authors did", { title: "We are tackling what was lost", items: "- a\n", isLater: true }, []],
    ["for what the authors hope to do", { title: "What we hope we will tackle", items: "- a\n", isLater: true }, []],
    [
      "for instructions below a heading for something else",
      { ...OTHERS, items: "- Rotate the keys\n- Add a test\n", isLater: true },
      ["heading “Timeline” (not a heading for commitments)"],
    ],
    ["for items that are events", { items: "- 14:05 the disk is full\n" }, ["its only item begins with a time"]],
    [
      "for items that address the reader and contain only a link",
      { ...PROMISES, items: "- [your keys](https://example.com)\n" },
      [
        "instructions to the reader",
        "its only item addresses the reader",
        "its only item is a question, a link or code",
      ],
    ],
    [
      "for instructions that mostly address the reader, whatever its heading is",
      { ...PROMISES, items: "Please sign in again.\n\n- Replace your keys\n- Restart the client\n- Add a test\n" },
      ["instructions to the reader", "1 of 3 items addresses the reader"],
    ],
    [
      "for items that report what happened",
      { items: "- The disk was full\n" },
      ["its only item reports what happened"],
    ],
  ])("%s", (_, given, reasons) => {
    expect(decision(given)).toEqual({ taken: false, reasons });
  });
});
