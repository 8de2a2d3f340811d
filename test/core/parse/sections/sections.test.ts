import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";
import { wordsOf } from "../../../../src/core/parse/words.ts";
import { parseMarkdown } from "../../../../src/core/parse/markdown/tree.ts";
import { parseOutline } from "../../../../src/core/parse/sections/outline.ts";
import { findSections } from "../../../../src/core/parse/sections/sections.ts";
import { describeCommitments, parseActions } from "../parsed.ts";

/** Returns each section as `title (kind): line numbers of its nodes`. */
function sections(text: string): string[] {
  const context = {
    ...wordsOf(LANGUAGES),
    text,
    people: new Set<string>(),
    published: null,
  };
  return findSections(parseOutline(parseMarkdown(text), LEXICON).parts, context).sections.map(
    ({ title, defaults, nodes }) => `${title.text} (${defaults.kind}): ${nodes.map((node) => node.line).join(", ")}`,
  );
}

describe("a section of commitments", () => {
  test("starts at its heading and ends at the next heading at the same level", () => {
    expect(sections("# Outage\n\n- a\n\n## Action items\n\n- b\n\nc\n\n## Thanks\n\n- d\n")).toEqual([
      "Action items (null): 7, 9",
    ]);
  });

  test("ends at a heading at a higher level", () => {
    expect(sections("# A\n\n### Action items\n\n- b\n\n## Thanks\n\n- c\n")).toEqual(["Action items (null): 5"]);
  });

  test("ends at the end of the report", () => {
    expect(sections("## Thanks\n\n## Action items\n\n- b\n")).toEqual(["Action items (null): 5"]);
  });

  test("can appear more than once", () => {
    expect(sections("## Prevention\n\n- a\n\n## Thanks\n\n## Next steps\n\n- b\n")).toEqual([
      "Prevention (prevent): 3",
      "Next steps (null): 9",
    ]);
  });

  test("can be empty", () => {
    expect(sections("## Action items\n## Thanks\n")).toEqual(["Action items (null): "]);
  });

  test("is not opened by text before the first heading", () => {
    expect(sections("- a\n\nb\n\n## Timeline\n")).toEqual([]);
  });
});

describe("a sub-heading", () => {
  test("belongs to its parent's section", () => {
    expect(sections("## Action items\n\n- a\n\n### Team A\n\n- b\n\n#### Soon\n\n- c\n")).toEqual([
      "Action items (null): 3",
      "Team A (null): 7",
      "Soon (null): 11",
    ]);
  });

  test("that names other content interrupts the section", () => {
    expect(sections("## Action items\n\n### Lessons\n\n- a\n\n#### Team A\n\n- b\n\n### Team B\n\n- c\n")).toEqual([
      "Action items (null): ",
      "Team B (null): 13",
    ]);
  });

  test("that names commitments opens a section below an unrelated heading", () => {
    expect(sections("## Lessons\n\n- a\n\n### Action items\n\n- b\n\n### More\n\n- c\n")).toEqual([
      "Action items (null): 7",
    ]);
  });

  test("sets the kind of its commitments, or inherits it from its parent", () => {
    expect(
      sections("## Prevention\n\n- a\n\n### Monitoring\n\n- b\n\n#### Team A\n\n- c\n\n### Team B\n\n- d\n"),
    ).toEqual(["Prevention (prevent): 3", "Monitoring (detect): 7", "Team A (detect): 11", "Team B (prevent): 15"]);
  });
});

describe("the report's title", () => {
  test("does not open a section", () => {
    expect(sections("# Action items of the August outage\n\n- a\n\n## Thanks\n\n- b\n")).toEqual([]);
  });

  test("does not close the sections below it", () => {
    expect(sections("# Lessons from August\n\n## Action items\n\n- a\n")).toEqual(["Action items (null): 5"]);
  });

  test("can be deeper than the first level, unless it names a section", () => {
    const text = "## Lessons from August\n\nIt broke.\n\n### Team A\n\nWe will test it.\n";
    expect(describeCommitments(text)).toEqual(["7: We will test it."]);
    expect(sections("## Action items\n\n- a\n\n### Team A\n\n- b\n")).toEqual([
      "Action items (null): 3",
      "Team A (null): 7",
    ]);
  });

  test("is an ordinary heading if there are other headings at its level", () => {
    expect(sections("# Action items\n\n- a\n\n# Thanks\n\n- b\n")).toEqual(["Action items (null): 3"]);
    expect(sections("# Outage\n\n# Action items\n\n- a\n")).toEqual(["Action items (null): 5"]);
    expect(sections("# Prevention\n\n- a\n\n# Next steps\n\n- b\n")).toEqual([
      "Prevention (prevent): 3",
      "Next steps (null): 7",
    ]);
  });
});

describe("a heading", () => {
  test.each([
    {
      name: "can mark its items as done with a word in brackets",
      text: "## Remediation\n\n### Immediate actions (completed)\n\n- Rotate the keys\n- [ ] Test them\n",
      items: ["5: Rotate the keys [done true]", "6: Test them [done false]"],
    },
    {
      name: "can set its items' due date with a range of quarters",
      text: "## Improvements\n\n### Long-term (Q4 2026 – Q1 2027)\n\n- Rotate the keys\n- Test them by 2026-12-01\n",
      items: ["5: Rotate the keys [due 2027-03-31]", "6: Test them by 2026-12-01 [due 2026-12-01]"],
    },
    {
      name: "can set its items' tracker",
      text: "## Action items\n\n### Short-term ([follow along](https://github.com/a/b/issues/9))\n\n- Rotate the keys\n",
      items: ["5: Rotate the keys [https://github.com/a/b/issues/9]"],
    },
    {
      name: "can set its items' owner to a login or a team",
      text: "## Action items\n\n### @ann\n\n- One\n\n### Platform team\n\n- Two\n- Three (@bob)\n",
      items: ["5: One [owner @ann]", "9: Two [owner Platform team]", "10: Three (@bob) [owner @bob]"],
    },
    {
      name: "that names a time frame does not open a section below an unrelated heading",
      text: "## Recommendations\n\n### Short term\n\n- One\n\n## Lessons\n\n### Short term\n\n- Two\n",
      items: ["5: One"],
    },
    {
      name: "does not affect the items in another section",
      text: "## Next steps for 2026 (done)\n\n- One\n\n## Follow-ups\n\n- Two\n",
      items: ["3: One [done true]", "7: Two"],
    },
  ])("$name", ({ text, items }) => {
    expect(describeCommitments(text)).toEqual(items);
  });
});

test("a sub-heading that names a kind belongs to the surrounding section", () => {
  expect(parseActions("### Detection\n\n- Add an alert").commitments).toMatchObject([{ kind: "detect" }]);
});
