import { readEnvironment } from "../config/environment.ts";
import { type Assessment } from "../core/assess/assess.ts";
import { withWords } from "../core/model/failure.ts";
import { plural } from "../core/model/text.ts";
import { failureSentences } from "../report/annotations.ts";
import { beforeSinceSentence } from "../report/summary.ts";
import { createWorld } from "../run/checkout.ts";
import { run } from "../run/index.ts";
import type { Flags } from "./command.ts";
import { connectFrom } from "./connection.ts";
import { print, printError } from "./print.ts";
import { globOverride } from "./reports.ts";
import { verdict } from "../core/render/verdict.ts";
import { STATES, STATE_WORDS } from "../core/assess/states.ts";
import { describeOperation } from "../github/write/describe.ts";

/** `follow-through plan`: a dry run of `sync`. Exits with status 1 if the run would fail. */
export async function runPlan(flags: Flags, operands: readonly string[]): Promise<number> {
  const environment = readEnvironment();
  const { config, github, source } = await connectFrom(flags, environment, globOverride(operands));
  const world = createWorld(source, environment, { holder: "plan", log: print });
  const { plan, assessment, problems, failure } = await run(
    { world, github, config },
    { modes: ["sync"], dryRun: true },
  );
  print(
    [
      ...plan.operations.map((operation) => `would ${describeOperation(operation)}`),
      `${plural(plan.operations.length, "write", "writes")} planned.`,
      `${verdict(assessment)}.`,
      ...(plan.beforeSince > 0 ? [beforeSinceSentence(plan.beforeSince)] : []),
      ...countLines(assessment),
    ].join("\n"),
  );
  const failures = failureSentences(
    problems.map((problem) => ({ ...problem, message: withWords(problem) })),
    failure,
  );
  for (const sentence of failures) printError(sentence);
  return failures.length > 0 ? 1 : 0;
}

function countLines({ counts }: Assessment): string[] {
  return STATES.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${STATE_WORDS[state]}`);
}
