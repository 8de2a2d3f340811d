import { FakeGitHub, type FakeOptions, type Fault } from "../fake-github/index.ts";
import { checkRun, checkState, keyOf, liveIssues, type Violations } from "./invariants.ts";
import { createRandom, type Random } from "./random.ts";
import { simulateRun } from "./simulated-run.ts";
import type { Disturbance } from "./disturbed-network.ts";
import { VirtualTime } from "./virtual-time.ts";
import { isReading, Watch } from "./watch.ts";
import type { Scenario } from "./scenario-state.ts";

const ITEMS = [
  "alert on the queue",
  "rotate the keys",
  "lower the TTL",
  "write the runbook",
  "test the failover",
  "pin the images",
  "raise the quota",
  "drop the old table",
];

export function aScenario(lag: () => number = () => 0, options: Partial<FakeOptions> = {}): Scenario {
  const time = new VirtualTime("2026-11-10T09:00:00Z");
  const github = new FakeGitHub({ clock: time, lag, ...options });
  return { time, github, documents: new Map(), watch: new Watch(github, time.now) };
}

export function copyScenario({ time: { now }, github: original, documents }: Scenario): Scenario {
  const time = new VirtualTime(now());
  const github = original.copy(time);
  return { time, github, documents: new Map(documents), watch: new Watch(github, time.now) };
}

/** Returns the Markdown for a report with these items. */
export function aReportText(items: readonly string[]): string {
  return `---\ndate: 2026-11-01\n---\n# Outage\n\n## Action items\n\n${items.map((item) => `- ${item}`).join("\n")}\n`;
}

/** Known GitHub and network faults. */
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

/**
 * Plays a seed's random scenario: people edit reports and issues, and runs overlap, hit faults and crash. Clean runs at
 * the end must repair everything.
 */
export async function playScenario(seed: number): Promise<Violations> {
  const random = createRandom(seed);
  const lag = random.pick([0, 0, 60_000, 20 * 60_000]);
  const scenario = aScenario(() => (lag === 0 ? 0 : random.below(lag)));
  const { time, watch } = scenario;
  const violations: Violations = [];
  editReports(scenario, random);
  for (let step = 1 + random.below(4); step > 0; step -= 1) {
    if (random.chance(0.5)) editReports(scenario, random);
    if (random.chance(0.3)) changeIssues(scenario, random);
    const limit = random.chance(0.2) ? 1 + random.below(3) : 50;
    const inputs = { "max-creates": String(limit) };
    const runs = await Promise.all(
      Array.from({ length: random.pick([1, 1, 1, 1, 1, 1, 2, 3]) }, (_, index) =>
        simulateRun(scenario.github, time, {
          documents: new Map(scenario.documents),
          inputs,
          holder: `run-${step}-${index}`,
          disturbance: randomDisturbances(random, scenario),
          turns: () => random.below(6),
          slow: slownessOf(random),
          watch,
        }),
      ),
    );
    for (const result of runs) violations.push(...checkRun(result, scenario, { alone: runs.length === 1, limit }));
    time.pass(random.below(3) * 20_000);
  }
  violations.push(...(await repairAndCheck(scenario)));
  return violations;
}

/** Plays two clean runs much later. The first must repair everything, and the second must write nothing. */
export async function repairAndCheck(scenario: Scenario): Promise<Violations> {
  const { time, github, documents, watch } = scenario;
  time.pass(60 * 60_000);
  const clean = await simulateRun(github, time, { documents, holder: "clean", watch });
  if (!clean.green)
    return [`a clean run failed: ${clean.failure ?? clean.outcome?.problems.map(({ message }) => message).join(" ")}`];
  const violations = [...checkRun(clean, scenario, { alone: true, limit: Infinity }), ...checkState(scenario)];
  // Other runs' expired locks can remain, because they don't block anything.
  const locks = [...github.labels().values()].filter(({ description }) => description.endsWith("(clean)"));
  if (locks.length > 0) violations.push(`a clean run left its lock: ${locks.map(({ name }) => name).join(", ")}`);
  // Wait until the lists show the first run's writes.
  time.pass(30 * 60_000);
  const second = await simulateRun(github, time, { documents, holder: "again", watch });
  const writes = second.calls.filter(({ method, path }) => !isReading(method, path));
  if (writes.length > 0)
    violations.push(`a second clean run wrote: ${writes.map(({ method, path }) => `${method} ${path}`).join(", ")}`);
  return [...violations, ...watch.violations];
}

function editReports({ documents }: Scenario, random: Random): void {
  const [first, second] = [random.below(ITEMS.length + 1), random.below(ITEMS.length + 1)];
  const [from, to] = [Math.min(first, second), Math.max(first, second)];
  documents.set("postmortems/a.md", randomReport(ITEMS.slice(from, to), random));
  if (!random.chance(0.3)) return;
  const others = ITEMS.slice(0, from).map((item) => `${item} of the second region`);
  documents.set("postmortems/b.md", randomReport(others, random));
}

function randomReport(items: readonly string[], random: Random): string {
  return aReportText(
    items.map((item) => {
      const tick = random.chance(0.2) ? "[x] " : "";
      const due = random.chance(0.4) ? `, due 2026-12-0${1 + random.below(9)}` : "";
      return `${tick}${item}${due}`;
    }),
  );
}

/** Changes an issue, or opens an issue or a pull request, as people can do between two runs. */
function changeIssues({ github, watch }: Scenario, random: Random): void {
  const mira = github.as("mira");
  const issues = liveIssues(github).filter((issue) => watch.firstIssues.get(keyOf(issue)!) === issue.number);
  if (issues.length === 0) return;
  const { number, title, body } = random.pick(issues);
  random.pick<() => unknown>([
    () => mira.edit(number, { state: "closed", state_reason: "completed" }),
    () => mira.edit(number, { state: "open" }),
    // Without the label, only an issue in the ledger can be found.
    () => watch.isListed(number) && mira.unlabel(number, "follow-through"),
    () => mira.edit(number, { body: `${body}\n\nOur notes.` }),
    () => mira.comment(number, "Nearly there."),
    () => mira.open("A forgery", body, ["follow-through"]),
    () => github.as("rando").open("A forgery", body),
    // Create a duplicate, as an unforeseen crash or race might.
    () => github.as("github-actions[bot]").open(title, body, ["follow-through"]),
    () => github.openPullRequest("A change"),
    () => mira.open("Something else", "of our own"),
  ])();
}

function randomDisturbances(random: Random, scenario: Scenario): (index: number, method: string) => Disturbance | null {
  const [chance, death] = [random.pick([0, 0.02, 0.1, 0.3]), random.chance(0.2) ? random.below(30) : -1];
  const when = random.chance(0.5) ? "before" : "after";
  const busy = random.chance(0.2);
  return (index, method) => {
    // People can also change issues during a run.
    if (busy && random.chance(0.05)) changeIssues(scenario, random);
    if (index === death) return { kind: "die", when };
    if (!random.chance(chance)) return null;
    if (method !== "GET" && random.chance(0.2)) return { kind: "late", after: 1_000 + random.below(60_000) };
    return random.pick(FAULTS);
  };
}

/** Most runs take no time. In other runs, each request takes up to 2 seconds, or up to the timeout of 15 seconds. */
function slownessOf(random: Random): () => number {
  const most = random.pick([0, 0, 0, 2_000, 15_000]);
  return () => (most === 0 ? 0 : random.below(most));
}
