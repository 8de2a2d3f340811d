import type { FakeOptions, StoredIssue } from "../fake-github/index.ts";
import { aReportText, aScenario, copyScenario } from "./scenario.ts";
import { simulateRun, type RunOptions, type RunResult } from "./simulated-run.ts";
import { isReading } from "./watch.ts";
import { parseBody, type Block } from "../../../src/core/model/block.ts";
import { LEDGER, type Ledger } from "../../../src/core/model/ledger.ts";
import type { Scenario } from "./scenario-state.ts";

/** A simulated repository with one report. The test starts its runs individually. */
export interface Stage extends Scenario {
  act: (options?: Partial<RunOptions>) => Promise<RunResult>;
  /** Replaces the report's items. */
  promise: (...items: string[]) => void;
  /** Copies the repository, so that several tests can start with the same history. No run can be in progress. */
  copy: () => Stage;
  /** The tracked issues, sorted by number. */
  tracked: () => StoredIssue[];
  /** The open and closed dashboards. */
  dashboards: () => StoredIssue[];
}

const PATH = "postmortems/a.md";

/** Returns a run's failure and problems as one string. */
export function complaints({ outcome, failure }: RunResult): string {
  return [failure ?? "", ...(outcome?.problems ?? []).map(({ message }) => message)].join("\n").trim();
}

/** The block of a tracked issue. Throws if it isn't intact. */
export function blockOf({ body }: Pick<StoredIssue, "body">): Block {
  const parsed = parseBody(body);
  if (parsed === null || "problem" in parsed) throw new Error("The issue has no intact block.");
  return parsed.block;
}

/** The ledger in the first dashboard. Throws if it isn't intact. */
export function ledgerOf(stage: Stage): Ledger {
  const parsed = LEDGER.parse(stage.dashboards()[0]?.body ?? "");
  if (parsed === null || "problem" in parsed) throw new Error("There is no intact ledger.");
  return parsed.data;
}

/** Returns a run's writes, such as `POST /issues`. */
export function writesOf({ calls }: RunResult): string[] {
  return calls
    .filter(({ method, path }) => !isReading(method, path))
    .map(({ method, path }) => `${method} ${path.replace("/repos/acme/status", "")}`);
}

export function setStage(...items: string[]): Stage {
  return setStageOn({}, ...items);
}

/** Like setStage, but with custom GitHub accounts, lags or settings. */
export function setStageOn(options: Partial<FakeOptions>, ...items: string[]): Stage {
  const stage = stageOf(aScenario(undefined, options), 0);
  stage.promise(...items);
  return stage;
}

/** Adds the functions of a stage to a repository in which some runs have already started. */
function stageOf(scenario: Scenario, earlierRuns: number): Stage {
  const { github, time, documents } = scenario;
  let runs = earlierRuns;
  const isDashboard = ({ body }: StoredIssue): boolean => LEDGER.parse(body) !== null;
  return {
    ...scenario,
    act: (changes) => {
      runs += 1;
      return simulateRun(github, time, { documents, holder: `run-${runs}`, ...changes });
    },
    promise: (...items) => void documents.set(PATH, aReportText(items)),
    copy: () => stageOf(copyScenario(scenario), runs),
    tracked: () => github.issues().filter((issue) => issue.body.includes("follow-through:v1") && !isDashboard(issue)),
    dashboards: () => github.issues().filter(isDashboard),
  };
}
