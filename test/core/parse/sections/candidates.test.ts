import { describe, expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";
import { parseMarkdown } from "../../../../src/core/parse/markdown/tree.ts";
import { judgeParts } from "../../../../src/core/parse/sections/candidates.ts";
import { parseOutline } from "../../../../src/core/parse/sections/outline.ts";
import { describeCommitments } from "../parsed.ts";

/** Returns each titled part as `title: taken or left (reasons)`. */
function judge(text: string): string[] {
  const judged = judgeParts(parseOutline(parseMarkdown(text), LEXICON).parts, LEXICON);
  return judged
    .filter(({ part }) => part.level > 0)
    .map(
      ({ part, decision: { taken, reasons } }) =>
        `${part.title.text}: ${taken ? "taken" : "left"} (${reasons.join("; ")})`,
    );
}

describe("a part", () => {
  test("is judged by its heading and those above it", () => {
    expect(judge("# Outage\n\n## Timeline\n\n### Short-term\n\n- a\n\n## Action items\n\n### Team A\n\n- b\n")).toEqual(
      [
        "Outage: left ()",
        "Timeline: left (heading “Timeline” (not a heading for commitments))",
        "Short-term: left (under “Timeline” (not a heading for commitments))",
        "Action items: taken (heading “Action items”; after the analysis)",
        "Team A: taken (under “Action items”; after the analysis)",
      ],
    );
  });

  test("opens a section if its items are plans, even if its heading doesn't say so", () => {
    const text =
      "# Outage\n\n## Impact\n\nAll users.\n\n## In our own words\n\n- [ ] Rotate the keys\n- [ ] Add a test\n\n### Later\n\n- Page Ann\n";
    expect(describeCommitments(text)).toEqual([
      "9: Rotate the keys [done false]",
      "10: Add a test [done false]",
      "14: Page Ann",
    ]);
  });

  test("that names a kind of commitment with an explanation belongs to the section around it", () => {
    expect(
      describeCommitments("# Outage\n\n## Action items\n\n### Detection (would have shown it)\n\n- Page Ann\n"),
    ).toEqual(["7: Page Ann [detect]"]);
  });

  test("is taken if a comment marks it or the sentence above announces it", () => {
    expect(judge("# Outage\n\n<!-- follow-through: commitments -->\n\n## Thanks\n\n- a\n")).toContain(
      "Thanks: taken (marked with a comment)",
    );
    expect(judge("# Outage\n\n## Notes\n\nWe will take the following steps:\n\n- a\n")).toContain(
      ": taken (announced by the sentence above)",
    );
  });
});
