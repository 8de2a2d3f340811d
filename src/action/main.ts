import { randomUUID } from "node:crypto";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
// Use named imports, because a namespace import would bundle undici.
import { error, info, notice, setFailed, setOutput, summary, warning } from "@actions/core";
import { FileProblem } from "../files/file-problem.ts";
import type { Beginning } from "../config/begin.ts";
import { connect, type GitHub } from "../config/connect.ts";
import { openConnection } from "../config/connection.ts";
import type { Environment } from "../config/environment.ts";
import type { Inputs } from "../config/inputs.ts";
import { chooseModes, type RunEvent } from "../config/event.ts";
import type { Config, Mode } from "../config/schema.ts";
import type { Problem } from "../core/model/commitment.ts";
import { codeOf, Failure, unexpectedError, withWords } from "../core/model/failure.ts";
import { createMask } from "../core/model/mask.ts";
import { plural } from "../core/model/text.ts";
import {
  failureSentences,
  limitAnnotations,
  noticeAnnotations,
  runAnnotations,
  type Annotation,
} from "../report/annotations.ts";
import { logLine } from "../report/log-line.ts";
import { lintAnnotations } from "../report/lint-annotations.ts";
import { renderOutputs } from "../report/outputs.ts";
import { renderLintSummary, renderSummary } from "../report/summary.ts";
import { createWorld } from "../run/checkout.ts";
import { MAX_EVENT_BYTES, readFileBytes } from "../files/read-file.ts";
import { run, type Outcome } from "../run/index.ts";
import { lint } from "../run/lint.ts";
import { Stopper } from "../run/stopper.ts";
import { openVersions, type Base } from "../run/versions.ts";
import type { World } from "../run/world.ts";
import { headline } from "../core/render/headline.ts";
import { problemWords } from "../github/errors.ts";
import { secretsOf } from "../core/model/secrets.ts";
import { describeOperation } from "../github/write/describe.ts";
import { writeSite, writeSnapshot } from "./results.ts";

/** The dependencies shared by all modes of the Action. */
interface Job {
  environment: Environment;
  inputs: Inputs;
  config: Config;
  modes: readonly Mode[];
  world: World;
  /** Null without a token. */
  github: GitHub | null;
  /** Null if the event names no commits to compare. */
  base: Base | null;
}

/** Masks secrets in the output of a run, although no message should contain one. */
const mask = createMask(secretsOf(process.env));
const stopper = new Stopper();

/**
 * Runs the Action. Any error, even one with which `beginning` rejects, becomes an annotation and fails the run, unless a signal
 * already ended it. `stopSignal` resolves to the signal that stops the run, if there is one.
 */
export async function runAction(beginning: Promise<Beginning>, stopSignal: Promise<NodeJS.Signals>): Promise<void> {
  void stopSignal.then(stop);
  // An error that a library throws in a callback must not reach Node, which would print its message and properties.
  process.on("uncaughtException", (thrown) => {
    fail(thrown);
    process.exit();
  });
  try {
    await runModes(await beginning);
  } catch (thrown) {
    if (!(await wasStopped())) fail(thrown);
  }
}

/**
 * Whether a signal has arrived. Node handles sockets before signals, so a connection that broke because of a signal fails before
 * the signal is noticed: give Node two turns to notice it.
 */
async function wasStopped(): Promise<boolean> {
  await nextTurn();
  await nextTurn();
  return stopper.isStopping();
}

/** Ends the run after a signal. Runs the stopper's cleanups and abandons everything else. */
async function stop(signal: NodeJS.Signals): Promise<void> {
  if (stopper.isStopping()) return;
  process.exitCode = 1;
  await stopper.stop(sleep);
  setFailed(`The run was stopped by ${signal} before it finished. The next run continues.`);
  process.exit();
}

function fail(thrown: unknown): void {
  setFailed(mask(thrown instanceof Failure ? withWords(thrown) : unexpectedError(thrown)));
}

async function runModes({ environment, inputs, connection, ahead }: Beginning): Promise<void> {
  try {
    const event = await readEvent(environment.eventPath);
    const github = connection && connect(connection);
    await runEvent(event, { environment, inputs, github });
  } finally {
    ahead?.close();
  }
}

async function runEvent(
  event: RunEvent,
  { environment, inputs, github }: Pick<Job, "environment" | "inputs" | "github">,
): Promise<void> {
  const { source, commit, config, base } = await openVersions({
    event,
    inputs,
    root: environment.workspace,
    github: github && { client: github.client, repo: github.source },
    log,
  });
  const modes = chooseModes(config, event);
  const world = createWorld(source, { ...environment, commit }, { holder: randomUUID(), log, stopper });
  const job: Job = { environment, inputs, config, modes, world, github, base };

  if (modes.includes("lint")) await lintReports(job);
  if (modes.includes("sync") || modes.includes("check")) await syncAndCheck(job);
}

/**
 * Reads the event that triggered the workflow. `@actions/github` reads the event file on import, so it is imported here to
 * turn a missing or malformed file into a Failure.
 */
async function readEvent(file: string | null): Promise<RunEvent> {
  try {
    if (file !== null) await readFileBytes(file, { limit: MAX_EVENT_BYTES, inside: null, followLinks: true });
    const { context } = await import("@actions/github");
    const { eventName, sha, ref, payload } = context;
    return { name: eventName || "", commit: sha || null, ref: ref || null, payload };
  } catch (thrown) {
    if (file === null) throw thrown;
    const problem = thrown instanceof FileProblem ? thrown.message : `can't be read (${codeOf(thrown)})`;
    throw new Failure(
      `The event file ${file} ${problem}: GITHUB_EVENT_PATH must be the path of a JSON file; GitHub's runners set it.`,
    );
  }
}

/** `lint`: checks the reports and, on a pull request, shows what merging would change. Needs no token. */
async function lintReports({ environment, config, world, github, base }: Job): Promise<void> {
  const { reports, changed, problems, notices, diff, beforeSince } = await lint({ world, config, github, base });
  if (await wasStopped()) return;

  setOutputs({ problems: String(problems.length) });
  annotate([...lintAnnotations(changed, problems, diff), ...noticeAnnotations(notices)]);
  await writeSummary(environment, renderLintSummary(reports, { problems, notices, now: world.now, diff, beforeSince }));
  const breaksPromise = diff?.some(({ severity }) => severity === "error") ?? false;
  if (breaksPromise || failureSentences(problems, null).length > 0) process.exitCode = 1;
}

/** `sync` and `check`: plans the writes, applies them if the run may write, and reports the state of every commitment. */
async function syncAndCheck({ environment, inputs, config, modes, world, ...job }: Job): Promise<void> {
  const github = job.github ?? connectWithout(environment);
  const outcome = await run({ world, github, config }, { modes, dryRun: inputs.dryRun });
  // After a signal, only `stop` reports.
  if (await wasStopped()) return;
  const { assessment, applied, plan, failure } = outcome;
  if (applied === null) for (const operation of plan.operations) log(`would ${describeOperation(operation)}`);

  const problems = [...outcome.problems];
  const snapshotFile = await attempt(problems, () => writeSnapshot(environment, inputs.snapshot, outcome.snapshot));
  const site = await attempt(problems, () => writeSite(environment, inputs.site, { ...outcome, now: world.now }));
  if (site !== null) log(site);
  setOutputs(
    renderOutputs(assessment, {
      created: applied?.created ?? 0,
      updated: applied?.updated.size ?? 0,
      pending: outcome.pending,
      problems: problems.length,
      snapshot: snapshotFile ?? "",
      digest: outcome.digest ?? "",
    }),
  );

  const failures = failureSentences(problems, failure);
  const written = describeWrites(outcome);
  log(`${headline(assessment)}. ${written}`);
  // Only a run that writes can leave issues for the next run.
  const pending = applied ? outcome.pending : 0;
  const failOn = modes.includes("check") ? config["fail-on"] : [];
  const { notices } = outcome;
  annotate([...runAnnotations({ assessment, problems, failure, failOn, pending }), ...noticeAnnotations(notices)]);
  const { links } = github;
  const said = { problems, notices, failures, written, pending, beforeSince: plan.beforeSince };
  await writeSummary(environment, renderSummary(assessment, { now: world.now, links, ...said }));
  if (failures.length > 0) process.exitCode = 1;
}

/** Without a token, throws a Failure that says so. */
function connectWithout(environment: Environment): GitHub {
  return connect(openConnection("", environment.repository ?? "", environment));
}

/** Runs a step that the rest of the run doesn't depend on. A Failure is added to `problems`. */
async function attempt<T>(problems: Problem[], step: () => Promise<T>): Promise<T | null> {
  try {
    return await step();
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    problems.push({ severity: "error", file: null, line: null, ...problemWords(thrown) });
    return null;
  }
}

function describeWrites({ applied, plan }: Outcome): string {
  if (applied) return `${plural(applied.created, "issue", "issues")} created, ${applied.updated.size} updated.`;
  return `Nothing was written; ${plural(plan.operations.length, "write", "writes")} planned.`;
}

function setOutputs(outputs: Record<string, string>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, mask(value));
}

function annotate(annotations: readonly Annotation[]): void {
  const commands = { error, warning, notice };
  for (const { level, file, line, title, message } of limitAnnotations(annotations))
    commands[level](mask(message), { title, ...(file ? { file } : {}), ...(line ? { startLine: line } : {}) });
}

async function writeSummary({ hasSummary }: Environment, text: string): Promise<void> {
  try {
    if (hasSummary) await summary.addRaw(mask(text)).write();
  } catch (thrown) {
    throw new Failure(`The job summary can't be written (${codeOf(thrown)}): check the runner's free disk space.`);
  }
}

/** Writes a line to the log. */
function log(line: string): void {
  info(logLine(mask(line)));
}
