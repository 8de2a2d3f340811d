import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { MUTATIONS, type Mutation } from "./mutations.ts";

/**
 * `npm run test:mutants`: removes one guard at a time from a copy of the source. The mirrored test, the simulation or the
 * rule tests must fail. `--only NAME` tries one mutation, and `--seeds N` sets the number of random scenarios.
 */
const { values } = parseArgs({ options: { only: { type: "string" }, seeds: { type: "string" } } });
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const COPIED = [
  "src",
  "test/support",
  "test/protocol",
  "test/github",
  "test/core",
  "test/run",
  "test/documents",
].concat(".ci", "package.json", "tsconfig.json");
const RULES = ["protocol/rules", "protocol/damage", "protocol/memory", "protocol/stops", "github/write/lease"]
  .concat("github/write/apply", "protocol/locked-issues", "protocol/refused-objects", "protocol/refused-repository")
  .concat("core/plan/coverage", "core/plan/gone", "core/plan/operations", "core/plan/pair-items", "core/plan/source")
  .concat("core/identity/select", "core/plan/admission", "protocol/adoption", "run/passed-over")
  .concat("run/coverage", "run/own-issues", "run/new-work", "run/heard")
  .concat("protocol/missing-issues", "protocol/renamed-source", "protocol/shared-tracker", "protocol/refused-reports")
  .concat("github/read/activity", "github/read/closes", "github/read/closes-graphql", "github/read/closes-timeline")
  .concat("github/read/read-work", "github/read/trackers")
  .map((name) => `test/${name}.test.ts`);
const PARALLEL_TRIALS = 2;
const DEFAULT_SEEDS = 300;
/** The unchanged source must pass this many seeds first, so that any failure is due to the mutation. */
const UNCHANGED_SEEDS = 200;
/** Generous, so that a busy machine doesn't hide a failure. */
const MINUTES = 5;
const TIMEOUT_MS = (MINUTES + 1) * 60_000;

/** The first failure: `seed 12: …`, a test's name, or `no end` after the timeout. Null if nothing failed. */
type Caught = string | null;

const chosen = MUTATIONS.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) throw new Error(`mutations.ts has no mutation “${values.only}”.`);

const unchanged = await simulate(null, UNCHANGED_SEEDS);
if (unchanged !== null) {
  process.stdout.write(`The unchanged source fails: ${unchanged}\n`);
  process.exit(1);
}
const results: boolean[] = [];
const waiting = [...chosen];
await Promise.all(
  Array.from({ length: PARALLEL_TRIALS }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results.push(await tryMutation(next));
  }),
);
const caught = results.filter(Boolean).length;
process.stdout.write(`${caught} of ${results.length} caught\n`);
if (caught < results.length) process.exitCode = 1;

async function tryMutation(mutation: Mutation): Promise<boolean> {
  const seeds = Number(values.seeds ?? mutation.seeds ?? DEFAULT_SEEDS);
  const found = await simulate(mutation, seeds);
  process.stdout.write(found === null ? `MISSED ${mutation.name}\n` : `caught ${mutation.name} (${found})\n`);
  return found !== null;
}

async function simulate(mutation: Mutation | null, seeds: number): Promise<Caught> {
  const folder = await mkdtemp(join(tmpdir(), "follow-through-mutation-"));
  try {
    for (const path of COPIED) await cp(join(ROOT, path), join(folder, path), { recursive: true });
    await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
    if (mutation) await mutate(folder, mutation);
    return (
      (await firstFailedTest(folder, ownTestOf(mutation))) ??
      (await firstFailedSeed(folder, seeds)) ??
      (await firstFailedTest(folder, RULES))
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function mutate(folder: string, { name, file, find, replace }: Mutation): Promise<void> {
  const path = join(folder, file);
  const parts = (await readFile(path, "utf8")).split(find);
  if (parts.length !== 2) {
    throw new Error(
      `mutation “${name}”: found its text ${parts.length - 1} times in ${file}, expected once. Update mutations.ts to the current code:\n${find}`,
    );
  }
  await writeFile(path, parts.join(replace));
}

/** Runs the seeds until the first failure. */
function firstFailedSeed(folder: string, seeds: number): Promise<Caught> {
  // With --step, the simulation starts no child processes, so killing it stops everything.
  const args = ["test/protocol/simulate.ts", "--seeds", String(seeds), "--step", "1", "--minutes", String(MINUTES)];
  return firstOf(folder, args, /^seed .*\n/m);
}

/** The test that mirrors the mutated file, if there is one. This test runs first, because it only takes seconds. */
function ownTestOf(mutation: Mutation | null): string[] {
  const path = mutation?.file.replace(/^src\/(.*)\.ts$/, "test/$1.test.ts");
  return path !== undefined && existsSync(join(ROOT, path)) ? [path] : [];
}

async function firstFailedTest(folder: string, tests: readonly string[]): Promise<Caught> {
  if (tests.length === 0) return null;
  const args = ["node_modules/vitest/vitest.mjs", "run", "--config", ".ci/vitest.config.ts", "--bail", "1", ...tests];
  return firstOf(folder, args, /^ FAIL .*\n/m);
}

/** Runs a process until it prints something that matches `failure`, and returns the match. */
async function firstOf(folder: string, args: readonly string[], failure: RegExp): Promise<Caught> {
  const env = { ...process.env, NO_COLOR: "1" };
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  let [output, found] = ["", null as Caught];
  const timer = setTimeout(() => {
    found ??= "no end";
    child.kill("SIGKILL");
  }, TIMEOUT_MS);
  const listen = (text: string): void => {
    output += text;
    found ??= failure.exec(output)?.[0].trim().slice(0, 160) ?? null;
    if (found !== null) child.kill("SIGKILL");
  };
  child.stdout.setEncoding("utf8").on("data", listen);
  child.stderr.setEncoding("utf8").on("data", listen);
  const code = await ended(child);
  clearTimeout(timer);
  if (found !== null || code === 0) return found;
  throw new Error(`${args[0]} exited with ${code} without naming a failure:\n${output.slice(-2000)}`);
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
}
