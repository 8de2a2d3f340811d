import { readFileSync } from "node:fs";
import path from "node:path";
import { parseText, PUBLISHED } from "../parsed.ts";

const FOLDER = path.join(import.meta.dirname, "../../../fixtures/sentences");

interface Labelled {
  language: string;
  kind: string;
  text: string;
}

/** How well the parser reads labelled sentences. The lists contain the faults. */
export interface SentenceScore {
  promises: number;
  found: number;
  others: number;
  missed: string[];
  invented: string[];
}

/** Parses each language's sentences as the paragraphs below a heading, and compares the commitments with the labels. */
export function scoreSentences(file: string, heading: string): SentenceScore {
  const sentences = readSentences(file);
  const taken = new Set([...new Set(sentences.map(({ language }) => language))].flatMap(takenIn));
  const [promises, others] = [sentences.filter(isPromise), sentences.filter((sentence) => !isPromise(sentence))];
  const missed = promises.filter(({ text }) => !taken.has(text));
  return {
    promises: promises.length,
    found: promises.length - missed.length,
    others: others.length,
    missed: missed.map(({ text }) => text),
    invented: others.flatMap(({ kind, text }) => (taken.has(text) ? [`${kind}: ${text}`] : [])),
  };

  function takenIn(language: string): string[] {
    const own = sentences.filter((sentence) => sentence.language === language).map(({ text }) => text);
    const report = `# 2026\n\n## ${heading}\n\n${own.join("\n\n")}\n`;
    const lines = new Set(parseText(report, { firstCommitted: PUBLISHED }).commitments.map(({ line }) => line));
    return own.filter((_, index) => lines.has(5 + 2 * index));
  }
}

function isPromise({ kind }: Labelled): boolean {
  return kind === "promise";
}

function readSentences(file: string): Labelled[] {
  let [language, kind] = ["", ""];
  return readFileSync(path.join(FOLDER, file), "utf8")
    .trim()
    .split("\n")
    .flatMap((line) => {
      const head = /^# (?<language>\w+) (?<kind>.+)$/.exec(line)?.groups;
      if (!head) return [{ language, kind, text: line }];
      [language, kind] = [String(head["language"]), String(head["kind"])];
      return [];
    });
}
