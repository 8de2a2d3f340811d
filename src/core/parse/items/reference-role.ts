import type { Lexicon } from "../lexicon/lexicon.ts";
import { hasUnspaced } from "../lexicon/phrases.ts";
import type { Span } from "../markdown/inline.ts";
import { isStandard, type Reference } from "./references.ts";

/** References in a row, with the words that end the row: `#12 and #13`, `#12 で管理`. */
export interface Row extends Span {
  references: Reference[];
  /** The words after the last reference. */
  tail: string;
}

/** Where a row is: in `text` after the offset `base`, and whether directly in brackets. */
export interface Place {
  text: string;
  base: number;
  inBrackets: boolean;
  /** Whether a reference must be set off from the words before it. */
  strict: boolean;
}

/** The role of a row of references at the end of the text. */
export interface Role {
  /** Whether the row names trackers. Otherwise it is only a mention in the sentence. */
  isNamed: boolean;
  /** The start of the row with the words that introduce it, if all of it can be left out of the title. */
  cut: number | null;
}

/** The maximum length of the words before a row that decide its role. */
const LEAD_LENGTH = 60;
const SET_OFF = /(?:[.,;:!?…|>→)\]}—–，。；：！？、）】」・]|(?:^|\s)-|\s\/)$/;
/** A label before a colon, which can mean something other than a tracker: `Related: #12`. */
// Bounded: 60 characters (LEAD_LENGTH)
const LABEL = /(?:[.,;]\s+|[，。；(（【|｜—–]\s*|^)(?<label>[^.,;:，。；：()（【|｜—–]{1,30})[:：]$/;
const STRONG = /(?:[.:;|!?>→—–。；：]|\s-)$/;
const ONE_WORD = /^\p{L}[\p{L}\p{M}'’-]*$/u;
/** A short, separate clause at the end of the words before a lead: `. This is` before `tracked in #12`. */
const CLAUSE = /[.;,!?(—–。；，、]\s*(?<clause>[\p{L}'’]+(?:\s+[\p{L}'’]+){0,3}\s*)$/u;

const MENTION: Role = { isNamed: false, cut: null };

/** Decides whether a row of references at the end of the text names trackers or is only a mention. If in doubt, it is a mention. */
export function roleOf(row: Row, place: Place, lexicon: Lexicon): Role {
  const before = textBefore(row.start, place);
  const lead = hasTicket(row) ? leadOf(row, { before, text: place.text }, lexicon) : null;
  if (lead !== null) return ledRole(row.start - before.length + lead.index, place, lexicon);
  if (row.tail !== "") return MENTION;
  const noun = lexicon.trackers.noun.exec(before);
  const label = noun ? null : labelBefore(before.trimEnd(), place, lexicon);
  const introduction = noun ?? (label?.isTracker ? label : null);
  const start = introduction ? row.start - before.length + introduction.index : row.start;
  const introduced = { start, isIntroduced: introduction !== null, hasOtherLabel: label?.isTracker === false };
  return endRole(row, introduced, place, lexicon);
}

/** Words that make the row the tracker: `tracked in` before it, around it, or partly in it. */
function leadOf(
  row: Row,
  { before, text }: { before: string; text: string },
  { trackers }: Lexicon,
): RegExpExecArray | null {
  const around = trackers.around.find(
    ({ before: opening, after }) => row.tail !== "" && after.test(row.tail) && opening.test(before),
  );
  if (around) return around.before.exec(before);
  const lead = trackers.lead.exec(before);
  // “Fix [the docs page](…)” fixes the page, but “tracked in [the epic](…)” names it.
  if (lead && (areBare(row) || trackers.within.test(before))) return lead;
  // “tracked [here](…)”
  const linked = row.tail === "" ? trackers.lead.exec(`${before}${text.slice(row.start, row.end)}`) : null;
  return linked && linked.index < before.length ? linked : null;
}

/** The row with the words that introduce it. */
interface Introduced {
  start: number;
  isIntroduced: boolean;
  /** Whether a label before the row means something other than a tracker. */
  hasOtherLabel: boolean;
}

/** The role of a row at the end that isn't introduced by `tracked in` or the like. */
function endRole(row: Row, { start, isIntroduced, hasOtherLabel }: Introduced, place: Place, lexicon: Lexicon): Role {
  const { trackers } = lexicon;
  const [prior, words] = [textBefore(start, place).trimEnd(), place.text.slice(row.start, row.end)];
  const named: Role = { isNamed: true, cut: start };
  const isPlain = isIntroduced || place.inBrackets || areBare(row);
  if (row.references.some(isStandard) && !isIntroduced) return MENTION;
  // “([see the incident](…))”
  if (place.inBrackets && !areBare(row) && trackers.opening.test(words) && !trackers.noun.test(words)) return MENTION;
  if (prior === "") return isPlain ? named : MENTION;
  // “for #12”, “in this PR”, “see #12”
  if (trackers.within.test(prior)) return MENTION;
  // Linked words after a full stop or a dash: `Rotate the keys — [rotate all signing keys](…)`.
  if (!isPlain) return STRONG.test(prior) ? { isNamed: true, cut: null } : MENTION;
  if (hasOtherLabel) return row.references.every(({ isTicket }) => isTicket) ? MENTION : { ...named, cut: null };
  if (SET_OFF.test(prior)) return named;
  const isKey = row.references.some((reference) => reference.isKey) && !isIntroduced;
  return isKey || place.strict || isObject(prior, place, lexicon) ? MENTION : named;
}

/**
 * The role of a row after words such as `tracked in`. They are cut with the short clause that they end, but kept if they end a
 * longer one.
 */
function ledRole(start: number, place: Place, { trackers }: Lexicon): Role {
  const prior = textBefore(start, place).trimEnd();
  if (!trackers.within.test(prior)) return { isNamed: true, cut: start };
  const clause = CLAUSE.exec(prior)?.groups?.["clause"];
  // “the patch that fixes #12”
  return {
    isNamed: true,
    cut: clause === undefined ? null : start - (textBefore(start, place).length - prior.length) - clause.length,
  };
}

/** Whether a reference is the object of the verb before it: `Revert #12`, `and revert #12`. */
function isObject(prior: string, { base, text }: Place, { trackers }: Lexicon): boolean {
  const isWhole = text.slice(base).trimStart().startsWith(prior.trimStart());
  const isVerb = isWhole && ONE_WORD.test(prior.trim()) && !hasUnspaced(prior);
  return isVerb || trackers.instruction.test(prior);
}

/** A label before a reference: `. Background:`. It can mean something other than a tracker. `index` is the label's offset. */
function labelBefore(
  before: string,
  { inBrackets }: Place,
  { columns }: Lexicon,
): { index: number; isTracker: boolean } | null {
  const match = LABEL.exec(before);
  const { label = "" } = { ...match?.groups };
  if (match === null || (match.index === 0 && !inBrackets)) return null;
  return { index: before.length - label.length - 1, isTracker: columns.columnOf(label) === "tracker" };
}

function hasTicket({ references }: Row): boolean {
  return references.some(({ isTicket }) => isTicket);
}

function areBare({ references }: Row): boolean {
  return references.every(({ isBare }) => isBare);
}

function textBefore(offset: number, { text, base }: Place): string {
  return text.slice(Math.max(base, offset - LEAD_LENGTH), offset);
}
