import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import { clip, oneLine } from "../../src/core/model/text.ts";
import { newestEvents } from "../view/events.ts";
import type { EventJson } from "../view/schemas.ts";
import type { View } from "../view/view.ts";
import { eventText } from "../page/event-text.ts";
import type { Messages } from "../page/languages/en/index.ts";
import { LANGUAGES } from "../page/languages/index.ts";
import { eventJson } from "./event-json.ts";

const MAX_ITEMS = 50;
const TITLE_LIMIT = 120;

/** An event with its sentence in the page's language. */
type Item = EventJson & { messages: Messages };

/** `GET /feed.xml`: the newest events as Atom (RFC 4287). */
export function renderAtomFeed(view: View): string {
  const events = itemsOf(view);
  return generateAtomFeed({
    id: feedId(view),
    xml: { lang: view.language },
    title: { value: clean(view.title) },
    subtitle: { value: LANGUAGES[view.language].feed.subtitle },
    updated: new Date(events[0]?.at ?? view.freshness.observed_at),
    links: [
      { rel: "self", href: `${view.baseUrl}/feed.xml`, type: "application/atom+xml" },
      { rel: "alternate", href: `${view.baseUrl}/`, type: "text/html" },
    ],
    authors: [{ name: clean(view.title) }],
    entries: events.map((event) => ({
      id: itemId(view, event),
      title: { value: titleOf(event) },
      updated: new Date(event.at),
      links: [{ rel: "alternate", href: event.url, type: "text/html" }],
      categories: [{ term: event.type }],
      content: { value: contentOf(event), type: "text" },
    })),
  });
}

/** `GET /feed.json`: the newest events as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function renderJsonFeed(view: View): string {
  const events = itemsOf(view);
  const feed = generateJsonFeed({
    title: clean(view.title),
    description: LANGUAGES[view.language].feed.subtitle,
    language: view.language,
    home_page_url: `${view.baseUrl}/`,
    feed_url: `${view.baseUrl}/feed.json`,
    items: events.map((event) => ({
      id: itemId(view, event),
      url: event.url,
      title: titleOf(event),
      content_text: contentOf(event),
      date_published: new Date(event.at),
      tags: [event.type],
    })),
  });
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function itemsOf(view: View): Item[] {
  const messages = LANGUAGES[view.language];
  return newestEvents(view, MAX_ITEMS).map((logged) => ({
    ...eventJson(logged),
    // User text in the sentence is on one line already. Keep our own non-breaking spaces.
    summary: eventText({ messages }, logged.event, false).toWellFormed(),
    text: logged.entry === null ? null : clean(logged.entry.block.text),
    messages,
  }));
}

/** An absolute URI: the base URL or, without one, the first repository's URL. */
function feedId({ baseUrl, snapshots }: View): string {
  return baseUrl === "" ? (snapshots[0]?.repository.url ?? "urn:follow-through") : `${baseUrl}/`;
}

function itemId(view: View, { id }: EventJson): string {
  return `${feedId(view)}#${id}`;
}

function titleOf({ summary, text, messages }: Item): string {
  return clip(text === null ? summary : messages.labelled(summary.replace(/[.。]$/, ""), text), TITLE_LIMIT);
}

function contentOf({ summary, text, messages }: Item): string {
  if (text === null) return summary;
  const { joints, feed, labelled, quoted } = messages;
  // A URL always needs a space after it.
  const space = /\p{P}$/u.test(summary) && !summary.endsWith("/") ? joints.space : " ";
  return `${summary}${space}${labelled(feed.promise, quoted(text))}`;
}

/** Returns the text as one line, without the characters that XML 1.0 forbids. */
function clean(text: string): string {
  return oneLine(text.toWellFormed());
}
