import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import { clip, oneLine } from "../../src/core/model/text.ts";
import { newestEvents } from "../view/events.ts";
import type { EventJson } from "../view/schemas.ts";
import type { View } from "../view/view.ts";
import { eventJson } from "./event-json.ts";

const MAX_ITEMS = 50;
const TITLE_LIMIT = 120;
const SUBTITLE = "What was promised after failures, what was done, and what is late.";

/** `GET /feed.xml`: the newest events as Atom (RFC 4287). */
export function renderAtomFeed(view: View): string {
  const events = newestEvents(view, MAX_ITEMS).map(eventJson);
  return generateAtomFeed({
    id: feedId(view),
    title: { value: clean(view.title) },
    subtitle: { value: SUBTITLE },
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
  const events = newestEvents(view, MAX_ITEMS).map(eventJson);
  const feed = generateJsonFeed({
    title: clean(view.title),
    description: SUBTITLE,
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

/** An absolute URI: the base URL or, without one, the repository's URL. */
function feedId({ baseUrl, snapshots }: View): string {
  return baseUrl === "" ? (snapshots[0]?.repository.url ?? "urn:follow-through") : `${baseUrl}/`;
}

function itemId(view: View, { id }: EventJson): string {
  return `${feedId(view)}#${id}`;
}

function titleOf({ summary, text }: EventJson): string {
  return clip(clean(text === null ? summary : `${summary.replace(/\.$/, "")}: ${text}`), TITLE_LIMIT);
}

function contentOf({ summary, text }: EventJson): string {
  return clean(text === null ? summary : `${summary} The promise: “${text}”`);
}

/** Returns the text as one line, without the characters that XML 1.0 forbids. */
function clean(text: string): string {
  return oneLine(text.toWellFormed());
}
