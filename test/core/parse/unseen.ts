import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Day } from "../../../src/core/model/date.ts";
import { parseText } from "./parsed.ts";

const FOLDER = path.join(import.meta.dirname, "../../fixtures/unseen");

interface Labels {
  published: Day;
  listed: string[];
  prose: string[];
  either: string[];
}

/** How many promises there are, how many of them were found, and how many other texts were taken. */
interface Found {
  promises: number;
  found: number;
  extra: number;
}

/** How well the parser reads the documents of a folder. `faults` names each fault as `document: words`. */
export interface UnseenScore {
  listed: Found;
  prose: Found;
  /** How many documents promise nothing, and in how many of them commitments were found. */
  nothing: { documents: number; invented: number };
  faults: string[];
}

/** Parses all documents of a folder and compares the commitments with the labels. */
export function scoreUnseen(folder: string): UnseenScore {
  const score: UnseenScore = {
    listed: { promises: 0, found: 0, extra: 0 },
    prose: { promises: 0, found: 0, extra: 0 },
    nothing: { documents: 0, invented: 0 },
    faults: [],
  };
  for (const [name, labels] of Object.entries(labelsOf(folder))) addScore(name, folder, labels, score);
  return score;
}

/** The names of the documents that have labels, and of those in the folder. */
export function unseenNames(folder: string): { labelled: string[]; present: string[] } {
  const files = readdirSync(path.join(FOLDER, folder)).filter((file) => file.endsWith(".md"));
  return {
    labelled: Object.keys(labelsOf(folder)).toSorted(),
    present: files.map((file) => file.slice(0, -3)).toSorted(),
  };
}

/** The least that must be found in a folder, and how many of its documents that promise nothing may yield commitments. */
export interface Floors {
  listed: { promises: number; recall: number; precision: number };
  prose: { promises: number; recall: number; precision: number };
  nothing: { documents: number; invented: number };
}

/** What is worse than the floors of a folder, such as `listed recall 0.8`. */
export function belowFloors(folder: string, floors: Floors): string[] {
  const score = scoreUnseen(folder);
  const faults = (["listed", "prose"] as const).flatMap((kind) => {
    const { recall, precision } = ratesOf(score[kind]);
    return [
      score[kind].promises === floors[kind].promises ? "" : `${kind} promises ${score[kind].promises}`,
      recall >= floors[kind].recall ? "" : `${kind} recall ${recall}`,
      precision >= floors[kind].precision ? "" : `${kind} precision ${precision}`,
    ];
  });
  const { documents, invented } = score.nothing;
  const isSame = documents === floors.nothing.documents && invented <= floors.nothing.invented;
  return [...faults, isSame ? "" : `${invented} of ${documents} with inventions`].filter(Boolean);
}

/** The share of promises that were found, and the share of promises among the texts that were taken. */
function ratesOf({ promises, found, extra }: Found): { recall: number; precision: number } {
  return { recall: found / promises, precision: found / (found + extra) };
}

function labelsOf(folder: string): Record<string, Labels> {
  return JSON.parse(readFileSync(path.join(FOLDER, folder, "labels.json"), "utf8")) as Record<string, Labels>;
}

function addScore(
  name: string,
  folder: string,
  { published, listed, prose, either }: Labels,
  score: UnseenScore,
): void {
  const text = readFileSync(path.join(FOLDER, folder, `${name}.md`), "utf8");
  const { commitments } = parseText(text, { firstCommitted: published });
  const known = [...listed, ...prose, ...either];
  const extra = commitments.filter((item) => !known.some((words) => item.text.includes(words)));
  const isEmpty = listed.length + prose.length === 0;
  if (isEmpty) score.nothing.documents += 1;
  if (isEmpty && extra.length > 0) score.nothing.invented += 1;
  if (!isEmpty) score[prose.length > listed.length ? "prose" : "listed"].extra += extra.length;
  for (const item of extra) score.faults.push(`${name}: extra: ${item.text}`);
  for (const [kind, promises] of Object.entries({ listed, prose })) {
    const group = score[kind as "listed" | "prose"];
    for (const words of promises) {
      const isFound = commitments.some((item) => item.text.includes(words));
      group.promises += 1;
      if (isFound) group.found += 1;
      else score.faults.push(`${name}: missed: ${words}`);
    }
  }
}
