import type { Commitment } from "../commitment.ts";
import type { Day } from "../date.ts";
import type { Due, DueReader } from "./due.ts";
import type { Lexicon } from "./lexicon.ts";
import { readDoneOn, stripMarks } from "./marks.ts";
import type { Inline } from "./markdown.ts";
import { findOwner } from "./owner.ts";
import { cutOut, type Span } from "./span.ts";
import { findTracker, httpsLinks } from "./tracker.ts";

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
  const due = words.due.announced(text, published) ?? dueAtEnd(text, published, words);
  const owner = findOwner(text, words.lexicon);
  const priority = PRIORITY.exec(text);
  const cuts: Array<Span | null> = [owner, due, priority && { start: priority.index, end: priority.index + 2 }];
  const reference = tracker && withLead(text, tracker, words.lexicon);
  return {
    text,
    // An item may be nothing but a link to its ticket.
    subject: cutOut(text, [...cuts, reference]) || cutOut(text, cuts) || text,
    owner: owner?.name ?? null,
    due: due?.due ?? null,
    dueText: due?.text ?? null,
    tracker: tracker?.reference ?? findTracker(mark, [])?.reference ?? null,
    done,
    doneOn: done ? readDoneOn(mark, published, words.due) : null,
    links: done ? httpsLinks(text, inline.links) : [],
    priority: priority?.[0] ?? null,
    id,
    problem: due?.problem ?? null,
  };
}

/** In the last brackets, and after the last dash, a bare date is a due date. */
function dueAtEnd(text: string, published: Day | null, { due: reader, lexicon }: Words): Due | null {
  const brackets = /[([]([^()[\]]+)[)\]]\s?\.?$/.exec(text);
  const start = brackets ? brackets.index + 1 : text.search(/(?<=\s[—–-]\s)[^—–]{1,60}$/);
  const found = start < 0 ? null : reader.first(text.slice(start), published);
  // `(Kim, done on 13 November)` tells when it was done, not when it is due.
  if (found && lexicon.endsDone.test(text.slice(start, start + found.start))) return null;
  return found && { ...found, start: found.start + start, end: found.end + start };
}

/** A tracker together with the words that only introduce it. */
function withLead(text: string, { start, end }: Span, lexicon: Lexicon): Span {
  const lead = lexicon.trackerLead.exec(text.slice(0, start));
  return { start: lead ? lead.index : start, end };
}
