import { dueDateHistory } from "../../src/core/lifecycle/due-date-history.ts";
import { daysBetween, todayIn, type Day } from "../../src/core/model/date.ts";
import { clip } from "../../src/core/model/text.ts";
import { promisedOn } from "../view/events.ts";
import type { Entry } from "../view/view.ts";
import type { Page } from "./page.ts";

/** The shape of a mark on the timeline. */
type Shape = "promised" | "due" | "moved" | "today" | "done" | "ended";

/** One dated mark on a promise's timeline. */
export interface Mark {
  shape: Shape;
  day: Day;
  label: string;
  /** A reason, or a note that none was given; empty if neither applies. */
  note: string;
  /** Whether the note says that no reason was given. */
  isUnexplained: boolean;
}

const NOTE_LIMIT = 28;
/** If there are more moves, only the latest are shown. The page's history lists the others. */
const MAX_MOVES = 4;

/** The marks of the promise, its due dates and its end (today if it is open), in the order of their dates. */
export function courseOf(page: Page, entry: Entry): Mark[] {
  const { view, messages } = page;
  const { timeline: labels } = messages;
  const { block, closure } = entry;
  const mark = (shape: Shape, day: Day, label: string): Mark => ({ shape, day, label, note: "", isUnexplained: false });
  const [first, ...moves] = dueDateHistory(block).map(({ day }) => day);
  const end =
    closure === null
      ? mark("today", todayIn(view.now, block.time_zone), labels.today)
      : closure.reason === "completed"
        ? mark("done", closure.on, labels.done)
        : mark("ended", closure.on, labels.ended);
  return [
    mark("promised", promisedOn(entry), labels.promised),
    ...(first === undefined ? [] : [mark("due", first, moves.length === 0 ? labels.due : labels.firstDue)]),
    ...moves.slice(-MAX_MOVES).map((day) => ({ ...mark("moved", day, labels.moved), ...noteOf(page, entry, day) })),
    end,
  ].toSorted((a, b) => daysBetween(b.day, a.day));
}

/** The reason for the move to this date. Empty for a move to an earlier date, which needs no reason. */
function noteOf({ messages }: Page, { slips }: Entry, to: Day): Pick<Mark, "note" | "isUnexplained"> {
  const slip = slips.findLast((candidate) => candidate.to === to);
  if (slip === undefined) return { note: "", isUnexplained: false };
  return slip.reason === null
    ? { note: messages.timeline.noReason, isUnexplained: true }
    : { note: messages.quoted(clip(slip.reason, NOTE_LIMIT)), isUnexplained: false };
}
