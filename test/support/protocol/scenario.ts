import { FakeGitHub, type Fault, type StoredIssue } from "../fake-github/index.ts";
import { readBody } from "../../../src/core/block.ts";
import { LEDGER, entriesOf } from "../../../src/core/ledger.ts";
import { createRandom, type Random } from "./random.ts";
import { simulateRun, type Mishap, type RunResult } from "./simulated-run.ts";
import { VirtualTime } from "./virtual-time.ts";

/** A repository in a simulation: what it promises, its GitHub, and the clock. */
export interface Scenario {
  time: VirtualTime;
  github: FakeGitHub;
  documents: Map<string, string>;
}

const THINGS = [
  "alert on the queue",
  "rotate the keys",
  "lower the TTL",
  "write the runbook",
  "test the failover",
  "pin the images",
  "raise the quota",
  "drop the old table",
];

export function aScenario(lag: () => number = () => 0): Scenario {
  const time = new VirtualTime("2026-11-10T09:00:00Z");
  return { time, github: new FakeGitHub({ clock: time, lag }), documents: new Map() };
}

/** A report with these items, each a line under its heading. */
export function aDocument(items: readonly string[]): string {
  return `---\ndate: 2026-11-01\n---\n# Outage\n\n## Action items\n\n${items.map((item) => `- ${item}`).join("\n")}\n`;
}

/** What befalls requests that GitHub's faults and networks are known for. */
export const FAULTS: readonly Fault[] = [
  { kind: "lose" },
  { kind: "drop" },
  { kind: "hang" },
  { kind: "empty" },
  { kind: "cut" },
  { kind: "answer", status: 502, applied: true },
  { kind: "answer", status: 502, applied: false },
  { kind: "answer", status: 429, applied: false, headers: { "retry-after": "60" } },
  {
    kind: "answer",
    status: 403,
    applied: false,
    headers: { "retry-after": "30" },
    body: { message: "You have exceeded a secondary rate limit" },
  },
];

/** What is wrong, a sentence each; empty where all promises of the protocol hold. */
export type Verdict = string[];

/** One random life of a repository, decided by its seed: edits, people, faults, deaths and two runs at once, then one clean run. */
export async function playScenario(seed: number): Promise<Verdict> {
  const random = createRandom(seed);
  const lagging = random.chance(0.5);
  const scenario = aScenario(() => (lagging ? random.below(60_000) : 0));
  const { time } = scenario;
  const verdict: Verdict = [];
  edit(scenario, random);
  for (let step = 1 + random.below(4); step > 0; step -= 1) {
    if (random.chance(0.5)) edit(scenario, random);
    if (random.chance(0.3)) meddle(scenario, random);
    const inputs = random.chance(0.2) ? { "max-creates": String(1 + random.below(3)) } : {};
    const runs = await Promise.all(
      Array.from({ length: random.chance(0.25) ? 2 : 1 }, (_, at) =>
        simulateRun(scenario.github, time, {
          documents: new Map(scenario.documents),
          inputs,
          holder: `run-${step}-${at}`,
          mishap: mishapsOf(random),
          turns: () => random.below(6),
        }),
      ),
    );
    for (const result of runs) verdict.push(...judgeRun(result, scenario, runs.length === 1));
    time.pass(random.below(3) * 20_000);
  }
  verdict.push(...(await healAndJudge(scenario)));
  return verdict;
}

/** One clean run, much later, and one more: the first leaves all right, the second has nothing to do. */
export async function healAndJudge(scenario: Scenario): Promise<Verdict> {
  const { time, github, documents } = scenario;
  time.pass(60 * 60_000);
  const clean = await simulateRun(github, time, { documents, holder: "clean" });
  if (!clean.green)
    return [`a clean run is red: ${clean.failure ?? clean.outcome?.problems.map(({ message }) => message).join(" ")}`];
  const verdict = [...judgeRun(clean, scenario, true), ...judgeState(scenario)];
  const locks = [...github.labels().keys()].filter((name) => name.startsWith("follow-through-lock-"));
  const wrote = clean.calls.some(({ method }) => method !== "GET");
  if (wrote && locks.length > 0) verdict.push(`a clean run leaves locks: ${locks.join(", ")}`);
  time.pass(60_000);
  const again = await simulateRun(github, time, { documents, holder: "again" });
  const writes = again.calls.filter(({ method }) => method !== "GET");
  if (writes.length > 0)
    verdict.push(`a second clean run writes: ${writes.map(({ method, path }) => `${method} ${path}`).join(", ")}`);
  return verdict;
}

/** After a clean run: one live issue for each promise, no lock, and a ledger that knows them all. */
export function judgeState({ github, documents }: Scenario): Verdict {
  const verdict: Verdict = [];
  const live = liveIssues(github);
  for (const item of promisesOf(documents)) {
    const found = live.filter(({ title }) => title === item).length;
    if (found !== 1) verdict.push(`“${item}” has ${found} live issues`);
  }
  const keys = live.map(keyOf);
  if (new Set(keys).size < keys.length) verdict.push("two live issues have one key");
  const dashboards = github.issues().filter(({ body, state }) => state === "open" && LEDGER.read(body) !== null);
  if (dashboards.length !== Math.min(1, live.length)) verdict.push(`there are ${dashboards.length} open dashboards`);
  const ledger = LEDGER.read(dashboards[0]?.body ?? "");
  const known = ledger && !("problem" in ledger) ? entriesOf(ledger.data) : new Map<number, string>();
  const unknown = live.filter(({ number }) => !known.has(number));
  if (unknown.length > 0)
    verdict.push(`the ledger does not know ${unknown.map(({ number }) => `#${number}`).join(", ")}`);
  return verdict;
}

/** Of every run: no promise is posted twice, and green means that what was due is done. */
function judgeRun({ calls, green, outcome }: RunResult, { github, documents }: Scenario, alone: boolean): Verdict {
  const posts = calls.filter(({ method, path }) => method === "POST" && path.endsWith("/issues"));
  const titles = posts.map(({ body }) => (body as { title: string }).title);
  const verdict = new Set(titles).size < titles.length ? [`a run posted twice: ${titles.join(", ")}`] : [];
  if (!green || !alone || outcome === null || outcome.pending > 0) return verdict;
  const live = liveIssues(github);
  const undone = [...promisesOf(documents)].filter((item) => !live.some(({ title }) => title === item));
  if (undone.length > 0) verdict.push(`a green run left undone: ${undone.join(", ")}`);
  return verdict;
}

function liveIssues(github: FakeGitHub): StoredIssue[] {
  return github
    .issues()
    .filter(
      (issue) => keyOf(issue) !== null && issue.state_reason !== "duplicate" && issue.author === "github-actions[bot]",
    );
}

function keyOf({ body }: StoredIssue): string | null {
  const found = readBody(body);
  return found === null || "problem" in found ? null : found.block.key;
}

function promisesOf(documents: ReadonlyMap<string, string>): Set<string> {
  return new Set(
    [...documents.values()].flatMap((text) =>
      Array.from(text.matchAll(/^- (?:\[.\] )?(.*?)(?:, due .*)?$/gm), (match) => match[1]!),
    ),
  );
}

function edit({ documents }: Scenario, random: Random): void {
  const [first, second] = [random.below(THINGS.length + 1), random.below(THINGS.length + 1)];
  const written = (things: readonly string[]): string =>
    aDocument(
      things.map(
        (thing) =>
          `${random.chance(0.2) ? "[x] " : ""}${thing}${random.chance(0.4) ? `, due 2026-12-0${1 + random.below(9)}` : ""}`,
      ),
    );
  const [from, to] = [Math.min(first, second), Math.max(first, second)];
  documents.set("postmortems/a.md", written(THINGS.slice(from, to)));
  if (random.chance(0.3))
    documents.set("postmortems/b.md", written(THINGS.slice(0, from).map((thing) => `${thing} of the second region`)));
}

/** What people do to issues and labels between two runs. */
function meddle({ github }: Scenario, random: Random): void {
  const mira = github.as("mira");
  const issues = liveIssues(github);
  if (issues.length === 0) return;
  const { number, body } = random.pick(issues);
  random.pick<() => unknown>([
    () => mira.edit(number, { state: "closed", state_reason: "completed" }),
    () => mira.edit(number, { state: "open" }),
    () => mira.unlabel(number, "follow-through"),
    () => mira.edit(number, { body: `${body}\n\nOur notes.` }),
    () => mira.comment(number, "Nearly there."),
    () => mira.open("A forgery", body, ["follow-through"]),
    () => github.as("rando").open("A forgery", body),
    () => github.openPullRequest("A change"),
    () => mira.open("Something else", "of our own"),
  ])();
}

function mishapsOf(random: Random): (index: number) => Mishap | null {
  const [chance, death] = [random.pick([0, 0.02, 0.1, 0.3]), random.chance(0.2) ? random.below(30) : -1];
  const when = random.chance(0.5) ? "before" : "after";
  return (index) => {
    if (index === death) return { kind: "die", when };
    return random.chance(chance) ? random.pick(FAULTS) : null;
  };
}
