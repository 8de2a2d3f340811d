import { oneLine } from "../../src/core/model/text.ts";
import { describePublicEvent, type PublicEvent } from "../view/event-sentences.ts";
import type { Page } from "./page.ts";
import { dayText } from "./time.ts";

/**
 * Describes an event in one sentence in the page's language. User text in it can't break the line or change the text
 * direction. `brief` leaves out what the page shows next to the sentence.
 */
export function eventText({ messages }: Pick<Page, "messages">, event: PublicEvent, brief = true): string {
  return describePublicEvent(messages.events, event, {
    quote: (text) => messages.quoted(oneLine(text)),
    name: oneLine,
    day: (day) => dayText(messages, day),
    address: oneLine,
    brief,
  });
}
