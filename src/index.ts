import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
// By name: one use of the whole namespace would pull undici into the bundle.
import { error, getInput, info, notice, setFailed, setOutput, summary, warning } from "@actions/core";
import { chooseModes, CONFIG_KEYS, INPUT_ONLY, type Config } from "./config/schema.ts";
import { makeNow } from "./core/model/date.ts";
import { codeOf, Failure, reasonOf } from "./core/model/failure.ts";
import { connect, type GitHub } from "./config/connect.ts";
import { describeOperation } from "./github/write/describe.ts";
import {
  failureSentences,
  leftAnnotations,
  limitAnnotations,
  problemAnnotations,
  promiseAnnotations,
  stateAnnotations,
  type Annotation,
} from "./report/annotations.ts";
import { diffAnnotations } from "./report/promise-diff.ts";
import { renderOutputs } from "./report/outputs.ts";
import { renderLintSummary, renderSummary } from "./report/summary.ts";
import { headline } from "./core/assess/assess.ts";
import { plural } from "./core/model/text.ts";
import { lint, readPullRequest } from "./run/lint.ts";
import { configReader, loadConfig, type ConfigReader } from "./config/load.ts";
import { readReportHistory } from "./documents/published.ts";
import { readReports } from "./documents/reports.ts";
import { run, type Outcome } from "./run/index.ts";
import type { World } from "./run/world.ts";

const ANNOTATE = { error, warning, notice };

/** The Action. One catch, here: whatever goes wrong ends as sentences and a red run. */
try {
  await main();
} catch (thrown) {
  if (thrown instanceof Failure) setFailed(thrown.message);
  else setFailed(`Follow-through failed in a way it should not: ${reasonOf(thrown)}. Please report this.`);
}

async function main(): Promise<void> {
  const inputs = readInputs();
  const root = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
  const config = await loadConfig(root, inputs.own["config"]!, inputs.config);
  const dryRun = readFlag("dry-run", inputs.own["dry-run"]!);
  const modes = chooseModes(config, process.env["GITHUB_EVENT_NAME"] ?? "");
  const world: World = {
    readReports: (settings) => readReports(root, settings),
    readHistory: (settings) => readReportHistory(root, settings),
    now: makeNow(new Date().toISOString(), process.env["FOLLOW_THROUGH_TODAY"]),
    commit: process.env["GITHUB_SHA"] || null,
    source: process.env["GITHUB_REPOSITORY"] || null,
    holder: randomUUID(),
    clock: Date.now,
    sleep,
    log,
  };
  const connection = {
    token: inputs.own["token"]!,
    repository: inputs.own["repository"]! || (process.env["GITHUB_REPOSITORY"] ?? ""),
    apiUrl: process.env["GITHUB_API_URL"] || "https://api.github.com",
    serverUrl: process.env["GITHUB_SERVER_URL"] || "https://github.com",
  };
  if (modes.includes("lint")) {
    const configuration = configReader(inputs.own["config"]!, inputs.config, config);
    await reportLint(world, config, root, configuration, connection.token === "" ? null : connect(connection));
  }
  if (!modes.includes("sync") && !modes.includes("check")) return;
  const github = connect(connection);
  const outcome = await run({ world, github, config }, { modes, dryRun });
  const { assessment, problems, applied, plan, pending, failure } = outcome;
  for (const operation of applied ? [] : plan.operations) log(`would ${describeOperation(operation)}`);
  const snapshot = await writeSnapshot(root, inputs.own["snapshot"]!, outcome);
  const [created, updated] = [applied?.created ?? 0, applied?.updated.size ?? 0];
  await writePage(root, inputs.own["site"]!, outcome, world);
  setOutputs(renderOutputs(assessment, { created, updated, pending, problems: problems.length, snapshot }));
  const failures = failureSentences(problems, failure);
  log(`${headline(assessment)}; ${written(outcome)}`);
  // Only a run that was to write leaves something to the next one.
  const left = applied ? pending : 0;
  const notes = {
    now: world.now,
    links: github.links,
    failures,
    written: written(outcome),
    pending: left,
    beforeSince: plan.beforeSince,
  };
  const later = `${plural(left, "issue is", "issues are")} still to be opened by the next run.`;
  await publish(renderSummary(assessment, notes), [
    ...(failure === null ? [] : [asAnnotation("error", failure)]),
    ...problemAnnotations(problems),
    ...(modes.includes("check") ? stateAnnotations(assessment, config["fail-on"]) : []),
    ...(left > 0 ? [asAnnotation("warning", later)] : []),
  ]);
  if (failures.length > 0) process.exitCode = 1;
}

async function reportLint(
  world: World,
  config: Config,
  root: string,
  configuration: ConfigReader,
  github: GitHub | null,
): Promise<void> {
  const pull = await readPullRequest(process.env["GITHUB_EVENT_PATH"] ?? "");
  const { reports, problems, diff } = await lint({ world, config, github, root, configReader: configuration }, pull);
  setOutputs({ problems: String(problems.length) });
  await publish(renderLintSummary(reports, problems, world.now, diff), [
    ...problemAnnotations(problems),
    ...(diff ? diffAnnotations(diff) : promiseAnnotations(reports)),
    ...(diff ? leftAnnotations(reports) : []),
  ]);
  const silent = diff?.some(({ severity }) => severity === "error") ?? false;
  if (silent || failureSentences(problems, null).length > 0) process.exitCode = 1;
}

function setOutputs(outputs: Record<string, string>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** Every input, the config's apart from the others. An input that no version knows is a mistake worth stopping for. */
function readInputs(): { config: Record<string, string>; own: Record<string, string> } {
  const known = [...CONFIG_KEYS, ...INPUT_ONLY];
  const names = new Set(known.map((name) => `INPUT_${name.toUpperCase()}`));
  const unknown = Object.keys(process.env).filter((name) => name.startsWith("INPUT_") && !names.has(name));
  if (unknown.length > 0) {
    const found = unknown.map((name) => `\`${name.slice("INPUT_".length).toLowerCase()}\``).join(", ");
    throw new Failure(`Unknown input ${found}: use one of ${known.join(", ")}.`);
  }
  const read = (keys: readonly string[]): Array<[string, string]> => keys.map((name) => [name, getInput(name)]);
  return {
    config: Object.fromEntries(read(CONFIG_KEYS).filter(([, value]) => value !== "")),
    own: Object.fromEntries(read(INPUT_ONLY)),
  };
}

function readFlag(name: string, value: string): boolean {
  if (value === "" || value === "false") return false;
  if (value === "true") return true;
  throw new Failure(`Input \`${name}\` is ${JSON.stringify(value)}: expected true or false.`);
}

async function writeSnapshot(root: string, file: string, outcome: Outcome): Promise<string> {
  if (file === "") return "";
  const place = path.resolve(root, file);
  try {
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, `${JSON.stringify(outcome.snapshot)}\n`);
    return file;
  } catch (thrown) {
    fail(outcome, `The snapshot ${file} can't be written (${codeOf(thrown)}): check the input \`snapshot\`.`);
    return "";
  }
}

async function writePage(root: string, folder: string, outcome: Outcome, { now }: World): Promise<void> {
  if (folder === "") return;
  // Loaded only where a page is asked for.
  const { publishSnapshot } = await import("../api/export/publish.ts");
  try {
    log(await publishSnapshot(path.resolve(root, folder), { ...outcome, now }, process.env));
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    fail(outcome, thrown.message);
  }
}

/** The run is red, and everything else is told all the same. */
function fail({ problems }: Outcome, message: string): void {
  problems.push({ severity: "error", file: null, line: null, message });
}

function written({ applied, plan }: Outcome): string {
  if (applied) return `${plural(applied.created, "issue", "issues")} created, ${applied.updated.size} updated.`;
  return `Nothing was written; ${plural(plan.operations.length, "write", "writes")} would be made.`;
}

async function publish(text: string, annotations: Annotation[]): Promise<void> {
  for (const { level, file, line, title, message } of limitAnnotations(annotations)) {
    const place = { title, ...(file ? { file } : {}), ...(line ? { startLine: line } : {}) };
    ANNOTATE[level](message, place);
  }
  if (process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(text).write();
}

function asAnnotation(level: Annotation["level"], message: string): Annotation {
  return { level, file: null, line: null, title: "Follow-through", message };
}

/** The one way to the log: one line, and nothing in it that the runner takes for a command. */
function log(line: string): void {
  info(`follow-through: ${line.replaceAll(/\s+/g, " ").replaceAll("##[", "## [")}`);
}
