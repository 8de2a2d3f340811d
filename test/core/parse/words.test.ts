import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../src/core/parse/languages/index.ts";
import { parseReport, parseWith, type ReportFile } from "../../../src/core/parse/report.ts";
import { wordsFor, wordsOf } from "../../../src/core/parse/words.ts";
import { ROOT } from "../../support/runner.ts";
import { PUBLISHED } from "./parsed.ts";
import { ITEMS, REPORTS } from "./texts-by-language.ts";

const CORPUS = path.join(ROOT, "../shared/corpus");

function fileOf(text: string): ReportFile {
  return { path: "outage.md", text, firstCommitted: PUBLISHED };
}

/** The corpus's documents, except those of fold 4, which nobody reads while developing. */
function corpusTexts(): Array<[file: string, text: string]> {
  const [, ...rows] = readFileSync(path.join(CORPUS, "open/index.tsv"), "utf8").trim().split("\n");
  const kept = rows.map((row) => row.split("\t")).filter((row) => row.at(-1) !== "4");
  const open = kept.map(([id = ""]) => `open/docs/${id}.md`);
  const made = readdirSync(path.join(CORPUS, "made/docs")).map((name) => `made/docs/${name}`);
  return [...open, ...made].map((file) => [file, readFileSync(path.join(CORPUS, file), "utf8")]);
}

const ALL = wordsOf(LANGUAGES);

describe("a report is read the same with the words of its languages as with those of all languages:", () => {
  test.skipIf(!existsSync(CORPUS))("each real report (skipped without the corpus)", () => {
    const differing = corpusTexts().flatMap(([file, text]) => {
      const lazy = JSON.stringify(parseReport(fileOf(text), { headings: [] }));
      return lazy === JSON.stringify(parseWith(ALL, fileOf(text), { headings: [] })) ? [] : [file];
    });
    expect(differing).toEqual([]);
  });

  test("random mixtures of reports, sections and items in several languages", () => {
    const pieces = [...REPORTS.map(([, markdown]) => markdown), ...ITEMS.map(([text]) => `- ${text}`)];
    const mixture = fc.array(fc.constantFrom(...pieces, "## Action items", "## Timeline", "We will rotate the keys."));
    fc.assert(
      fc.property(mixture, (parts) => {
        const file = fileOf(parts.join("\n\n"));
        expect(parseReport(file, { headings: [] })).toEqual(parseWith(ALL, file, { headings: [] }));
      }),
    );
  });
});

describe("compiled words", () => {
  test("are the same object for each text in the same languages", () => {
    expect(wordsFor("## Action items")).toBe(wordsFor("Rotate the keys."));
    expect(wordsFor("## Folgemaßnahmen")).not.toBe(wordsFor("## Action items"));
  });

  test("are those of all languages after many different sets of languages", () => {
    const [english, ...others] = LANGUAGES;
    const pairs = others.flatMap((one) => others.map((two) => [...new Set([english!, one, two])]));
    const sets = new Set(pairs.map((languages) => wordsOf(languages)));
    expect(sets.has(wordsOf(LANGUAGES))).toBe(true);
    expect(sets.size).toBeLessThan(20);
  });
});
