import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Day } from "../../../src/core/model/date.ts";
import type { Report } from "../../../src/core/model/commitment.ts";
import { parseText } from "./parsed.ts";

const FOLDER = path.join(import.meta.dirname, "../../fixtures/letters");

interface LabelledPromise {
  /** Words that the sentence contains. */
  says: string;
  /** The right due date, or several; missing if any is right. */
  day?: Day | null | Array<Day | null>;
  owner?: string;
}
interface Labels {
  published: Day;
  promises: LabelledPromise[];
  hints: string[];
  either: string[];
}

/** How well the parser reads the letters. The lists name each fault as `letter: words`. */
export interface LetterScore {
  /** Promises with a date, how many of them were found, and how many of them with the right due date. */
  dated: { all: number; found: number; right: number };
  /** Promises without a date, and how many of them were found. */
  undated: { all: number; found: number };
  missed: string[];
  wrongDays: string[];
  wrongOwners: string[];
  /** Items that were read but aren't promises. */
  invented: string[];
  /** Promises that aren't even a hint. */
  dropped: string[];
}

/** Parses all letters and compares the commitments with the labels. */
export function scoreLetters(): LetterScore {
  const labels = JSON.parse(readFileSync(path.join(FOLDER, "labels.json"), "utf8")) as Record<string, Labels>;
  const score: LetterScore = {
    dated: { all: 0, found: 0, right: 0 },
    undated: { all: 0, found: 0 },
    missed: [],
    wrongDays: [],
    wrongOwners: [],
    invented: [],
    dropped: [],
  };
  for (const [name, letter] of Object.entries(labels)) {
    const text = readFileSync(path.join(FOLDER, `${name}.md`), "utf8");
    addScore(name, letter, parseText(text, { firstCommitted: letter.published }), score);
  }
  return score;
}

/** The names of the letters that have labels, and of those in the folder. */
export function letterNames(): { labelled: string[]; present: string[] } {
  const labels = JSON.parse(readFileSync(path.join(FOLDER, "labels.json"), "utf8")) as Record<string, Labels>;
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".md") && file !== "README.md");
  return { labelled: Object.keys(labels).toSorted(), present: files.map((file) => file.slice(0, -3)).toSorted() };
}

function addScore(name: string, letter: Labels, { commitments, skipped }: Report, score: LetterScore): void {
  const known = [...letter.promises.map(({ says }) => says), ...letter.either];
  for (const { text } of commitments) {
    if (!known.some((says) => text.includes(says))) score.invented.push(`${name}: ${text}`);
  }
  for (const { says, day, owner } of letter.promises) {
    const days = Array.isArray(day) ? day : [day];
    const isDated = days.every((each) => typeof each === "string");
    const kind = isDated ? score.dated : score.undated;
    kind.all += 1;
    const item = commitments.find(({ text }) => text.includes(says));
    if (!item) {
      score.missed.push(`${name}: ${says}`);
      if (!skipped.some(({ text, why }) => why === "hint" && text.includes(says)))
        score.dropped.push(`${name}: ${says}`);
      continue;
    }
    kind.found += 1;
    if (day === undefined || days.includes(item.due)) {
      if (isDated) score.dated.right += 1;
    } else score.wrongDays.push(`${name}: ${says}: ${item.due}`);
    const isOwner = owner === undefined || item.owner?.includes(owner) === true;
    if (!isOwner) score.wrongOwners.push(`${name}: ${says}: ${item.owner}`);
  }
}
