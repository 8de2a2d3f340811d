import type { Commitment } from "../commitment.ts";
import type { Day } from "../date.ts";
import type { Due, DueReader } from "./due.ts";
import type { Lexicon } from "./lexicon.ts";
import { readDoneOn, stripMarks } from "./marks.ts";
import type { Inline } from "./markdown.ts";
import { findOwner } from "./owner.ts";
import { cutOut, type Span } from "./span.ts";
import { findTracker, proofLinks } from "./tracker.ts";

/** What an item's own words say. `problem` is about the date. */
export type Fields = Omit<Commitment, "report" | "line" | "kind"> & { problem: string | null };

export interface Words {
  lexicon: Lexicon;
  due: DueReader;
}

const PRIORITY = /(?<![\p{L}\p{N}])P[0-4](?![\p{L}\p{N}])/u;

/** Reads an item's text: takes the marks off, then each field out of what is left. */
export function readItem(inline: Inline, published: Day | null, words: Words): Fields {
  const { text, id, done, mark } = stripMarks(inline.text, words.lexicon);
  const tracker = findTracker(text, inline.links);
  const due = findDue(text, published, words);
  const owner = findOwner(text, words.lexicon);
  const priority = PRIORITY.exec(text);
  const cuts: Array<Span | null> = [owner, due, priority && { start: priority.index, end: priority.index + 2 }];
  const reference = tracker && withLead(text, tracker, words.lexicon);
  // An item may be nothing but a link to its ticket.
  const subject = cutOut(text, [...cuts, reference]) || cutOut(text, cuts) || text;
  return {
    text,
    subject: withoutAsides(subject, inline, words.lexicon) || subject,
    owner: owner?.name ?? null,
    due: due?.due ?? null,
    dueText: due?.text ?? null,
    tracker: tracker?.reference ?? findTracker(mark, [])?.reference ?? null,
    done,
    doneOn: done ? readDoneOn(mark, published, words.due) : null,
    links: done ? proofLinks(inline.text, inline.links) : [],
    priority: priority?.[0] ?? null,
    id,
    problem: due?.problem ?? null,
  };
}

function findDue(text: string, published: Day | null, words: Words): Due | null {
  const { due: reader, lexicon } = words;
  const announced = reader.announced(text, published);
  // “mails sent before 1 August” tells of the past, “due 1 August” does not.
  const past = announced?.due && published && announced.due < published;
  if (announced && !(past && lexicon.softDue.test(text.slice(announced.start)))) return announced;
  const atEnd = dueAtEnd(text, published, words);
  if (atEnd) return atEnd;
  const label = lexicon.dueLabel.exec(text);
  const said = label?.groups?.["said"]?.trim();
  if (!label || !said) return null;
  const start = text.indexOf(label.groups!["said"]!, label.index);
  return {
    start: label[0].startsWith("(") ? label.index + 1 : label.index,
    end: start + said.length,
    text: said,
    due: null,
    problem: null,
  };
}

/** In the last brackets, and after the last dash, a date that stands alone between commas is a due date. */
function dueAtEnd(text: string, published: Day | null, { due: reader, lexicon }: Words): Due | null {
  const brackets = /[([]([^()[\]]+)[)\]]\s?\.?$/.exec(text);
  const start = brackets ? brackets.index + 1 : text.search(/(?<=\s[—–-]\s)[^—–]{1,60}$/);
  const found = start < 0 ? null : reader.first(text.slice(start), published);
  if (!found) return null;
  const [before, after] = [text.slice(start, start + found.start), text.slice(start + found.end)];
  // `(planned 2026-12-01)` is a due date, `(introduced 2026-01-03)` and `(done 2026-01-03)` are none.
  const alone = /(?:^|[,;:—–-]\s?)$/.test(before) || lexicon.doneOf(before) === false;
  if (!alone || !/^\s?(?:$|[,;.)\]—–-])/.test(after)) return null;
  return { ...found, start: found.start + start, end: found.end + start };
}

/** A tracker together with the words that only introduce it. */
function withLead(text: string, { start, end }: Span, lexicon: Lexicon): Span {
  const lead = lexicon.trackerLead.exec(text.slice(0, start));
  return { start: lead ? lead.index : start, end };
}

const ASIDES = 5;

/** Takes asides off a text's end: marks and dates in brackets, bare addresses and references. They change; the promise stays. */
function withoutAsides(subject: string, { links }: Inline, lexicon: Lexicon): string {
  const shown = new Set(links.map((link) => link.text));
  let text = subject;
  // Bounded, because each round looks at the whole text again.
  for (let round = 0; round < ASIDES; round += 1) {
    const inside = /[([]([^()[\]]*)[)\]]\s?\.?$/.exec(text);
    if (inside && (lexicon.isAside(inside[1]!) || shown.has(inside[1]!))) text = text.slice(0, inside.index);
    text = text
      .replace(/[(<]?https?:\/\/\S+$/, "")
      .replace(/\s[—–-]{1,2}\s(?<said>\p{L}[\p{L}\s]{1,30})$/u, (all, said: string) =>
        lexicon.isAside(said) ? "" : all,
      );
    text = cutOut(text, []);
  }
  return text;
}
