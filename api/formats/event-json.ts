import { PLAIN } from "../../src/core/render/events.ts";
import { describePublicEvent, ENGLISH, publicType, type PublicEvent } from "../view/event-sentences.ts";
import type { EventJson } from "../view/schemas.ts";
import type { LoggedEvent } from "../view/view.ts";

/** One event in the API's JSON format. */
export function eventJson({ id, url, number, entry, repository, event }: LoggedEvent): EventJson {
  return {
    id,
    at: event.at,
    type: publicType(event),
    repository: repository.name,
    number,
    url,
    text: entry?.block.text ?? null,
    summary: describePublicEvent(ENGLISH, event, PLAIN),
    ...NO_DETAILS,
    ...detailsOf(event),
  };
}

type Details = Pick<EventJson, "from" | "to" | "reason" | "commit" | "by">;
const NO_DETAILS: Details = { from: null, to: null, reason: null, commit: null, by: null };

function detailsOf(event: PublicEvent): Partial<Details> {
  const commit = "commit" in event ? event.commit : null;
  switch (event.type) {
    case "promised":
      return { to: event.to };
    case "overdue":
      return { to: event.due };
    case "dated":
      return { to: event.to, commit };
    case "moved":
      return { from: event.from, to: event.to, reason: event.reason, commit };
    case "reworded":
      return { from: event.before, to: event.after, commit };
    case "owner":
    case "tracker":
      return { from: event.from, to: event.to, commit };
    case "withdrawn":
      return { to: event.replaced_by, reason: event.reason, commit };
    case "reason":
      return { reason: event.text, by: event.by };
    case "closed":
      return { to: event.as, by: event.by };
    case "evidence":
      return { to: event.evidence.url };
    default:
      return { commit };
  }
}
