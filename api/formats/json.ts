import { tally } from "../../src/core/assess/assess.ts";
import { isFirstDateMissed } from "../../src/core/assess/due.ts";
import { isHistoryComplete } from "../../src/core/lifecycle/due-date-history.ts";
import { promisedOf } from "../../src/core/lifecycle/proof.ts";
import { evidenceKind } from "../../src/core/model/block.ts";
import type { CommitmentJson, ReportJson, SummaryJson } from "../view/schemas.ts";
import type { Entry, ReportEntries, View } from "../view/view.ts";
import { entryId, entryUrl, reportUrl, promiseSourceUrl, reportSourceUrl, trackerUrl } from "../view/addresses.ts";
import { goneIssues, statusIndicator, statusDescription, untrackedCounts } from "../view/status.ts";

/** `GET /api/v1/summary.json`: the verdict, the counts and the facts' freshness. */
export function summaryJson(view: View): SummaryJson {
  const { assessment } = view;
  return {
    title: view.title,
    status: { indicator: statusIndicator(view), description: statusDescription(view) },
    counts: assessment.counts,
    slipped: assessment.slipped,
    due: assessment.due,
    on_time: assessment.on_time,
    gone: goneIssues(view.snapshots).length,
    untracked: untrackedCounts(view),
    next_due: assessment.next_due,
    repositories: view.snapshots.map(({ repository: { name, url }, observed_at, last_run_at, settings }) => ({
      name,
      url,
      observed_at,
      last_run_at,
      warn_days: settings.warn_days,
      grace_days: settings.grace_days,
    })),
    freshness: view.freshness,
  };
}

/** One commitment in the API's JSON format. */
export function commitmentJson(view: View, entry: Entry): CommitmentJson {
  const { block, issue, repository, state } = entry;
  const { title, path, published } = block.report;
  return {
    id: entryId(entry),
    url: entryUrl(view, entry),
    issue_url: issue?.url ?? null,
    repository: repository.name,
    number: issue?.number ?? null,
    report: { title, path, url: promiseSourceUrl(entry), published },
    text: block.text,
    text_original: block.text_original,
    state,
    kind: block.kind,
    priority: block.priority,
    owner: block.owner,
    due: { date: block.due, original: block.first_due, time_zone: block.time_zone },
    slips: entry.slips,
    history_complete: isHistoryComplete(block),
    revisions: block.history.flatMap((event) =>
      event.type === "reworded" ? [{ at: event.at, before: event.before, after: event.after }] : [],
    ),
    opened_at: issue?.created_at ?? null,
    closed_at: entry.closure?.at ?? null,
    first_date_missed: isFirstDateMissed(entry, view.now),
    days_overdue: entry.days_overdue,
    tracker: trackerUrl(entry),
    promised_at: promisedOf(block),
    evidence: entry.evidence.map(({ commit, ...item }) => ({
      kind: evidenceKind(item),
      url: item.url,
      at: item.at,
      ...(commit === undefined ? {} : { commit }),
      rejected: item.rejected,
    })),
    links: block.links,
    withdrawn: state === "withdrawn" ? { at: entry.closure?.at ?? null, reason: entry.reason } : null,
    replaced_by: block.withdrawn?.replaced_by ?? null,
    observed_at: entry.observed_at,
  };
}

/** One report in the API's JSON format, with the counts of its commitments. */
export function reportJson(view: View, { id, first, entries }: ReportEntries): ReportJson {
  const { title, path, published } = first.block.report;
  const { counts, slipped, due, on_time } = tally(entries, view.now);
  return {
    id,
    url: reportUrl(view, first),
    repository: first.repository.name,
    title,
    path,
    source_url: reportSourceUrl(first),
    published,
    counts,
    slipped,
    due,
    on_time,
  };
}
