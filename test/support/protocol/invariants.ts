import { parseBody } from "../../../src/core/model/block.ts";
import { ledgerEntries, LEDGER } from "../../../src/core/model/ledger.ts";
import type { FakeGitHub, StoredIssue } from "../fake-github/index.ts";
import type { RunResult } from "./simulated-run.ts";
import type { Scenario } from "./scenario-state.ts";
import type { Watch } from "./watch.ts";

/** Violations of the write protocol, one sentence each. */
export type Violations = string[];

/** Checks after a clean run that each commitment has exactly one issue, which has the label and is listed in the only ledger. */
export function checkState({ github, documents, watch }: Scenario): Violations {
  const live = liveIssues(github);
  return [
    ...checkIssues(live, commitmentsOf(documents), watch),
    ...checkDashboards(
      github.issues().filter(({ body, state }) => state === "open" && LEDGER.parse(body) !== null),
      live,
    ),
  ];
}

function checkIssues(live: readonly StoredIssue[], commitments: ReadonlySet<string>, watch: Watch): Violations {
  const violations: Violations = [];
  for (const item of commitments) {
    const found = live.filter(({ title }) => title === item).length;
    if (found !== 1) violations.push(`“${item}” has ${found} live issues`);
  }
  const keys = live.map(keyOf);
  if (new Set(keys).size < keys.length) violations.push("two live issues have the same key");
  const later = live.filter((issue) => (watch.firstIssues.get(keyOf(issue)!) ?? issue.number) !== issue.number);
  if (later.length > 0) violations.push(`not the first issue of its commitment: ${list(later)}`);
  const bare = live.filter(({ labels }) => !labels.includes("follow-through"));
  if (bare.length > 0) violations.push(`without the label: ${list(bare)}`);
  return violations;
}

function checkDashboards(open: readonly StoredIssue[], live: readonly StoredIssue[]): Violations {
  const violations: Violations = [];
  if (open.length > 1 || open.length < Math.min(1, live.length))
    violations.push(`there are ${open.length} open dashboards`);
  const ledger = LEDGER.parse(open[0]?.body ?? "");
  const listed = ledger && !("problem" in ledger) ? ledgerEntries(ledger.data) : new Map<number, string>();
  const missing = live.filter(({ number }) => !listed.has(number));
  if (missing.length > 0) violations.push(`missing from the ledger: ${list(missing)}`);
  return violations;
}

function list(issues: readonly StoredIssue[]): string {
  return issues.map(({ number }) => `#${number}`).join(", ");
}

/** Checks that a run creates no issue twice and, if it is green and ran alone, that every commitment has its issue. */
export function checkRun(
  { calls, green, outcome }: RunResult,
  { github, documents }: Scenario,
  { alone, limit }: { alone: boolean; limit: number },
): Violations {
  const posts = calls.filter(({ method, path }) => method === "POST" && path.endsWith("/issues"));
  const titles = posts.map(({ body }) => (body as { title: string }).title);
  const violations = new Set(titles).size < titles.length ? [`a run created twice: ${titles.join(", ")}`] : [];
  if (!green || outcome === null) return violations;
  if (outcome.pending > 0) {
    if ((outcome.applied?.created ?? 0) < limit)
      violations.push(`a green run did not create ${outcome.pending} issues`);
    return violations;
  }
  if (!alone) return violations;
  const live = liveIssues(github);
  const missing = [...commitmentsOf(documents)].filter((item) => !live.some(({ title }) => title === item));
  if (missing.length > 0) violations.push(`a green run did not create: ${missing.join(", ")}`);
  return violations;
}

/** Returns our account's tracked issues, except those closed as duplicates. */
export function liveIssues(github: FakeGitHub): StoredIssue[] {
  return github
    .issues()
    .filter(
      (issue) => keyOf(issue) !== null && issue.state_reason !== "duplicate" && issue.author === "github-actions[bot]",
    );
}

export function keyOf({ body }: StoredIssue): string | null {
  const found = parseBody(body);
  return found === null || "problem" in found ? null : found.block.key;
}

function commitmentsOf(documents: ReadonlyMap<string, string>): Set<string> {
  return new Set(
    [...documents.values()].flatMap((text) =>
      Array.from(text.matchAll(/^- (?:\[.\] )?(.*?)(?:, due .*)?$/gm), (match) => match[1]!),
    ),
  );
}
