import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseText, PUBLISHED } from "../parsed.ts";

const FOLDER = path.join(import.meta.dirname, "../../../fixtures/sentences");

interface Sentence {
  kind: string;
  text: string;
}

function readSentences(file: string): Sentence[] {
  let kind = "";
  return readFileSync(path.join(FOLDER, file), "utf8")
    .trim()
    .split("\n")
    .flatMap((line) => {
      if (!line.startsWith("# ")) return [{ kind, text: line }];
      kind = line.slice(2);
      return [];
    });
}

/** Whether a sentence in a report is taken as a commitment, in a section with the given heading. */
function isTaken({ text }: Sentence, heading: string): boolean {
  const report = `# Outage on 5 August\n\nThe disk was full.\n\n## ${heading}\n\n${text}\n`;
  return parseText(report, { firstCommitted: PUBLISHED }).commitments.length > 0;
}

// Never lower `found` or raise `invented`.
describe("the parser reads made-up sentences at least as accurately as before", () => {
  test.each([
    ["english.txt", "Report", { found: 34, promises: 40, invented: 8, others: 49 }],
    ["english.txt", "Next steps", { found: 37, promises: 40, invented: 22, others: 49 }],
    ["others.txt", "Report", { found: 29, promises: 39, invented: 7, others: 40 }],
    ["others.txt", "Next steps", { found: 37, promises: 39, invented: 16, others: 40 }],
  ])("in %s under “%s”", (file, heading, expected) => {
    const sentences = readSentences(file);
    const promises = sentences.filter(({ kind }) => kind === "promise");
    const others = sentences.filter(({ kind }) => kind !== "promise");
    expect({ promises: promises.length, others: others.length }).toEqual({
      promises: expected.promises,
      others: expected.others,
    });
    expect(promises.filter((sentence) => isTaken(sentence, heading)).length).toBeGreaterThanOrEqual(expected.found);
    expect(others.filter((sentence) => isTaken(sentence, heading)).length).toBeLessThanOrEqual(expected.invented);
  });
});
