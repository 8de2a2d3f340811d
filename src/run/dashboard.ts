import { datesToRemember } from "../core/lifecycle/remembered-dates.ts";
import { textFingerprint } from "../core/identity/key.ts";
import { LEDGER_LIMIT, unknownGone, withGoneBlocks, withPasts } from "../core/model/gone-blocks.ts";
import { LEDGER, packEntries, previousIds, type Ledger, mergeEntries } from "../core/model/ledger.ts";
import { earlierNames, sharedProblems, type LedgerSource } from "../core/model/ledger-sources.ts";
import type { GoneFacts } from "../core/model/snapshot.ts";
import type { Problem } from "../core/model/commitment.ts";
import { todayIn } from "../core/model/date.ts";
import { digestPeriod } from "../core/model/period.ts";
import { renderDashboard } from "../core/render/dashboard.ts";
import { commentOnWeek, type DigestFacts } from "../core/render/digest.ts";
import type { WriteResult } from "../github/write/apply.ts";
import { planDashboardPart, isDashboardInPlace, applyDashboard, postOnDashboard } from "../github/write/dashboard.ts";
import type { Writer } from "../github/write/writer.ts";
import type { Observation } from "./observe.ts";
import type { Conclusion } from "./conclude.ts";
import { READER } from "../core/parse/reader.ts";
import { heardAfter } from "./heard.ts";
import { ownName } from "./own-issues.ts";
import { NAMES_VERSION } from "../documents/filter.ts";
import { fewerNamesUntil } from "./passed-over.ts";
import { createUntil } from "./past.ts";
import { shareLedger } from "./shared-ledger.ts";
import type { RunContext } from "./world.ts";

/** The data for rendering the dashboard. */
export interface DashboardFacts {
  observation: Observation;
  conclusion: Conclusion;
  /** Null if nothing was written. */
  applied: WriteResult | null;
}

/** Whether the dashboard is up to date, or does not exist and is not needed yet. */
export function isDashboardCurrent(facts: DashboardFacts, context: RunContext): boolean {
  const { register, plan } = facts.observation;
  // Reports that were too old for the first run must stay untracked, so the dashboard has to record the first run's `since`.
  const mustRememberSince = context.config.since === null && plan.beforeSince > 0;
  if (register.dashboard === null) return plan.tracked.length === 0 && !mustRememberSince;
  const ledger = ledgerOf(facts, context);
  return isDashboardInPlace(register) && planDashboardPart(register, ledger, rendererOf(facts, context)) === null;
}

/** Whether there is a dashboard that this source hasn't updated today (UTC). Each source's first sync of a day updates it. */
export function isNewDay({ register: { dashboard }, entry }: Observation, { world }: RunContext): boolean {
  return dashboard !== null && entry?.last_run_at.slice(0, 10) !== world.now.instant.slice(0, 10);
}

/** Whether the ledger may be written. If an unreadable issue were missing from it, a second issue would be created. */
export function mayWriteLedger({ register, plan }: Observation): boolean {
  const { lost, dashboard, unread, labelUnknown } = register;
  return !lost && (dashboard !== null || (!plan.held && unread.length === 0 && !labelUnknown));
}

/**
 * Posts the weekly digest if it is due, then writes the dashboard unless it is up to date. Returns the digest's facts; null if
 * it isn't due. The digest comes first: if the run is interrupted in between, the next run finds the comment by its mark.
 */
export async function writeDashboard(
  facts: DashboardFacts,
  writer: Writer,
  context: RunContext,
): Promise<DigestFacts | null> {
  const { register } = facts.observation;
  const digest = dueDigest(facts, context);
  if (digest !== null && register.dashboard !== null)
    await postOnDashboard(register.dashboard.number, commentOnWeek(digest), writer);
  const part = planDashboardPart(register, ledgerOf(facts, context), rendererOf(facts, context));
  if (part !== null || !isDashboardInPlace(register))
    await applyDashboard(register, part, context.config.label, writer);
  return digest;
}

/** The facts for the weekly digest; null if there is none, or it isn't due. The run that creates the dashboard posts none. */
function dueDigest({ observation, conclusion }: DashboardFacts, { config, world }: RunContext): DigestFacts | null {
  const { dashboard } = observation.register;
  if (config.digest !== "weekly" || dashboard === null) return null;
  const today = todayIn(world.now, config.timezone);
  const period = digestPeriod(dashboard.data.digest ?? null, today);
  return period && { assessment: conclusion.overview, period, today };
}

/** The ledger at the end of this run. */
function ledgerOf(facts: DashboardFacts, context: RunContext): Ledger {
  const { observation, conclusion, applied } = facts;
  const { register, plan, since, entry } = observation;
  const { gone, commitments } = conclusion.snapshot;
  const { settings, untracked: ownCounts } = conclusion.own;
  const before = register.dashboard?.data ?? null;
  const digest = dueDigest(facts, context)?.period.to ?? before?.digest;
  const gonePresent = [...(plan.titles ?? [])].filter(([number]) =>
    register.gone.some((issue) => issue.number === number),
  );
  const entries = mergeEntries(
    before,
    [
      ...gonePresent,
      ...commitments.flatMap(({ block, issue }) => (issue ? [[issue.number, textFingerprint(block)] as const] : [])),
    ],
    new Set(register.duplicates.map(({ number }) => number)),
  );
  const { commit, now } = context.world;
  const { instant } = now;
  const foreign = foreignKeys(plan);
  const own: LedgerSource = {
    name: ownName(register, context),
    ...identityOf(facts),
    settings,
    since: entry?.since ?? since,
    last_run_at: instant,
    ...heardAfter({ register, applied, entry, foreign, instant }),
    untracked: ownCounts ?? { before_since: plan.beforeSince, ignored: 0, hints: 0 },
    pending: conclusion.pending,
    ...readerOf(facts),
    ...(plan.passedOver === 0 ? {} : fewerNames(entry)),
    names: NAMES_VERSION,
    ...(commit === null ? {} : { last_commit: commit }),
  };
  const problems = problemsOf(facts);
  const shared = shareLedger({ own, problems, entries, register, commitments, foreign }, context);
  const { since: from, last_run_at, heard_until, unheard, untracked, pending, ...values } = shared?.combined ?? own;
  const previous = previousIds(before, register.repository.id);
  const ledger: Ledger = {
    repository_id: register.repository.id,
    ...(previous.length > 0 ? { previous_ids: previous } : {}),
    ...packEntries(entries),
    settings: values.settings,
    since: from,
    last_run_at,
    heard_until,
    gone: gone.map((issue) => withContinued(issue, conclusion.continued.get(issue.number))),
    untracked,
    pending,
    ...(digest === undefined ? {} : { digest }),
    ...(unheard === undefined ? {} : { unheard }),
    ...(shared ? { sources: shared.sources, owners: shared.owners } : perSource(own)),
  };
  const broken = [
    ...register.damaged.map(({ issue }) => issue.facts.number),
    ...register.tracked
      .filter(({ frozen, block }) => frozen && !foreign.has(block.key))
      .map((issue) => issue.facts.number),
  ];
  const untilOf = createUntil(entry, null);
  const pasts = { gone: register.gone, broken: broken.map((number) => ({ number, ...untilIn(untilOf(number)) })) };
  const remembered = withPasts(withGoneBlocks(ledger, ledger.gone, conclusion.gone), pasts, own.name);
  const unknown = new Set([
    ...[...unknownGone(remembered.gone), ...register.unread].map(({ number }) => number),
    ...broken,
  ]);
  return withDates(remembered, datesToRemember(commitments, before, unknown));
}

function untilIn(until: string | null): { until?: string } {
  return until === null ? {} : { until };
}

/**
 * The ledger with the dates to remember. If they don't fit, leaves out the time zones, then the dates of the promises, then the due
 * dates, because git usually shows them, too.
 */
function withDates(
  ledger: Ledger,
  { first_due, promised, zones, ...dates }: ReturnType<typeof datesToRemember>,
): Ledger {
  const due = { ...(first_due ? { first_due } : {}), ...dates };
  const both = { ...due, ...(promised ? { promised } : {}) };
  const fits = [{ ...both, ...(zones ? { zones } : {}) }, both, due].find(
    (remembered) => LEDGER.render({ ...ledger, ...remembered }, "").length <= LEDGER_LIMIT,
  );
  return { ...ledger, ...(fits ?? dates) };
}

function withContinued(issue: GoneFacts, continued: number | undefined): Ledger["gone"][number] {
  return continued === undefined ? issue : { ...issue, continued };
}

/**
 * The version of the report reader to record in the ledger: still the earlier version while a new item may belong to a missing
 * issue.
 */
function readerOf({ observation: { plan, entry } }: DashboardFacts): { reader?: number } {
  if (!plan.uncertain) return { reader: READER };
  return entry?.reader === undefined ? {} : { reader: entry.reader };
}

/** The source's id and earlier names, as far as they are known. */
function identityOf({ observation: { sourceId, entry } }: DashboardFacts): Pick<LedgerSource, "id" | "earlier_names"> {
  const id = sourceId ?? entry?.id;
  const names = earlierNames(entry);
  return { ...(id === undefined ? {} : { id }), ...(names.length > 0 ? { earlier_names: [...names] } : {}) };
}

/** The values that a ledger with several sources keeps only in the sources' entries. */
function perSource({
  reader,
  fewer_names_until,
  names,
  last_commit,
}: LedgerSource): Pick<Ledger, "reader" | "fewer_names_until" | "names" | "last_commit"> {
  return {
    ...(reader === undefined ? {} : { reader }),
    ...(fewer_names_until === undefined ? {} : { fewer_names_until }),
    ...(names === undefined ? {} : { names }),
    ...(last_commit === undefined ? {} : { last_commit }),
  };
}

function fewerNames(entry: LedgerSource | null): Pick<LedgerSource, "fewer_names_until"> {
  const until = fewerNamesUntil(entry);
  return until === null ? {} : { fewer_names_until: until };
}

function foreignKeys({ tracked }: Observation["plan"]): Set<string> {
  return new Set(tracked.flatMap(({ block, foreign }) => (foreign ? [block.key] : [])));
}

/** The problems of this run that the dashboard shows. */
function problemsOf({ observation: { register, plan }, applied }: DashboardFacts): Problem[] {
  return [...register.problems, ...plan.problems, ...(applied?.problems ?? [])];
}

function rendererOf(facts: DashboardFacts, { github: { links } }: RunContext): (ledger: Ledger) => string {
  const { overview: assessment } = facts.conclusion;
  return (ledger) => {
    const problems = ledger.sources === undefined ? problemsOf(facts) : sharedProblems(ledger.sources);
    return renderDashboard(ledger, { assessment, problems, links });
  };
}
