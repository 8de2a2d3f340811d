import type { Notice } from "../documents/reports.ts";
import type { Day } from "../core/model/date.ts";
import { plural } from "../core/model/text.ts";
import type { Report } from "../core/model/commitment.ts";
import type { OwnIssues } from "./own-issues.ts";

interface Admitted {
  /** Reports published before this date aren't tracked. */
  since: Day;
  /** The number of commitments in them. */
  beforeSince: number;
}

/** Whether no run has written anything yet: there is no label, so there is neither a dashboard nor a tracked issue. */
export function isFirstRun({ register, entry }: Pick<OwnIssues, "register" | "entry">): boolean {
  const { pointer, dashboard, tracked, gone, unread } = register;
  return pointer === null && dashboard === null && entry === null && [...tracked, ...gone, ...unread].length === 0;
}

/** The notice about the reports that the first run leaves out. `isRunning` is false if the first run is yet to come. */
export function firstRunNotice({ since, beforeSince }: Admitted, isRunning: boolean): Notice {
  const start = isRunning
    ? "This is the first run. It tracks"
    : "No run has tracked anything here yet. The first one tracks";
  const older =
    beforeSince === 0
      ? "."
      : `, and leaves out ${plural(beforeSince, "older commitment", "older commitments")}. To track older reports, too, set \`since\` in .github/follow-through.yml to an earlier date.`;
  return { file: null, message: `${start} the reports published since ${since}${older}` };
}

/**
 * The notice that the reports contain no commitment; none if they contain a commitment or withdrawal, or if there are no
 * reports.
 */
export function emptyNotice(reports: readonly Report[]): Notice[] {
  if (reports.length === 0 || reports.some(({ commitments, withdrawn }) => commitments.length + withdrawn.length > 0))
    return [];
  const [first] = reports;
  const count = plural(reports.length, "report was", "reports were");
  const message = `${count} read, such as ${first?.path}, but none of them contains a commitment. \`follow-through lint\` shows what was skipped and why.`;
  return [{ file: null, message }];
}
