import type { Dashboard, Selection } from "../../core/model/register.ts";
import { parsePointer } from "../dashboard-pointer.ts";

export interface OwnIssues extends Pick<Selection, "tracked" | "duplicates" | "damaged"> {
  /** The label's description, which names the dashboard; null if there is no label. */
  pointer: string | null;
  dashboards: readonly Dashboard[];
  /** The numbers of issues that could not be read. */
  unread: Iterable<number>;
}

/** The numbers of all our issues, dashboards included. None of them is a tracker or evidence. */
export function ownNumbers({ tracked, duplicates, damaged, pointer, dashboards, unread }: OwnIssues): Set<number> {
  return new Set([
    ...tracked.map(({ facts }) => facts.number),
    ...duplicates.map(({ number }) => number),
    ...damaged.map(({ issue }) => issue.facts.number),
    ...dashboards.map(({ number }) => number),
    ...unread,
    parsePointer(pointer),
  ]);
}
