import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/core/model/commitment.ts";
import { createDateFinder } from "../../../src/core/parse/dates/finder.ts";
import { createDetector } from "../../../src/core/parse/languages/detect.ts";
import { LANGUAGES } from "../../../src/core/parse/languages/index.ts";
import { listMarks } from "../../../src/core/parse/languages/marks.ts";
import { compileLexicon } from "../../../src/core/parse/lexicon/lexicon.ts";
import { parseWith, type ReportFile } from "../../../src/core/parse/report.ts";
import { wordsOf, type Words } from "../../../src/core/parse/words.ts";
import { everyNth, LONG } from "../../support/long-mode.ts";
import { ROOT } from "../../support/runner.ts";
import { PUBLISHED } from "./parsed.ts";
import { ITEMS, REPORTS } from "./texts-by-language.ts";

const CORPUS = path.join(ROOT, "../shared/corpus");

function fileOf(text: string): ReportFile {
  return { path: "outage.md", text, firstCommitted: PUBLISHED };
}

/** The corpus's documents, except those of fold 4, which nobody reads during development. */
function corpusTexts(): Array<[file: string, text: string]> {
  const [, ...rows] = readFileSync(path.join(CORPUS, "open/index.tsv"), "utf8").trim().split("\n");
  const kept = rows.map((row) => row.split("\t")).filter((row) => row.at(-1) !== "4");
  const open = kept.map(([id = ""]) => `open/docs/${id}.md`);
  const made = readdirSync(path.join(CORPUS, "made/docs")).map((name) => `made/docs/${name}`);
  return [...open, ...made].map((file) => [file, readFileSync(path.join(CORPUS, file), "utf8")]);
}

const ALL = wordsOf(LANGUAGES);
const detect = createDetector(LANGUAGES, listMarks(LANGUAGES));
const compiled = new Map<string, Words>();

/** Parses a text with the words of its languages. Unlike the parser, never falls back to those of all languages. */
function parseWithOwnWords(text: string): Report {
  const languages = detect(text);
  const names = languages.map(({ name }) => name).join(" ");
  const words = compiled.get(names) ?? { lexicon: compileLexicon(languages), dates: createDateFinder(languages) };
  compiled.set(names, words);
  return parseWith(words, fileOf(text), { headings: [] });
}

test("two texts in the same languages get the same words object", async () => {
  // Earlier tests may have compiled as many sets as are kept, so load the module again. The query makes it another module.
  const address = "../../../src/core/parse/words.ts?again";
  const { wordsFor } = (await import(address)) as { wordsFor: (text: string) => Words };
  expect(wordsFor("## Action items")).toBe(wordsFor("Rotate the keys."));
  expect(wordsFor("## Folgemaßnahmen")).not.toBe(wordsFor("## Action items"));
});

describe("the words of a text's languages and those of all languages give the same result", () => {
  test.skipIf(!existsSync(CORPUS))("for real reports (skipped without the corpus)", { timeout: 240_000 }, () => {
    const differing = everyNth(36, corpusTexts()).flatMap(([file, text]) => {
      const own = JSON.stringify(parseWithOwnWords(text));
      return own === JSON.stringify(parseWith(ALL, fileOf(text), { headings: [] })) ? [] : [file];
    });
    expect(differing).toEqual([]);
  });

  test("for random mixtures of reports, headings and items in several languages", { timeout: 240_000 }, () => {
    const pieces = [...REPORTS.map(([, markdown]) => markdown), ...ITEMS.map(([text]) => `- ${text}`)];
    const mixture = fc.array(fc.constantFrom(...pieces, "## Action items", "## Timeline", "We will rotate the keys."), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(mixture, (parts) => {
        const text = parts.join("\n\n");
        expect(parseWithOwnWords(text)).toEqual(parseWith(ALL, fileOf(text), { headings: [] }));
      }),
      { numRuns: LONG ? 100 : 4 },
    );
  });
});

test("after many different sets of languages, the words of all languages are used", () => {
  const [english, ...others] = LANGUAGES;
  const pairs = others.flatMap((one) => others.map((two) => [...new Set([english!, one, two])]));
  const sets = new Set(pairs.map((languages) => wordsOf(languages)));
  expect(sets.has(wordsOf(LANGUAGES))).toBe(true);
  expect(sets.size).toBeLessThan(20);
});

test("after many different sets of languages, a long text still gets the words of its own languages", async () => {
  const address = "../../../src/core/parse/words.ts?long";
  const fresh = (await import(address)) as { wordsFor: (text: string) => Words; wordsOf: typeof wordsOf };
  const [english, ...others] = LANGUAGES;
  for (const other of others) fresh.wordsOf([english!, other]);
  const all = fresh.wordsOf(LANGUAGES);
  const long = (text: string): string => `${text}\n\n`.repeat(Math.ceil(20_000 / text.length));
  const [dutch, korean] = ["De sleutels worden vervangen door het netwerkteam.", "키를 교체하겠습니다."];
  expect(fresh.wordsFor(dutch)).toBe(all);
  const own = fresh.wordsFor(long(dutch));
  expect(own).not.toBe(all);
  expect(fresh.wordsFor(long(dutch))).toBe(own);
  expect(fresh.wordsFor(long(korean))).not.toBe(own);
});
