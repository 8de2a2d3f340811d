import { aReportText, aScenario, FAULTS, repairAndCheck } from "./scenario.ts";
import { simulateRun } from "./simulated-run.ts";
import type { Disturbance } from "./disturbed-network.ts";
import type { Scenario } from "./scenario-state.ts";
import type { Violations } from "./invariants.ts";

/** A fault or crash at one request in the first run. After a crash, the second run has a fault at the same request. */
export interface CrashPoint {
  name: string;
  play: () => Promise<Violations>;
}

const ITEMS = [
  "alert on the queue",
  "rotate the keys",
  "[x] lower the TTL",
  "write the runbook",
  "test the failover, due 2026-12-01",
];
/** The second run starts long before the lists show the first run's writes. */
const LAG_MS = 30_000;

function fiveCommitments(): Scenario {
  const scenario = aScenario(() => LAG_MS);
  scenario.documents.set("postmortems/a.md", aReportText(ITEMS));
  return scenario;
}

/** Returns the number of requests in an undisturbed run. */
export async function countRequests(): Promise<number> {
  const { github, time, documents } = fiveCommitments();
  const { calls } = await simulateRun(github, time, { documents, holder: "count" });
  return calls.length;
}

/** Lists every fault at every request, and every crash before or after a request combined with every fault in the next run. */
export function crashPoints(requests: number): CrashPoint[] {
  const indexes = Array.from({ length: requests }, (_, index) => index);
  const faults = indexes.flatMap((index) => FAULTS.map((fault) => pointOf(index, [fault])));
  const crashes = indexes.flatMap((index) =>
    (["before", "after"] as const).flatMap((when) =>
      FAULTS.map((fault) => pointOf(index, [{ kind: "die", when }, fault])),
    ),
  );
  return [...faults, ...crashes];
}

/** Plays one run per disturbance. Each disturbance affects the request with this index. */
function pointOf(index: number, disturbances: readonly Disturbance[]): CrashPoint {
  return {
    name: `request ${index}: ${disturbances.map(describe).join(", then ")}`,
    async play() {
      const scenario = fiveCommitments();
      for (const [number, disturbance] of disturbances.entries()) {
        const violations = await playDisturbed(scenario, `run-${number}`, index, disturbance);
        if (violations.length > 0) return violations;
        scenario.time.pass(1_000);
      }
      return repairAndCheck(scenario);
    },
  };
}

async function playDisturbed(
  scenario: Scenario,
  holder: string,
  disturbed: number,
  disturbance: Disturbance,
): Promise<Violations> {
  const { github, time, documents } = scenario;
  const run = await simulateRun(github, time, {
    documents,
    holder,
    disturbance: (index) => (index === disturbed ? disturbance : null),
  });
  const titles = run.calls
    .filter(({ method, path }) => method === "POST" && path.endsWith("/issues"))
    .map(({ body }) => (body as { title: string }).title);
  if (new Set(titles).size < titles.length) return [`created twice: ${titles.join(", ")}`];
  if (run.green && github.issues().length < ITEMS.length) return ["a green run did not create every issue"];
  return [];
}

function describe(disturbance: Disturbance): string {
  if (disturbance.kind === "die") return `crash ${disturbance.when} it`;
  if (disturbance.kind === "stop") return `a signal during it (response: ${disturbance.answer})`;
  return disturbance.kind === "answer"
    ? `${disturbance.status}${disturbance.applied ? " applied" : ""}`
    : disturbance.kind;
}
