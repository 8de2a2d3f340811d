import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Span } from "../markdown/inline.ts";
import { ItemText } from "./item-text.ts";
import type { Peelable, Peeled } from "./peeled.ts";
import { References } from "./reference-rows.ts";
import type { Reference } from "./references.ts";
import { roleOf } from "./reference-role.ts";

const DEEPEST_GROUP = 3;
/** The maximum length of the words before a name that decide whether it belongs to the sentence. */
const LEAD_LENGTH = 60;
/** The maximum length of the words before a due date that belong to it, with the punctuation before them. */
const LONGEST_LEAD_IN = 60;
/** A tick before other fields. A tick at the end of the text is a mark instead. */
const TICK = /\s[✅☑✔✓]\uFE0F?$/u;
const TICKED_WORD = /(?:^|[\s,;])(?<mark>[✅☑✔✓]\uFE0F?\s\p{L}[\p{L}\s]{1,20})$/u;
const DASH_ASIDE = /\s[—–-]{1,2}\s(?<words>\p{L}[\p{L}\s]{1,30})$/u;
// Bounded: 40 characters, the tail in #asideBefore
const LAST_PIECE = /(?:^|[,;，、；—–]\s*|\s-\s)(?<piece>[^,;，、；—–]{1,40})$/u;

/** Peels whole fields off both ends of an item's text. Nothing is taken out of its middle. */
export class Peeler {
  readonly #text: string;
  readonly #source: ItemText;
  readonly #body: Span;
  readonly #fields: Map<number, Span>;
  readonly #byStart: Map<number, Span>;
  readonly #references: References;
  readonly #lexicon: Lexicon;
  #title: Span;
  #named: Reference[] = [];
  #done: boolean | null = null;
  #isOnlyFields = false;
  readonly #strict: boolean;

  constructor({ words, body, fields, strict }: Peelable, lexicon: Lexicon) {
    this.#text = words.text;
    this.#source = new ItemText(words);
    this.#body = body;
    this.#fields = new Map();
    this.#byStart = new Map();
    for (const field of fields) this.add(field);
    this.#references = new References(words, lexicon);
    this.#lexicon = lexicon;
    this.#title = { ...body };
    this.#strict = strict === true;
  }

  /** Adds a field that was found in the text after `offset`. Returns the field. */
  add<T extends Span>(field: T | null, offset = 0): T | null {
    if (!field || field.start >= field.end) return field;
    const [start, fullEnd] = [field.start + offset, field.end + offset];
    const span = { start, end: this.#source.skipAfterFields(fullEnd, start) };
    this.#fields.set(span.end, span);
    this.#byStart.set(span.start, span);
    return field;
  }

  /** The remaining text. */
  get rest(): Span {
    return this.#title;
  }

  /** Peels the fields at the end. Can be called again after adding fields. */
  peelEnd(): void {
    const { start: base, end } = this.#title;
    this.#title = { start: base, end: this.#peelFrom({ base, depth: 0 }, end) };
  }

  finish(): Peeled {
    this.#peelStart();
    const { start, end } = this.#title;
    // The whole title can be a link to its ticket.
    const whole = this.#references.startingAt(start);
    const isWhole = whole?.isTicket === true && isEnd(this.#text.slice(whole.end, end));
    const inMarks = this.#references.inside({ start: this.#body.end, end: this.#text.length });
    const named = [...this.#named, ...inMarks, ...(isWhole ? [whole] : [])];
    const unique = [...new Set(named)].toSorted((a, b) => a.start - b.start);
    return { title: this.#title, named: unique, done: this.#done, isOnlyFields: this.#isOnlyFields };
  }

  /** Peels fields from right to left until it reaches `base` or other words. Returns the end of the remaining text. */
  #peelFrom(level: { base: number; depth: number }, from: number): number {
    const { base, depth } = level;
    let end = from;
    for (;;) {
      const last = this.#source.skipAfterFields(end, base);
      if (last <= base) return end === from && depth === 0 ? end : last;
      const start = this.#fieldBefore(last, level);
      // An item can consist of just a link to its ticket, or of a field.
      const isAll = depth === 0 && start !== null && this.#source.isBlank(base, start);
      if (isAll) this.#isOnlyFields = true;
      if (start === null || isAll) return end === from ? end : this.#source.skipSeparators(end, base);
      end = start;
    }
  }

  /** The start of the field that ends at an offset; null if there is none, or it isn't a whole field. */
  #fieldBefore(end: number, { base, depth }: { base: number; depth: number }): number | null {
    // “[(#12)](…)” is a link.
    if (this.#source.closesBefore(end) && !this.#references.endsAt(end)) return this.#groupBefore(end, base, depth);
    const field = this.#fields.get(end);
    if (field && field.start >= base) return this.#isInSentence(field, base) ? null : field.start;
    const row = this.#references.rowBefore(end, base);
    if (row) {
      const place = { text: this.#text, base, inBrackets: depth > 0, strict: this.#strict };
      const { isNamed, cut } = roleOf(row, place, this.#lexicon);
      if (isNamed) this.#named.push(...row.references);
      return cut;
    }
    return this.#asideBefore(end, base, depth);
  }

  /** Whether a name at the end is part of the sentence: `Hand the pager to @mira`. The title keeps it. */
  #isInSentence({ start }: Span, base: number): boolean {
    const before = this.#text.slice(Math.max(base, start - LEAD_LENGTH), start);
    return this.#text.startsWith("@", start) && this.#lexicon.trackers.within.test(before);
  }

  /** The start of brackets that contain only fields. */
  #groupBefore(end: number, base: number, depth: number): number | null {
    const open = this.#source.openingOf(end - 1, base);
    if (open === null || depth >= DEEPEST_GROUP || this.#source.isCall(open) || this.#source.isBlank(open, end))
      return null;
    if (this.#fields.get(end)?.start === open) return open;
    const [known, done] = [this.#named.length, this.#done];
    const left = this.#peelFrom({ base: open + 1, depth: depth + 1 }, end - 1);
    if (left <= open + 1) return open;
    this.#named.length = known;
    this.#done = done;
    const content = this.#text.slice(open + 1, end - 1);
    if (!this.#lexicon.isAside(content)) return null;
    this.#done ??= this.#lexicon.statuses.doneMark(content);
    return this.#nameInStatus({ start: open + 1, end: end - 1 }) ? open : null;
  }

  /**
   * Adds the references next to a status (`done in #12`), unless an open item waits for them (`blocked by #12`). Returns
   * whether the brackets can be left out of the title.
   */
  #nameInStatus(content: Span): boolean {
    const done = this.#lexicon.statuses.doneOf(this.#text.slice(content.start, content.end));
    const references = this.#references.inside(content);
    if (done === null || references.length === 0) return true;
    const { within, instruction } = this.#lexicon.trackers;
    const isMention = ({ start }: Reference): boolean =>
      [within, instruction].some((pattern) => pattern.test(this.#text.slice(content.start, start)));
    if (!done && references.some(isMention)) return false;
    this.#named.push(...references);
    return true;
  }

  /** The start of a status or a date in words: `(#12, done)`, `— by end of the sprint`. */
  #asideBefore(end: number, base: number, depth: number): number | null {
    const tail = this.#text.slice(Math.max(base, end - 40), end);
    if (depth > 0) {
      // “done by 2026-12-01” is a plan.
      if (!/^\s?[,;，、；—–)\]）]/.test(this.#text.slice(end, end + 2))) return null;
      const { piece = "" } = { ...LAST_PIECE.exec(tail)?.groups };
      const done = this.#lexicon.statuses.doneMark(piece);
      if (done === null) return null;
      this.#done ??= done;
      return end - piece.length;
    }
    const tick = TICK.exec(tail) ?? this.#tickedWord(tail);
    if (tick) {
      this.#done ??= true;
      return end - tick[0].length;
    }
    const status = this.#statusAfterField(tail, end, base);
    if (status !== null) return status;
    const aside = DASH_ASIDE.exec(tail);
    const { words = "" } = { ...aside?.groups };
    if (!aside || !this.#lexicon.isAside(words)) return this.#leadInBefore(end, base);
    // In “– done, Ann” it is a status, and in “– done by 2026-12-01” a plan.
    if (/^\s?[,;，、；]/.test(this.#text.slice(end, end + 2))) this.#done ??= this.#lexicon.statuses.doneMark(words);
    return end - aside[0].length;
  }

  /** The start of words between punctuation and a field that belong to it: `Expected` in `. Expected: January 2027`. */
  #leadInBefore(end: number, base: number): number | null {
    if (this.#source.isBlank(end, this.#body.end)) return null;
    const tail = this.#text.slice(Math.max(base, end - LONGEST_LEAD_IN), end);
    const { words } = { ...this.#lexicon.due.leadIn.exec(tail)?.groups };
    return words === undefined ? null : end - words.length;
  }

  /** The start of a status after a comma and another field: `– Ann, in progress`. */
  #statusAfterField(tail: string, end: number, base: number): number | null {
    const { piece = "" } = { ...LAST_PIECE.exec(tail)?.groups };
    const start = end - piece.length;
    const done = this.#fields.has(this.#source.skipAfterFields(start, base))
      ? this.#lexicon.statuses.doneMark(piece)
      : null;
    if (done === null) return null;
    this.#done ??= done;
    return start;
  }

  /** A tick with its word before other fields: `✅ done (Ann)`. */
  #tickedWord(tail: string): RegExpExecArray | null {
    const match = TICKED_WORD.exec(tail);
    return this.#lexicon.statuses.doneMark(match?.groups?.["mark"] ?? "") === true ? match : null;
  }

  /** Peels labels, references and brackets off the start: `Owner: Ann — `, `[#12](…): `, `(P1) `. */
  #peelStart(): void {
    for (;;) {
      const { start, end } = this.#title;
      const next = this.#fieldAfter(start, end);
      if (next === null || this.#source.isBlank(next, end)) return;
      this.#title = { start: next, end };
    }
  }

  #fieldAfter(start: number, end: number): number | null {
    const field = this.#byStart.get(start);
    if (field && field.end < end) return this.#afterSeparator(field.end);
    const row = this.#references.labelAt(start);
    const next = row && this.#afterSeparator(row.end);
    if (row && next !== null) this.#named.push(...row.references);
    return next;
  }

  /** The offset after the separator that sets off a field at the start; null if there is none. */
  #afterSeparator(end: number): number | null {
    const separator = /^\s?(?:[:：|,;，；—–]|[-.](?=\s))\s*/.exec(this.#text.slice(end, end + 10));
    return separator ? end + separator[0].length : null;
  }
}

function isEnd(text: string): boolean {
  return /^[\s.,;:!。]*$/.test(text);
}
