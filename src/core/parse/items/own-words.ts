import type { ParseContext } from "../context.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Inline } from "../markdown/inline.ts";
import { findMovedAside, stripAsides } from "./asides.ts";
import { findDue } from "./due-date.ts";
import type { Fields } from "./item.ts";
import { parseDoneOn, stripMarks } from "./item-marks.ts";
import { findOwner } from "./owner.ts";
import { cutOut, type Span } from "./text-span.ts";
import { findTracker } from "./tracker.ts";

/** The fields in an item's own words. */
export type OwnFields = Omit<Fields, "kind" | "links">;

// A priority must be set off from other words: “Page on all P1 incidents” doesn't state one.
const PRIORITY = /(?<=^|[([,;:|—–-]\s?|\s-\s)P[0-4](?=\s?(?:$|[)\],;:.|—–-]))/u;

/** Parses an item's own words: strips its marks, then extracts each field from the rest. */
export function parseOwnWords(inline: Inline, context: ParseContext): OwnFields {
  const { lexicon } = context;
  const marks = stripMarks(inline.text, lexicon);
  // Exclude an earlier due date, which is not the current one.
  const moved = findMovedAside(marks.text, lexicon);
  const text = moved ? cutOut(marks.text, [moved]) : marks.text;
  const tracker = findTracker(text, inline.links, lexicon);
  const date = findDue(text, context);
  // In “[x] Rotate the keys (2026-08-17)”, the date of a ticked item is its completion date.
  const doneDate = marks.done && date?.positional ? date : null;
  const due = doneDate ? null : date;
  const owner = findOwner(text, lexicon);
  const priority = PRIORITY.exec(text);
  const prioritySpan = priority && { start: priority.index, end: priority.index + priority[0].length };
  const reference = tracker && withIntroduction(text, tracker, lexicon);
  const fields = [owner, date, prioritySpan];
  // An item can consist of just a link to its ticket.
  const subject = cutOut(text, [...fields, reference]) || cutOut(text, fields) || text;
  return {
    text: marks.text,
    reason: moved?.reason ?? null,
    subject: stripAsides(subject, inline, lexicon) || subject,
    owner: owner?.name ?? null,
    due: due?.day ?? null,
    dueText: due?.text ?? null,
    tracker: tracker?.reference ?? findTracker(marks.mark, [], lexicon)?.reference ?? null,
    done: marks.done,
    doneOn: marks.done ? (parseDoneOn(marks.mark, context) ?? doneDate?.day ?? null) : null,
    priority: priority?.[0] ?? null,
    id: marks.id,
    dateProblem: due?.problem ?? null,
  };
}

/** A tracker's span, including the words that introduce it. */
function withIntroduction(text: string, { start, end }: Span, { trackers }: Lexicon): Span {
  const introduction = trackers.introduction.exec(text.slice(0, start));
  return { start: introduction ? introduction.index : start, end };
}
