import {
  FIELD_LIMIT,
  LINKS_LIMIT,
  TEXT_LIMIT,
  TRACKERS_LIMIT,
  UNFOLLOWED,
  type Commitment,
} from "../../model/commitment.ts";
import { clipStored, storedLength } from "../../model/managed.ts";
import { clip } from "../../model/text.ts";

// A block stores `<`, `>`, `&` and `-` as six characters each, so these limits count characters as they are stored. Together with the
// title, the path and two events, everything fits in an issue body (65,536 characters).
/** For the text and for the subject; a block contains three such texts. */
const TEXT_ROOM = 2 * TEXT_LIMIT;
const TRACKER_ROOM = TEXT_LIMIT;
/** For all of a commitment's other trackers, and for all of its links. */
const LIST_ROOM = 2 * TEXT_LIMIT;

/**
 * Clips the fields to fit in an issue's block. A clipped reference is useless, so overlong and surplus trackers are replaced by
 * UNFOLLOWED, and such links are left out.
 */
export function withinLimits<T extends Omit<Commitment, "report" | "line">>(fields: T): T {
  const { links } = fields;
  return {
    ...fields,
    text: clipStored(fields.text, TEXT_LIMIT, TEXT_ROOM),
    subject: clipStored(fields.subject, TEXT_LIMIT, TEXT_ROOM),
    owner: shorten(fields.owner),
    dueText: shorten(fields.dueText),
    priority: shorten(fields.priority),
    id: shorten(fields.id),
    reason: shorten(fields.reason),
    ...trackersWithinLimits(fields),
    links: withinRoom(links.filter(({ length }) => length <= TEXT_LIMIT).slice(0, LINKS_LIMIT)),
  };
}

type Trackers = Pick<Commitment, "tracker" | "otherTrackers">;

function trackersWithinLimits({ tracker, otherTrackers }: Trackers): Trackers {
  if (tracker === null) return { tracker, otherTrackers: [] };
  const first = storedLength(tracker) <= TRACKER_ROOM ? [tracker] : [];
  const others = withinRoom(otherTrackers.filter(({ length }) => length <= FIELD_LIMIT).slice(0, TRACKERS_LIMIT));
  const isWhole = first.length + others.length === 1 + otherTrackers.length;
  const [kept = UNFOLLOWED, ...rest] = [...first, ...others, ...(isWhole ? [] : [UNFOLLOWED])];
  return { tracker: kept, otherTrackers: rest };
}

/** The warning for an item with trackers that don't fit in a block; null if all of them fit. */
export function unfollowedWarning({ tracker, otherTrackers }: Trackers): string | null {
  if (tracker !== UNFOLLOWED && !otherTrackers.includes(UNFOLLOWED)) return null;
  return `Not all trackers of this item can be followed, so they can't prove that it is done: name at most ${TRACKERS_LIMIT + 1}, each with an address of at most ${FIELD_LIMIT} characters.`;
}

/** Clips a short field, such as the owner. */
export function shorten(text: string | null): string | null {
  return text && clip(text, FIELD_LIMIT);
}

/** The references that fit, in order. One that doesn't fit is left out. */
function withinRoom(references: readonly string[]): string[] {
  let left = LIST_ROOM;
  return references.filter((reference) => {
    const length = storedLength(reference);
    if (length > left) return false;
    left -= length;
    return true;
  });
}
