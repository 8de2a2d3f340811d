import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { playScenario } from "../support/protocol/scenario.ts";

/**
 * `npm run test:sim -- --seeds 1000`: plays random scenarios, on every core if there are more than 100, until `--seeds` or
 * `--minutes` is reached or a process has five failures. A failing seed is printed with the command that replays it.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "10000" },
    from: { type: "string", default: "0" },
    minutes: { type: "string", default: "10" },
    /** Plays only every n-th seed, so that parallel processes can divide the seeds between them. */
    step: { type: "string" },
  },
});
const [from, seeds, minutes] = [Number(values.from), Number(values.seeds), Number(values.minutes)];
const MOST_FAILURES = 5;

if (values.step === undefined && seeds > 100) await playInParallel(availableParallelism());
else await play(Number(values.step ?? 1));

async function play(step: number): Promise<void> {
  const until = Date.now() + minutes * 60_000;
  let [played, failed] = [0, 0];
  for (let seed = from; seed < from + seeds && Date.now() < until && failed < MOST_FAILURES; seed += step) {
    const violations = await playScenario(seed);
    played += 1;
    if (violations.length === 0) continue;
    failed += 1;
    process.stdout.write(`seed ${seed}: ${violations.join("; ")}\n  npm run test:sim -- --from ${seed} --seeds 1\n`);
  }
  report(played, failed);
}

async function playInParallel(jobs: number): Promise<void> {
  const results = await Promise.all(
    Array.from({ length: jobs }, async (_, job) => {
      const args = ["--from", from + job, "--seeds", seeds - job, "--minutes", minutes, "--step", jobs].map(String);
      const child = spawn(process.execPath, [fileURLToPath(import.meta.url), ...args], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let output = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
      await new Promise((resolve) => child.on("close", resolve));
      const summary = /^(?<played>\d+) of \d+ seeds played, (?<failed>\d+) failed$/m.exec(output)?.groups;
      process.stdout.write(output.replaceAll(/^\d+ of \d+ seeds played.*\n/gm, ""));
      // A process that printed no summary has crashed.
      return { played: Number(summary?.["played"] ?? 0), failed: Number(summary?.["failed"] ?? 1) };
    }),
  );
  const sum = (pick: (result: { played: number; failed: number }) => number): number =>
    results.reduce((total, result) => total + pick(result), 0);
  report(
    sum(({ played }) => played),
    sum(({ failed }) => failed),
  );
}

function report(played: number, failed: number): void {
  process.stdout.write(`${played} of ${seeds} seeds played, ${failed} failed\n`);
  if (failed > 0) process.exitCode = 1;
}
