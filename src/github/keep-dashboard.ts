import { DASHBOARD_TITLE, fits } from "../core/dashboard.ts";
import { Failure } from "../core/failure.ts";
import { LEDGER, type Ledger } from "../core/ledger.ts";
import type { Tracker } from "./read-tracker.ts";
import type { Writer } from "./writer.ts";

/** What the dashboard's body becomes; null while it can stay. `render` gives the Action's part for a ledger. */
export function dashboardText(tracker: Tracker, ledger: Ledger, render: (ledger: Ledger) => string): string | null {
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
  if (sameDay && render({ ...ledger, last_run_at: data.last_run_at }) === now) return null;
  return `${before}${next}${after}`;
}

/** Writes the dashboard, makes the label point at it, and closes what others there are. */
export async function keepDashboard(
  tracker: Tracker,
  text: string | null,
  label: string,
  writer: Writer,
): Promise<void> {
  let number = tracker.dashboard?.number ?? null;
  if (number === null) {
    const isIt = ({ body }: { body: string }): boolean => LEDGER.read(body) !== null;
    const issue = { title: DASHBOARD_TITLE, body: text!, labels: [label], assignees: [] };
    number = (await writer.open(issue, isIt)).facts.number;
  } else if (text !== null) await writer.setBody(number, text);
  for (const { number: other } of tracker.otherDashboards) {
    await writer.closeDuplicate(other, number, ({ body }) => LEDGER.read(body) !== null);
  }
  const pointer = pointerTo(number);
  if (tracker.pointer !== pointer) await writer.describeLabel(label, pointer);
}

/** Whether the dashboard's surroundings are as they should be. */
export function isRooted({ dashboard, otherDashboards, pointer }: Tracker): boolean {
  return dashboard !== null && otherDashboards.length === 0 && pointer === pointerTo(dashboard.number);
}

function pointerTo(number: number): string {
  return `Commitments of post-mortems, tracked by Follow-through; dashboard: #${number}`;
}
