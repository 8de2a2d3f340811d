import { LONG } from "../long-mode.ts";

/** GitHub's response body for each status when it refuses a single object. */
export const REFUSALS: Record<number, object> = {
  403: { message: "You can't do that." },
  404: { message: "Not Found" },
  410: { message: "This issue was deleted" },
  422: { message: "Validation Failed", errors: [{ resource: "Issue", code: "custom", message: "no" }] },
  451: { message: "Repository access blocked", block: { reason: "dmca", created_at: null, html_url: null } },
  500: { message: "Server Error" },
};

/** The statuses of the fault matrix. */
export const STATUSES = Object.keys(REFUSALS).map(Number);

/** The statuses for a row of the fault matrix. `npm test` uses every third status, starting with a different one in each row. */
export function statusesOf(row: number, statuses: readonly number[] = STATUSES): readonly number[] {
  return statuses.filter((_, index) => LONG || index % 3 === row % 3);
}
