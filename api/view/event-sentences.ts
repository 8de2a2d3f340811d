import { eventType, type Event } from "../../src/core/model/block.ts";
import type { Day } from "../../src/core/model/date.ts";
import type { GoneFacts } from "../../src/core/model/snapshot.ts";
import {
  ENGLISH_EVENTS,
  type EventOfType,
  type EventSentences,
  type EventStyle,
} from "../../src/core/render/events.ts";
import { GONE_WORDS } from "../../src/core/render/gone.ts";

/** The report was published. */
interface PromisedEvent {
  type: "promised";
  at: Day;
  /** The original due date; null if there was none. */
  to: Day | null;
  /** The report's title. */
  report: string;
}

/** The due date passed while the commitment was open. */
interface OverdueEvent {
  type: "overdue";
  at: Day;
  due: Day;
}

/** A tracked issue is missing. */
interface GoneEvent {
  type: "gone";
  at: Day;
  number: number;
  how: GoneFacts["how"];
}

/** Every event in the API and on the page: those recorded in blocks, and those derived from other facts. */
export type PublicEvent = Event | PromisedEvent | OverdueEvent | GoneEvent;

/** The sentences of one language. */
export type PublicSentences = EventSentences<PublicEvent>;

/** For the JSON API, which is always in English, and for the English pages and feeds. */
export const ENGLISH: PublicSentences = {
  ...ENGLISH_EVENTS,
  promised: ({ to, report }, { quote, day, brief }) => {
    const due = to === null ? "without a due date" : `for ${day(to)}`;
    if (!brief) return `Promised in ${quote(report)}, ${due}.`;
    return to === null ? `Promised, ${due}.` : `Promised ${due}.`;
  },
  overdue: ({ due }, { day }) => `Not done by the due date, ${day(due)}.`,
  gone: ({ number, how }, { brief }) =>
    `Issue #${number}, which tracked a ${brief ? "promise" : "commitment"}, ${brief ? "was deleted, transferred or hidden" : GONE_WORDS[how]}.`,
};

/** Describes an event in one sentence. */
export function describePublicEvent(sentences: PublicSentences, event: PublicEvent, style: EventStyle): string {
  return sentenceFor(sentences, publicType(event), event, style);
}

/** The event's type, or `other` if only a newer version knows it. */
export function publicType(event: PublicEvent): PublicEvent["type"] {
  return event.type === "promised" || event.type === "overdue" || event.type === "gone" ? event.type : eventType(event);
}

/** `type` and `event` share a type parameter, so that the compiler matches each event with its own sentence. */
function sentenceFor<T extends PublicEvent["type"]>(
  sentences: PublicSentences,
  type: T,
  event: EventOfType<PublicEvent, T>,
  style: EventStyle,
): string {
  return sentences[type](event, style);
}
