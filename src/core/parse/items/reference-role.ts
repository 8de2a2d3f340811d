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

/** The position of a row: in a text, after the offset `base`, directly in brackets or not. */
export interface Place {
  text: string;
  base: number;
  inBrackets: boolean;
  /** Whether a reference must be set off from the words before it. */
  strict: boolean;
}

/** The role of a row of references at the end of a text. */
export interface Role {
  /** Whether it names trackers. Otherwise it is a mention, a part of the sentence. */
  isNamed: boolean;
  /** The start of the row with the words that introduce it, if all of it can be left out of the title. */
  cut: number | null;
}

/** The maximum length of the words before a row that decide its role. */
const LEAD_LENGTH = 60;
const SET_OFF = /(?:[.,;:!?…|>→)\]}—–，。；：！？、）】」・]|(?:^|\s)-|\s\/)$/;
/** A label before a colon, which can mean something other than a tracker: `Related: #12`. */
const LABEL = /(?:[.,;]\s+|[，。；(—–]\s*|^)(?<label>[^.,;:，。；：()—–]{1,30})[:：]$/;
const STRONG = /(?:[.:;|!?>→—–。；：]|\s-)$/;
const ONE_WORD = /^\p{L}[\p{L}\p{M}'’-]*$/u;
/** A short, separate clause at the end of the words before a lead: `. This is` before `tracked in #12`. */
const CLAUSE = /[.;,!?(—–。；，、]\s*(?<clause>(?:[\p{L}'’]+\s*){1,4})$/u;

const MENTION: Role = { isNamed: false, cut: null };

/** Decides whether a row of references at the end of a text names trackers or is a mention. If in doubt, it is a mention. */
export function roleOf(row: Row, place: Place, lexicon: Lexicon): Role {
  const { trackers } = lexicon;
  const before = textBefore(row.start, place);
  const around = trackers.around.find(
    ({ before: opening, after }) => row.tail !== "" && after.test(row.tail) && opening.test(before),
  );
  const lead = around ? around.before.exec(before) : trackers.lead.exec(before);
  // “Fix [the docs page](…)” fixes the page, but “tracked in [the epic](…)” names it.
  const isLed =
    lead !== null && hasTicket(row) && (areBare(row) || around !== undefined || trackers.within.test(before));
  if (isLed) return ledRole(row.start - before.length + lead.index, place, lexicon);
  if (row.tail !== "") return MENTION;
  const noun = trackers.noun.exec(before);
  const start = noun ? row.start - before.length + noun.index : row.start;
  const prior = textBefore(start, place).trimEnd();
  const named: Role = { isNamed: true, cut: start };
  if (row.references.some(isStandard) && !noun) return MENTION;
  if (prior === "") return place.inBrackets || noun || areBare(row) ? named : MENTION;
  // “for #12”, “in this PR”, “see #12”
  if (trackers.within.test(prior)) return MENTION;
  if (noun || place.inBrackets || areBare(row)) {
    if (!noun && hasOtherLabel(prior, place, lexicon))
      return row.references.every(({ isTicket }) => isTicket) ? MENTION : { ...named, cut: null };
    if (SET_OFF.test(prior)) return named;
    const isKey = row.references.some((reference) => reference.isKey) && !noun;
    return isKey || place.strict || isObject(prior, place, lexicon) ? MENTION : named;
  }
  // Linked words after a full stop or a dash: `Rotate the keys — [rotate all signing keys](…)`.
  return STRONG.test(prior) ? { isNamed: true, cut: null } : MENTION;
}

/** The role of a row after words such as `tracked in`. These words are cut together with a short clause before them. */
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

/** Whether the words before a reference are a label for something other than a tracker: `. Background:`. */
function hasOtherLabel(prior: string, { inBrackets }: Place, { columns }: Lexicon): boolean {
  const match = LABEL.exec(prior);
  const { label = "" } = { ...match?.groups };
  return match !== null && (match.index > 0 || inBrackets) && columns.columnOf(label) !== "tracker";
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
