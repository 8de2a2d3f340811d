import { aDocument, aScenario, FAULTS, healAndJudge } from "./scenario.ts";
import { simulateRun, type Mishap } from "./simulated-run.ts";
import type { Scenario } from "./scenario-state.ts";

/** Where something befalls the first run of five commitments, and what befalls the one after it. */
export interface CrashPoint {
  name: string;
  play: () => Promise<string[]>;
}

const FIVE = [
  "alert on the queue",
  "rotate the keys",
  "[x] lower the TTL",
  "write the runbook",
  "test the failover, due 2026-12-01",
];
/** The next run begins long before the lists show what the first one did. */
const LAG_MS = 30_000;

function five(): Scenario {
  const scenario = aScenario(() => LAG_MS);
  scenario.documents.set("postmortems/a.md", aDocument(FIVE));
  return scenario;
}

/** How many requests the run makes when nothing befalls it. */
export async function countRequests(): Promise<number> {
  const { github, time, documents } = five();
  const { calls } = await simulateRun(github, time, { documents, holder: "count" });
  return calls.length;
}

/** Each request of the run with each fault, then each with the process's death before and after it and a fault in the next run. */
export function crashPoints(requests: number): CrashPoint[] {
  const each = Array.from({ length: requests }, (_, index) => index);
  const faulted = each.flatMap((index) => FAULTS.map((fault) => pointOf(index, fault, null)));
  const killed = each.flatMap((index) =>
    (["before", "after"] as const).flatMap((when) =>
      FAULTS.map((fault) => pointOf(index, { kind: "die", when }, fault)),
    ),
  );
  return [...faulted, ...killed];
}

function pointOf(at: number, first: Mishap, second: Mishap | null): CrashPoint {
  return {
    name: `request ${at}: ${describe(first)}${second ? `, then ${describe(second)}` : ""}`,
    async play() {
      const scenario = five();
      const { github, time, documents } = scenario;
      const mishaps = [first, ...(second ? [second] : [])];
      const greens: boolean[] = [];
      for (const [number, mishap] of mishaps.entries()) {
        const run = await simulateRun(github, time, {
          documents,
          holder: `run-${number}`,
          mishap: (index) => (index === at ? mishap : null),
        });
        greens.push(run.green);
        const titles = run.calls
          .filter(({ method, path }) => method === "POST" && path.endsWith("/issues"))
          .map(({ body }) => (body as { title: string }).title);
        if (new Set(titles).size < titles.length) return [`posted twice: ${titles.join(", ")}`];
        if (run.green && github.issues().length < FIVE.length) return ["a green run left something undone"];
        time.pass(1_000);
      }
      return healAndJudge(scenario);
    },
  };
}

function describe(mishap: Mishap): string {
  if (mishap.kind === "die") return `death ${mishap.when} it`;
  return mishap.kind === "answer" ? `${mishap.status}${mishap.applied ? " applied" : ""}` : mishap.kind;
}
