import type { Kind } from "../../model/commitment.ts";
import { LANGUAGES } from "../languages/index.ts";
import type { Language } from "../language.ts";
import { compileAsides } from "./asides.ts";
import { compileColumns, type ColumnWords } from "./columns.ts";
import { compileDueWords, type DueWords } from "./due-words.ts";
import { compileHeadings, type HeadingWords } from "./headings.ts";
import { compileKinds } from "./kinds.ts";
import { compileOwners, type OwnerWords } from "./owners.ts";
import { compileProse, type ProseWords } from "./prose.ts";
import { compilePublicationLabels } from "./publication-labels.ts";
import { compileStatuses, type StatusWords } from "./statuses.ts";
import { compileTrackers, type TrackerWords } from "./trackers.ts";
import { compileWithdrawals, type WithdrawalWords } from "./withdrawals.ts";

/** The words of several languages, compiled for matching and grouped by subject. */
export interface Lexicon {
  headings: HeadingWords;
  columns: ColumnWords;
  statuses: StatusWords;
  withdrawals: WithdrawalWords;
  owners: OwnerWords;
  due: DueWords;
  trackers: TrackerWords;
  prose: ProseWords;
  /** The kind of commitment that a text names. */
  kindOf: (text: string) => Kind | null;
  /** Whether a bracket at the end of an item isn't part of its own words: an owner, a due date, a status mark. */
  isAside: (text: string) => boolean;
  /** Whether a label names the publication date. */
  isPublicationLabel: (raw: string) => boolean;
}

/** Compiles one lexicon for all the given languages, because people mix them. */
export function compileLexicon(languages: readonly Language[]): Lexicon {
  return {
    headings: compileHeadings(languages),
    columns: compileColumns(languages),
    statuses: compileStatuses(languages),
    withdrawals: compileWithdrawals(languages),
    owners: compileOwners(languages),
    due: compileDueWords(languages),
    trackers: compileTrackers(languages),
    prose: compileProse(languages),
    kindOf: compileKinds(languages),
    isAside: compileAsides(languages),
    isPublicationLabel: compilePublicationLabels(languages),
  };
}

/** All languages at once. No word means something else in another language. */
export const LEXICON: Lexicon = compileLexicon(LANGUAGES);
