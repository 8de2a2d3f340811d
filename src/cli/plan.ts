import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "../config/connect.ts";
import { headline, STATES, STATE_WORDS } from "../core/assess/assess.ts";
import { makeNow } from "../core/model/date.ts";
import { plural } from "../core/model/text.ts";
import { describeOperation } from "../github/write/describe.ts";
import { loadConfig } from "../config/load.ts";
import { failureSentences } from "../report/annotations.ts";
import { readReportHistory } from "../documents/published.ts";
import { readReports } from "../documents/reports.ts";
import { run } from "../run/index.ts";
import type { Config } from "../config/schema.ts";
import { print, type Flags } from "./commands.ts";

/** `follow-through plan`: a dry run of `sync`, told line by line. */
export async function showPlan(flags: Flags, names: string[]): Promise<number> {
  const { env } = process;
  const settings = await loadConfig(
    process.cwd(),
    String(flags["config"] ?? ""),
    names.length > 0 ? { documents: names.join("\n") } : {},
  );
  const github = connect({
    token: env["GITHUB_TOKEN"] ?? "",
    repository: String(flags["repository"] ?? env["GITHUB_REPOSITORY"] ?? ""),
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    serverUrl: env["GITHUB_SERVER_URL"] ?? "https://github.com",
  });
  const world = {
    readReports: (config: Config) => readReports(process.cwd(), config),
    readHistory: (config: Config) => readReportHistory(process.cwd(), config),
    now: makeNow(new Date().toISOString(), env["FOLLOW_THROUGH_TODAY"]),
    commit: env["GITHUB_SHA"] ?? null,
    source: env["GITHUB_REPOSITORY"] ?? null,
    holder: "plan",
    clock: Date.now,
    sleep,
    log: print,
  };
  const outcome = await run({ world, github, config: settings }, { modes: ["sync"], dryRun: true });
  const lines = outcome.plan.operations.map((operation) => `would ${describeOperation(operation)}`);
  const counts = STATES.map((state) => [state, outcome.assessment.counts[state]] as const).filter(
    ([, count]) => count > 0,
  );
  print(
    [
      ...lines,
      `${plural(outcome.plan.operations.length, "write", "writes")} would be made.`,
      headline(outcome.assessment),
      ...(outcome.plan.beforeSince > 0
        ? [
            `${plural(outcome.plan.beforeSince, "older commitment is", "older commitments are")} not tracked; set \`since\` to an earlier day to track them.`,
          ]
        : []),
      ...counts.map(([state, count]) => `${count} ${STATE_WORDS[state]}`),
    ].join("\n"),
  );
  const failures = failureSentences(outcome.problems, outcome.failure);
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  return failures.length > 0 ? 1 : 0;
}
