import type { Event } from "../model/block.ts";

/** Events that say nothing about whether or when a commitment was kept. */
const MINOR: ReadonlySet<Event["type"]> = new Set(["owner", "tracker"]);

/**
 * Shortens a history to at most `kept` events. Omits the middle of the minor events first, then the middle of the rest, so that
 * many changes of the owner don't push out a moved due date.
 */
export function fitHistory(history: readonly Event[], kept: number): Event[] {
  const minor = history.filter(({ type }) => MINOR.has(type));
  const omitted = new Set(middleOf(minor, history.length - kept));
  const rest = history.filter((event) => !omitted.has(event));
  const left = new Set(middleOf(rest, rest.length - kept));
  return rest.filter((event) => !left.has(event));
}

/** The middle of the events: this many, or all if there are fewer. */
function middleOf(events: readonly Event[], count: number): Event[] {
  const first = Math.max(0, Math.ceil((events.length - count) / 2));
  return count <= 0 ? [] : events.slice(first, first + count);
}
