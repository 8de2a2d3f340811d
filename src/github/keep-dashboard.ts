import { DASHBOARD_TITLE, fits } from "../core/dashboard.ts";
import { Failure } from "../core/failure.ts";
import { LEDGER, type Ledger } from "../core/ledger.ts";
import type { Tracker } from "./read-tracker.ts";
import type { Writer } from "./writer.ts";

/** The Action's part of the dashboard as it should be; null while the one that is there can stay. `render` makes it from a ledger. */
export function dashboardPart(tracker: Tracker, ledger: Ledger, render: (ledger: Ledger) => string): string | null {
  const { dashboard } = tracker;
  const next = render(ledger);
  if (!fits(next)) {
    throw new Failure(
      "The dashboard has no room for so many issues: give each part of the reports a `label` and a workflow of its own.",
    );
  }
  if (dashboard === null) return next;
  const { before, after, body, data } = dashboard;
  const now = body.slice(before.length, body.length - after.length).replaceAll("\r\n", "\n");
  const sameDay = data.last_run_at.slice(0, 10) === ledger.last_run_at.slice(0, 10);
  // Within a day the time alone is no reason to write.
  return sameDay && render({ ...ledger, last_run_at: data.last_run_at }) === now ? null : next;
}

/** Writes the dashboard, makes the label point at it, and closes what others there are. */
export async function keepDashboard(
  tracker: Tracker,
  part: string | null,
  label: string,
  writer: Writer,
): Promise<void> {
  let number = tracker.dashboard?.number ?? null;
  if (number === null) {
    const issue = { title: DASHBOARD_TITLE, body: part!, labels: [label], assignees: [] };
    number = (await writer.open(issue, isDashboard)).facts.number;
  } else if (part !== null) await writer.rewrite(number, (body) => withPart(body, part));
  for (const { number: other } of tracker.otherDashboards) await writer.closeDuplicate(other, number, isDashboard);
  const pointer = pointerTo(number);
  if (tracker.pointer !== pointer) await writer.describeLabel(label, pointer);
}

function isDashboard({ body }: { body: string }): boolean {
  return LEDGER.read(body) !== null;
}

/** What people wrote around the Action's part stays. */
function withPart(body: string, part: string): string {
  const block = LEDGER.read(body);
  return block === null || "problem" in block ? `${part}\n\n${body}` : `${block.before}${part}${block.after}`;
}

/** Whether the dashboard's surroundings are as they should be. */
export function isRooted({ dashboard, otherDashboards, pointer }: Tracker): boolean {
  return dashboard !== null && otherDashboards.length === 0 && pointer === pointerTo(dashboard.number);
}

function pointerTo(number: number): string {
  return `Commitments of post-mortems, tracked by Follow-through; dashboard: #${number}`;
}
