import { DASHBOARD_TITLE, fitsIssueBody } from "../../core/render/dashboard.ts";
import { Failure } from "../../core/model/failure.ts";
import { LEDGER, type Ledger } from "../../core/model/ledger.ts";
import { pointedAt, POINTER, type Register } from "../read/register.ts";
import { LABEL_DESCRIPTION, type Writer } from "./writer.ts";
import { Stale } from "./errors.ts";
import type { Dashboard } from "../../core/model/register.ts";

/** The Action's part of the dashboard as it should be; null while the one that is there can stay. `render` makes it from a ledger. */
export function dashboardPart(tracker: Register, ledger: Ledger, render: (ledger: Ledger) => string): string | null {
  const { dashboard } = tracker;
  const next = render(ledger);
  if (!fitsIssueBody(next)) {
    throw new Failure(
      "The dashboard has no room for so many issues: this version tracks some ten thousand in one repository.",
    );
  }
  if (dashboard === null) return next;
  const { before, after, body, data } = dashboard;
  const now = body.slice(before.length, body.length - after.length).replaceAll("\r\n", "\n");
  const sameDay = data.last_run_at.slice(0, 10) === ledger.last_run_at.slice(0, 10);
  // Within a day the time alone is no reason to write.
  const { last_run_at, heard_until } = data;
  return sameDay && render({ ...ledger, last_run_at, heard_until }) === now ? null : next;
}

/** Writes the dashboard, makes the label point at it, and closes what others there are. */
export async function keepDashboard(
  tracker: Register,
  part: string | null,
  label: string,
  writer: Writer,
): Promise<void> {
  let number = tracker.dashboard?.number ?? null;
  if (number === null) {
    const issue = { title: DASHBOARD_TITLE, body: part!, labels: [label], assignees: [] };
    number = (await writer.open(issue, isDashboard)).facts.number;
  } else if (part !== null) await writer.rewrite(number, (body) => withPart(body, part, tracker.dashboard!));
  for (const { number: other } of tracker.otherDashboards) await writer.closeDuplicate(other, number, isDashboard);
  if (pointedAt(tracker.pointer) !== number) await writer.describeLabel(label, pointerTo(number, tracker.pointer));
}

function isDashboard({ body }: { body: string }): boolean {
  return LEDGER.parse(body) !== null;
}

/** What people wrote around the Action's part stays. A ledger that another run wrote meanwhile is not overwritten. */
function withPart(body: string, part: string, { number, data }: Dashboard): string {
  const block = LEDGER.parse(body);
  if (block === null || "problem" in block || JSON.stringify(block.data) !== JSON.stringify(data)) {
    throw new Stale(`The dashboard #${number} changed while this run wrote; it was left as it is. Run again.`);
  }
  return `${block.before}${part}${block.after}`;
}

/** Whether the dashboard's surroundings are as they should be. */
export function isRooted({ dashboard, otherDashboards, pointer }: Register): boolean {
  return dashboard !== null && otherDashboards.length === 0 && pointedAt(pointer) === dashboard.number;
}

/** GitHub takes so many characters for a label's description. */
const DESCRIPTION_LIMIT = 100;

/** A label's description that points at the dashboard; what people wrote there stays where there is room. */
function pointerTo(number: number, said: string | null): string {
  const words = (said ?? "").replace(POINTER, "").replace(/[\s;·]+$/, "") || LABEL_DESCRIPTION;
  const described = `${words}; dashboard: #${number}`;
  return described.length <= DESCRIPTION_LIMIT ? described : `${LABEL_DESCRIPTION}; dashboard: #${number}`;
}
