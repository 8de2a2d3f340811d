import type { Block } from "../model/block.ts";
import type { Commitment, Report } from "../model/commitment.ts";
import { isSameName } from "../model/ledger-sources.ts";
import type { TrackedIssue } from "../model/register.ts";
import type { Evidence } from "../model/snapshot.ts";
import { qualifyReference, renameReference } from "../model/tracker-reference.ts";

/**
 * Adds the reports' repository to each reference such as `#1`, because the issues are in another repository, where it would
 * mean another issue. `source` is `owner/name`.
 */
export function qualifyReport(report: Report, source: string): Report {
  const qualify = (reference: string | null): string | null => reference && qualifyReference(reference, source);
  const qualifyTracker = <T extends Commitment>(item: T): T => ({
    ...item,
    tracker: qualify(item.tracker),
    otherTrackers: item.otherTrackers.map((other) => qualifyReference(other, source)),
  });
  return {
    ...report,
    commitments: report.commitments.map(qualifyTracker),
    withdrawn: report.withdrawn.map((item) => ({ ...qualifyTracker(item), replacedBy: qualify(item.replacedBy) })),
  };
}

/** A block of this source in the form that this version writes: the block and its references name the source. */
export function qualifyBlock(block: Block, source: string): Block {
  const qualify = (reference: string | null): string | null => reference && qualifyReference(reference, source);
  const { tracker, other_trackers, withdrawn } = block;
  return {
    ...block,
    source,
    tracker: qualify(tracker),
    ...(other_trackers ? { other_trackers: other_trackers.map((other) => qualifyReference(other, source)) } : {}),
    withdrawn: withdrawn && { ...withdrawn, replaced_by: qualify(withdrawn.replaced_by) },
  };
}

/** A source that was renamed. */
export interface RenamedSource {
  /** Its earlier names, `owner/name`. */
  from: readonly string[];
  to: string;
  /** The GitHub server's web address, such as `https://github.com`. */
  server: string;
}

/** The report with the source's current name in references such as `owner/name#1`. URLs stay unchanged. */
export function renameInReport(report: Report, { from, to }: RenamedSource): Report {
  if (from.length === 0) return report;
  const rename = (reference: string | null): string | null => reference && renameReference(reference, from, to);
  const renameTrackers = <T extends Commitment>(item: T): T => ({
    ...item,
    tracker: rename(item.tracker),
    otherTrackers: item.otherTrackers.map((other) => renameReference(other, from, to)),
  });
  return {
    ...report,
    commitments: report.commitments.map(renameTrackers),
    withdrawn: report.withdrawn.map((item) => ({ ...renameTrackers(item), replacedBy: rename(item.replacedBy) })),
  };
}

/** The issue with the source's current name in its block and in the URLs of its evidence. */
export function renameInIssue(issue: TrackedIssue, renamed: RenamedSource): TrackedIssue {
  if (renamed.from.length === 0) return issue;
  const { block, facts } = issue;
  return {
    ...issue,
    block: renameInBlock(block, renamed),
    facts: { ...facts, evidence: renameEvidence(facts.evidence, renamed) },
  };
}

/**
 * The block with the source's current name, including in its references and in the URLs of evidence that runs found. The
 * history and the text that people wrote stay unchanged.
 */
export function renameInBlock(block: Block, renamed: RenamedSource): Block {
  const { from, to } = renamed;
  const { source, tracker, other_trackers, withdrawn } = block;
  if (source === undefined) return block;
  const rename = (reference: string | null): string | null => reference && renameReference(reference, from, to);
  const isRenamed = from.some((name) => isSameName(name, source));
  return {
    ...block,
    source: isRenamed ? to : source,
    tracker: rename(tracker),
    ...(other_trackers ? { other_trackers: other_trackers.map((other) => renameReference(other, from, to)) } : {}),
    withdrawn: withdrawn && { ...withdrawn, replaced_by: rename(withdrawn.replaced_by) },
    evidence: renameEvidence(block.evidence, renamed),
  };
}

function renameEvidence(evidence: readonly Evidence[], renamed: RenamedSource): Evidence[] {
  return evidence.map((item) => (FOUND_BY_RUNS.has(item.kind) ? { ...item, url: renameUrl(item.url, renamed) } : item));
}

/** Kinds of evidence whose URLs come from GitHub. The URLs of other kinds were written by people. */
const FOUND_BY_RUNS: ReadonlySet<string> = new Set(["pull_request", "commit", "tracker"]);

function renameUrl(url: string, { from, to, server }: RenamedSource): string {
  for (const name of from) {
    const start = `${server}/${name}/`;
    if (url.toLowerCase().startsWith(start.toLowerCase())) return `${server}/${to}/${url.slice(start.length)}`;
  }
  return url;
}
