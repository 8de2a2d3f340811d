import { oneLine } from "../../src/core/model/text.ts";
import { describePublicEvent, type PublicEvent } from "../view/event-sentences.ts";
import type { Page } from "./page.ts";
import { dayText } from "./time.ts";

/** Describes an event in one sentence. User text in it can't break the line or change the text direction. */
export function eventText({ messages }: Pick<Page, "messages">, event: PublicEvent): string {
  return describePublicEvent(messages.events, event, {
    quote: (text) => messages.quoted(oneLine(text)),
    day: (day) => dayText(messages, day),
    address: oneLine,
    brief: true,
  });
}
