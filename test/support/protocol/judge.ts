import { parseBody } from "../../../src/core/model/block.ts";
import { ledgerEntries, LEDGER } from "../../../src/core/model/ledger.ts";
import type { FakeGitHub, StoredIssue } from "../fake-github/index.ts";
import type { RunResult } from "./simulated-run.ts";
import type { Scenario } from "./scenario-state.ts";

/** What is wrong, a sentence each; empty where all promises of the protocol hold. */
export type Verdict = string[];

/** After a clean run: one live issue for each promise, no lock, and a ledger that knows them all. */
export function judgeState({ github, documents, watch }: Scenario): Verdict {
  const verdict: Verdict = [];
  const live = liveIssues(github);
  for (const item of promisesOf(documents)) {
    const found = live.filter(({ title }) => title === item).length;
    if (found !== 1) verdict.push(`“${item}” has ${found} live issues`);
  }
  const keys = live.map(keyOf);
  if (new Set(keys).size < keys.length) verdict.push("two live issues have one key");
  const others = live.filter((issue) => (watch.standsFor.get(keyOf(issue)!) ?? issue.number) !== issue.number);
  if (others.length > 0)
    verdict.push(`not the first for its promise: ${others.map(({ number }) => `#${number}`).join(", ")}`);
  const bare = live.filter(({ labels }) => !labels.includes("follow-through"));
  if (bare.length > 0) verdict.push(`without the label: ${bare.map(({ number }) => `#${number}`).join(", ")}`);
  const dashboards = github.issues().filter(({ body, state }) => state === "open" && LEDGER.parse(body) !== null);
  if (dashboards.length > 1 || dashboards.length < Math.min(1, live.length))
    verdict.push(`there are ${dashboards.length} open dashboards`);
  const ledger = LEDGER.parse(dashboards[0]?.body ?? "");
  const known = ledger && !("problem" in ledger) ? ledgerEntries(ledger.data) : new Map<number, string>();
  const unknown = live.filter(({ number }) => !known.has(number));
  if (unknown.length > 0)
    verdict.push(`the ledger does not know ${unknown.map(({ number }) => `#${number}`).join(", ")}`);
  return verdict;
}

/** Of every run: no promise is posted twice, and green means that what was due is done. */
export function judgeRun(
  { calls, green, outcome }: RunResult,
  { github, documents }: Scenario,
  { alone, limit }: { alone: boolean; limit: number },
): Verdict {
  const posts = calls.filter(({ method, path }) => method === "POST" && path.endsWith("/issues"));
  const titles = posts.map(({ body }) => (body as { title: string }).title);
  const verdict = new Set(titles).size < titles.length ? [`a run posted twice: ${titles.join(", ")}`] : [];
  if (!green || outcome === null) return verdict;
  if (outcome.pending > 0) {
    if ((outcome.applied?.created ?? 0) < limit) verdict.push(`a green run left ${outcome.pending} to be opened`);
    return verdict;
  }
  if (!alone) return verdict;
  const live = liveIssues(github);
  const undone = [...promisesOf(documents)].filter((item) => !live.some(({ title }) => title === item));
  if (undone.length > 0) verdict.push(`a green run left undone: ${undone.join(", ")}`);
  return verdict;
}

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

function promisesOf(documents: ReadonlyMap<string, string>): Set<string> {
  return new Set(
    [...documents.values()].flatMap((text) =>
      Array.from(text.matchAll(/^- (?:\[.\] )?(.*?)(?:, due .*)?$/gm), (match) => match[1]!),
    ),
  );
}
