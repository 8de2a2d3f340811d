import { Failure } from "../../core/model/failure.ts";
import { LEDGER, type Ledger } from "../../core/model/ledger.ts";
import { findSource } from "../../core/model/ledger-sources.ts";
import type { Dashboard } from "../../core/model/register.ts";
import { DASHBOARD_TITLE, fitsIssueBody } from "../../core/render/dashboard.ts";
import { explain, problemWords, stopsRun, wasRefused } from "../errors.ts";
import type { IssueComment } from "../../core/render/comments.ts";
import { codeSpan } from "../../core/render/markdown.ts";
import { parsePointer, renderPointer } from "../dashboard-pointer.ts";
import type { Register } from "../read/register.ts";
import { createIssue } from "./create-issue.ts";
import { closeDuplicate } from "./duplicates.ts";
import { Stale } from "./errors.ts";
import { describeLabel } from "./labels.ts";
import { renderUnpostedComment } from "./unposted-comment.ts";
import type { Writer } from "./writer.ts";

/**
 * The dashboard's new managed part, rendered from a ledger with `render`; null if the current part is up to date. Throws a
 * Failure if the body exceeds GitHub's limit.
 */
export function planDashboardPart(
  { dashboard }: Pick<Register, "dashboard">,
  ledger: Ledger,
  render: (ledger: Ledger) => string,
): string | null {
  const next = render(ledger);
  if (!fitsIssueBody(next)) {
    throw new Failure(
      "The dashboard has no room for more issues: this version tracks about ten thousand in one repository.",
    );
  }
  if (dashboard === null) return next;
  const { before, after, body, data } = dashboard;
  const current = body.slice(before.length, body.length - after.length).replaceAll("\r\n", "\n");
  // If nothing but the run's time and commit changed, write the dashboard only once a day.
  const asBefore = withRunOf(data, ledger);
  return asBefore !== null && render(asBefore) === current ? null : next;
}

/** The ledger with the time and commit of an earlier ledger's run; null if that run was on another day. */
function withRunOf(earlier: Ledger, next: Ledger): Ledger | null {
  if (!isSameDay(earlier, next)) return null;
  // If an earlier version wrote no remembered dates, adding them can wait until the next day.
  const ledger = {
    ...next,
    first_due: earlier.first_due && next.first_due,
    done_late: earlier.done_late && next.done_late,
    reopened: earlier.reopened && next.reopened,
  };
  if (ledger.sources === undefined) return replaceRun(ledger, earlier);
  const sources = ledger.sources.map((source) => {
    const before = findSource(earlier, source.name);
    return before !== null && isSameDay(before, source) ? replaceRun(source, before) : source;
  });
  return { ...replaceRun(ledger, earlier), sources };
}

/** The values in a ledger, or in one of its sources, that only describe its last run. */
type LastRun = Pick<Ledger, "last_run_at" | "heard_until" | "last_commit">;

function isSameDay(a: LastRun, b: LastRun): boolean {
  return a.last_run_at.slice(0, 10) === b.last_run_at.slice(0, 10);
}

/** `values` with the values of an earlier run. A missing commit stays missing. */
function replaceRun<T extends LastRun>(values: T, { last_run_at, heard_until, last_commit }: LastRun): T {
  return { ...values, last_run_at, heard_until, last_commit };
}

/**
 * Creates or updates the dashboard and points the label to it. Closes other dashboards. `part` is the new managed part, or
 * null if the current part is up to date. If GitHub refuses a step after the part was written, reports that and continues.
 */
export async function applyDashboard(
  register: Register,
  part: string | null,
  label: string,
  writer: Writer,
): Promise<void> {
  const number = await writeDashboard(register.dashboard, part, label, writer);
  if (number === null) return;
  if (register.dashboardCloser !== null)
    await tryTo(`reopen dashboard #${number}`, writer, () =>
      reopen(number, register.dashboardCloser ?? "", label, writer),
    );
  for (const other of register.otherDashboards)
    await tryTo(`close the extra dashboard #${other.number}`, writer, () =>
      closeDuplicate(writer, { number: other.number, of: number }, isDashboard),
    );
  if (!register.labelUnknown && parsePointer(register.pointer) !== number)
    await tryTo(`point the label “${label}” to dashboard #${number}`, writer, () =>
      describeLabel(writer, label, renderPointer(number, register.pointer)),
    );
}

/** Posts a comment on the dashboard unless it was posted before. Reports a refusal. */
export async function postOnDashboard(number: number, comment: IssueComment, writer: Writer): Promise<void> {
  await tryTo(`comment on dashboard #${number}`, writer, async () => {
    const { deps, findAssignable } = writer;
    await writer.pace();
    const issue = await writer.readIssue(number);
    const text = await renderUnpostedComment({ github: deps, authors: deps.authors, findAssignable }, issue, [comment]);
    if (text !== null) await writer.comment(number, text);
  });
}

/** Reopens the dashboard that a bot closed, with a comment there and a warning in the run. */
async function reopen(number: number, bot: string, label: string, writer: Writer): Promise<void> {
  const why = `The dashboard was closed by the bot ${codeSpan(bot)}, so it was reopened. Configure that bot to ignore issues with the label ${codeSpan(label)}.`;
  await writer.pace();
  await writer.patchIssue(number, { state: "open" });
  writer.report({ severity: "warning", message: why.replace("The dashboard", `Dashboard #${number}`) });
  await tryTo(`comment on dashboard #${number}`, writer, async () => {
    await writer.pace();
    await writer.comment(number, why);
  });
}

/** Runs one step. Reports a definite refusal that concerns only this step. */
async function tryTo(doing: string, writer: Writer, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof Stale) && (stopsRun(error) || !wasRefused(error))) throw error;
    writer.report({ severity: "error", ...problemWords(explain(error, doing)) });
  }
}

/**
 * Writes a repository's new id, or a source's new name, to the ledger before any block is written, so that a later run can
 * continue. Changes nothing else. `data` is the updated ledger. Returns the dashboard as written.
 */
export async function adoptDashboard(dashboard: Dashboard, data: Ledger, writer: Writer): Promise<Dashboard> {
  await writer.pace();
  const current = await writer.readIssue(dashboard.number);
  const body = withPart(current.body, LEDGER.render(data, dashboard.rendering), dashboard);
  await writer.patchIssue(dashboard.number, { body });
  return { ...dashboard, data, body };
}

/** Writes `part`, if any. Returns the dashboard's issue number; null if there is no dashboard and none needs to be created. */
async function writeDashboard(
  dashboard: Dashboard | null,
  part: string | null,
  label: string,
  writer: Writer,
): Promise<number | null> {
  if (part === null) return dashboard?.number ?? null;
  if (dashboard === null) {
    const issue = { title: DASHBOARD_TITLE, body: part, labels: [label], assignees: [] };
    return (await createIssue(writer, issue, isDashboard)).facts.number;
  }
  await writer.pace();
  const { body } = await writer.readIssue(dashboard.number);
  await writer.patchIssue(dashboard.number, { body: withPart(body, part, dashboard) });
  return dashboard.number;
}

function isDashboard({ body }: { body: string }): boolean {
  return LEDGER.parse(body) !== null;
}

/** Replaces the managed part but keeps the text that people wrote. Throws Stale if another run has since written the ledger. */
function withPart(body: string, part: string, { number, data }: Dashboard): string {
  const block = LEDGER.parse(body);
  if (block === null || "problem" in block || JSON.stringify(block.data) !== JSON.stringify(data)) {
    throw new Stale(`Dashboard #${number} changed during this run, so it was not overwritten. Run again.`);
  }
  return `${block.before}${part}${block.after}`;
}

/** Whether the dashboard needs no reopening, no other dashboard is open and, as far as is known, the label names the dashboard. */
export function isDashboardInPlace(register: Register): boolean {
  const { dashboard, dashboardCloser, otherDashboards, pointer, labelUnknown } = register;
  if (dashboard === null || dashboardCloser !== null || otherDashboards.length > 0) return false;
  return labelUnknown || parsePointer(pointer) === dashboard.number;
}
