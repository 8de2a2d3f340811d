import { FIELD_LIMIT, LINKS_LIMIT, TEXT_LIMIT, TRACKERS_LIMIT, type Commitment } from "../../model/commitment.ts";
import { clipStored, storedLength } from "../../model/managed.ts";
import { clip } from "../../model/text.ts";

// A block stores `<`, `>`, `&` and `-` as six characters each, so these limits count characters as they are stored. Together with the
// title, the path and two events, everything fits in an issue body (65,536 characters).
/** For the text and for the title; a block contains three such texts. */
const TEXT_ROOM = 2 * TEXT_LIMIT;
const TRACKER_ROOM = TEXT_LIMIT;
/** For all of a commitment's other trackers, and for all of its links. */
const LIST_ROOM = 2 * TEXT_LIMIT;

/** Clips the fields to fit in an issue's block. Drops an overlong tracker, because a clipped reference is useless. */
export function withinLimits<T extends Omit<Commitment, "report" | "line">>(fields: T): T {
  const { tracker, otherTrackers, links } = fields;
  return {
    ...fields,
    text: clipStored(fields.text, TEXT_LIMIT, TEXT_ROOM),
    subject: clipStored(fields.subject, TEXT_LIMIT, TEXT_ROOM),
    owner: shorten(fields.owner),
    dueText: shorten(fields.dueText),
    priority: shorten(fields.priority),
    id: shorten(fields.id),
    reason: shorten(fields.reason),
    tracker: tracker !== null && storedLength(tracker) <= TRACKER_ROOM ? tracker : null,
    otherTrackers: withinRoom(otherTrackers.filter(({ length }) => length <= FIELD_LIMIT).slice(0, TRACKERS_LIMIT)),
    links: withinRoom(links.filter(({ length }) => length <= TEXT_LIMIT).slice(0, LINKS_LIMIT)),
  };
}

/** Clips a short field, such as the owner. */
export function shorten(text: string | null): string | null {
  return text && clip(text, FIELD_LIMIT);
}

/** The first references that fit. One that doesn't fit is left out. */
function withinRoom(references: readonly string[]): string[] {
  let left = LIST_ROOM;
  return references.filter((reference) => {
    const length = storedLength(reference);
    if (length > left) return false;
    left -= length;
    return true;
  });
}
