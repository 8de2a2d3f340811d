import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { ParseArgsOptionsConfig } from "node:util";
import { headline, STATE_WORDS } from "../core/assess.ts";
import type { Report } from "../core/commitment.ts";
import { makeNow } from "../core/date.ts";
import { Failure } from "../core/failure.ts";
import { plural } from "../core/text.ts";
import { parseReport } from "../core/parse/report.ts";
import { readFiles } from "../documents.ts";
import { connect, loadConfig } from "../environment.ts";
import { describeOperation } from "../github/apply.ts";
import { renderLint, renderRead, renderReadJson } from "../report/listing.ts";
import { readReports, run } from "../run.ts";

export type Flags = Record<string, string | boolean | undefined>;

interface Command {
  options: ParseArgsOptionsConfig;
  run(flags: Flags, names: string[]): Promise<number>;
}

const config = { type: "string" } as const;

/** The commands by name. Each returns the exit status. */
export const COMMANDS: Record<string, Command> = {
  read: { options: { config, json: { type: "boolean" } }, run: read },
  lint: { options: { config }, run: lint },
  plan: { options: { config, repository: { type: "string" } }, run: plan },
  serve: { options: {}, run: serve },
};

async function read(flags: Flags, names: string[]): Promise<number> {
  const reports = await reportsOf(flags, names);
  print(flags["json"] ? renderReadJson(reports) : renderRead(reports));
  return 0;
}

async function lint(flags: Flags, names: string[]): Promise<number> {
  const reports = await reportsOf(flags, names);
  print(renderLint(reports));
  return reports.some(({ problems }) => problems.some(({ severity }) => severity === "error")) ? 1 : 0;
}

async function plan(flags: Flags, names: string[]): Promise<number> {
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
  const world = { root: process.cwd(), now: nowOf(), commit: env["GITHUB_SHA"] ?? null, sleep, log: print };
  const outcome = await run(world, github, settings, ["sync"], true);
  const lines = outcome.plan.operations.map((operation) => `would ${describeOperation(operation)}`);
  const counts = Object.entries(STATE_WORDS).flatMap(([state, words]) => {
    const count = outcome.assessment.counts[state as keyof typeof STATE_WORDS];
    return count > 0 ? [`${count} ${words}`] : [];
  });
  print(
    [
      ...lines,
      `${plural(outcome.plan.operations.length, "write", "writes")} would be made.`,
      headline(outcome.assessment),
      ...counts,
    ].join("\n"),
  );
  for (const failure of outcome.failures) process.stderr.write(`${failure}\n`);
  return outcome.failures.length > 0 ? 1 : 0;
}

async function serve(): Promise<number> {
  const { startServer } = await import("../../api/serve.ts");
  return startServer(process.env);
}

/** Named files are read wherever they lie; everything else is a glob inside this folder. */
async function reportsOf(flags: Flags, names: string[]): Promise<Report[]> {
  const files = names.filter((name) => existsSync(name));
  const globs = names.filter((name) => !existsSync(name));
  const missing = globs.find((name) => !/[*?[{]/.test(name));
  if (missing)
    throw new Failure(`There is no file ${missing}: check the path, or quote a glob such as "docs/**/*.md".`);
  const settings = await loadConfig(
    process.cwd(),
    String(flags["config"] ?? ""),
    globs.length > 0 ? { documents: globs.join("\n") } : {},
  );
  const named = (await readFiles(files)).map((file) => parseReport({ ...file, firstCommitted: null }, settings));
  if (names.length > 0 && globs.length === 0) return named;
  return [...named, ...(await readReports({ root: process.cwd() }, settings)).reports];
}

function nowOf(): ReturnType<typeof makeNow> {
  return makeNow(new Date().toISOString(), process.env["FOLLOW_THROUGH_TODAY"]);
}

function print(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}
