import { describe, expect, test } from "vitest";
import { createDueReader } from "../../../src/core/parse/due.ts";
import { LANGUAGES } from "../../../src/core/parse/languages/index.ts";
import { LEXICON } from "../../../src/core/parse/lexicon.ts";
import { parseMarkdown } from "../../../src/core/parse/markdown.ts";
import { outline } from "../../../src/core/parse/outline.ts";
import { findSections } from "../../../src/core/parse/sections.ts";

/** `Title (kind): line of each node`, for each section. */
function sections(text: string): string[] {
  const words = { lexicon: LEXICON, due: createDueReader(LANGUAGES) };
  return findSections(outline(parseMarkdown(text), LEXICON).parts, null, words).sections.map(
    ({ title, context, nodes }) => `${title.text} (${context.kind}): ${nodes.map((node) => node.line).join(", ")}`,
  );
}

describe("a section of commitments", () => {
  test("begins at a heading that names one and ends at the next of its level", () => {
    expect(sections("# Outage\n\n- a\n\n## Action items\n\n- b\n\nc\n\n## Thanks\n\n- d\n")).toEqual([
      "Action items (null): 7, 9",
    ]);
  });

  test("ends at a heading of a higher level", () => {
    expect(sections("# A\n\n### Action items\n\n- b\n\n## Thanks\n\n- c\n")).toEqual(["Action items (null): 5"]);
  });

  test("ends at the document's end", () => {
    expect(sections("## Thanks\n\n## Action items\n\n- b\n")).toEqual(["Action items (null): 5"]);
  });

  test("may come more than once, in order", () => {
    expect(sections("## Prevention\n\n- a\n\n## Thanks\n\n## Next steps\n\n- b\n")).toEqual([
      "Prevention (prevent): 3",
      "Next steps (null): 9",
    ]);
  });

  test("may be empty", () => {
    expect(sections("## Action items\n## Thanks\n")).toEqual(["Action items (null): "]);
  });

  test("is not opened by text before any heading", () => {
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

  test("that names look-alikes closes the section until its own end", () => {
    expect(sections("## Action items\n\n### Lessons\n\n- a\n\n#### Team A\n\n- b\n\n### Team B\n\n- c\n")).toEqual([
      "Action items (null): ",
      "Team B (null): 13",
    ]);
  });

  test("that names promises opens a section inside another part", () => {
    expect(sections("## Lessons\n\n- a\n\n### Action items\n\n- b\n\n### More\n\n- c\n")).toEqual([
      "Action items (null): 7",
    ]);
  });

  test("says the kind of what stands below it, and takes its parent's when it says none", () => {
    expect(
      sections("## Prevention\n\n- a\n\n### Monitoring\n\n- b\n\n#### Team A\n\n- c\n\n### Team B\n\n- d\n"),
    ).toEqual(["Prevention (prevent): 3", "Monitoring (detect): 7", "Team A (detect): 11", "Team B (prevent): 15"]);
  });
});

describe("the document's title", () => {
  test("opens no section, whatever it says", () => {
    expect(sections("# Action items of the August outage\n\n- a\n\n## Thanks\n\n- b\n")).toEqual([]);
  });

  test("does not close the sections below it", () => {
    expect(sections("# Lessons from August\n\n## Action items\n\n- a\n")).toEqual(["Action items (null): 5"]);
  });

  test("is no title when other headings stand on its level", () => {
    expect(sections("# Action items\n\n- a\n\n# Thanks\n\n- b\n")).toEqual(["Action items (null): 3"]);
    expect(sections("# Outage\n\n# Action items\n\n- a\n")).toEqual(["Action items (null): 5"]);
    expect(sections("# Prevention\n\n- a\n\n# Next steps\n\n- b\n")).toEqual([
      "Prevention (prevent): 3",
      "Next steps (null): 7",
    ]);
  });
});
