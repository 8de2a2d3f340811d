import type { Kind } from "../../model/commitment.ts";
import { LANGUAGES } from "../languages/index.ts";
import type { Language } from "../language.ts";
import { compileActionLabels, type ActionLabel } from "./action-labels.ts";
import { compileAsides } from "./asides.ts";
import { compileColumns, type ColumnWords } from "./columns.ts";
import { compileDueWords, type DueWords } from "./due-words.ts";
import { compileEvidenceWords, type EvidenceWords } from "./evidence-words.ts";
import { compileGrammar, type Grammar } from "./grammar.ts";
import { compileHeadings, type HeadingWords } from "./headings.ts";
import { compileKinds } from "./kinds.ts";
import { lazily } from "./lazily.ts";
import { compileOwners, type OwnerWords } from "./owners.ts";
import { compileProse, type ProseWords } from "./prose.ts";
import { compilePublicationWords, type PublicationWords } from "./publication-words.ts";
import { compileRecurrence, type FindRecurrence } from "./recurrence.ts";
import { compileStatuses, type StatusWords } from "./statuses.ts";
import { compileTense } from "./tense.ts";
import { compileTrackers, type TrackerWords } from "./trackers.ts";
import { compileWithdrawals, type WithdrawalWords } from "./withdrawals.ts";

/** Words from several languages, compiled for matching and grouped by subject. */
export interface Lexicon {
  headings: HeadingWords;
  evidence: EvidenceWords;
  columns: ColumnWords;
  statuses: StatusWords;
  withdrawals: WithdrawalWords;
  owners: OwnerWords;
  due: DueWords;
  trackers: TrackerWords;
  prose: ProseWords;
  /** Finds how often something happens. */
  recurrenceOf: FindRecurrence;
  grammar: Grammar;
  /** Finds the kind of commitment named in a text. */
  kindOf: (text: string) => Kind | null;
  /** Finds the action labels in a text. */
  actionLabelsIn: (text: string) => ActionLabel[];
  /** Whether an item reports what was already done. */
  isDoneByTense: (item: string) => boolean;
  /** Whether the text of final brackets is a labelled field, a deadline in words or a status mark instead of the item's own words. */
  isAside: (text: string) => boolean;
  /** Words that name the publication date. */
  publication: PublicationWords;
}

/**
 * Compiles the given languages into one lexicon, because people mix languages. Compiles each subject when it is first used,
 * because many reports need only a few.
 */
export function compileLexicon(languages: readonly Language[]): Lexicon {
  return lazily<Lexicon>({
    headings: () => compileHeadings(languages),
    evidence: () => compileEvidenceWords(languages),
    columns: () => compileColumns(languages),
    statuses: () => compileStatuses(languages),
    withdrawals: () => compileWithdrawals(languages),
    owners: () => compileOwners(languages),
    due: () => compileDueWords(languages),
    trackers: () => compileTrackers(languages),
    prose: () => compileProse(languages),
    recurrenceOf: () => compileRecurrence(languages),
    grammar: () => compileGrammar(languages),
    kindOf: () => compileKinds(languages),
    actionLabelsIn: () => compileActionLabels(languages),
    isDoneByTense: () => compileTense(languages),
    isAside: () => compileAsides(languages),
    publication: () => compilePublicationWords(languages),
  });
}

/** The lexicon for all languages. They can be combined because no phrase changes its meaning next to those of other languages. */
export const LEXICON: Lexicon = compileLexicon(LANGUAGES);
