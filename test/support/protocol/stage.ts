import type { FakeOptions, StoredIssue } from "../fake-github/index.ts";
import { aDocument, aScenario } from "./scenario.ts";
import { simulateRun, type RunOptions, type RunResult } from "./simulated-run.ts";
import { isReading } from "./watch.ts";
import { LEDGER } from "../../../src/core/model/ledger.ts";
import type { Scenario } from "./scenario-state.ts";

/** A repository that is played by hand: one report, and runs as they are asked for. */
export interface Stage extends Scenario {
  act: (options?: Partial<RunOptions>) => Promise<RunResult>;
  /** The report's items from now on. */
  promise: (...items: string[]) => void;
  /** Issues that stand for commitments, by number. */
  tracked: () => StoredIssue[];
  /** The open and closed dashboards. */
  dashboards: () => StoredIssue[];
}

const PATH = "postmortems/a.md";

/** Everything that a run says is wrong, in one text. */
export function complaints({ outcome, failure }: RunResult): string {
  return [failure ?? "", ...(outcome?.problems ?? []).map(({ message }) => message)].join("\n").trim();
}

/** The requests of a run that change something: `POST /issues`. */
export function writesOf({ calls }: RunResult): string[] {
  return calls
    .filter(({ method, path }) => !isReading(method, path))
    .map(({ method, path }) => `${method} ${path.replace("/repos/acme/status", "")}`);
}

export function setStage(...items: string[]): Stage {
  return setStageOn({}, ...items);
}

/** The same on a GitHub of another kind. */
export function setStageOn(kind: Partial<FakeOptions>, ...items: string[]): Stage {
  const scenario = aScenario(undefined, kind);
  const { github, time, documents } = scenario;
  let runs = 0;
  const promise = (...said: string[]): void => void documents.set(PATH, aDocument(said));
  promise(...items);
  const isDashboard = ({ body }: StoredIssue): boolean => LEDGER.parse(body) !== null;
  return {
    ...scenario,
    act: (options) => {
      runs += 1;
      return simulateRun(github, time, { documents, holder: `run-${runs}`, ...options });
    },
    promise,
    tracked: () => github.issues().filter((issue) => issue.body.includes("follow-through:v1") && !isDashboard(issue)),
    dashboards: () => github.issues().filter(isDashboard),
  };
}
