import { parseArgs } from "node:util";
import { playScenario } from "../support/protocol/scenario.ts";

/** `npm run test:sim -- --seeds 1000`: so many random lives of a repository, or as many as fit into `--minutes`. */
const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "10000" },
    from: { type: "string", default: "0" },
    minutes: { type: "string", default: "10" },
  },
});
const [from, seeds] = [Number(values.from), Number(values.seeds)];
const until = Date.now() + Number(values.minutes) * 60_000;
let [played, failed] = [0, 0];
for (let seed = from; seed < from + seeds && Date.now() < until && failed < 5; seed += 1) {
  const verdict = await playScenario(seed);
  played += 1;
  if (verdict.length === 0) continue;
  failed += 1;
  process.stdout.write(`seed ${seed}: ${verdict.join("; ")}\n  npm run test:sim -- --from ${seed} --seeds 1\n`);
}
process.stdout.write(`${played} of ${seeds} seeds played, ${failed} failed\n`);
if (failed > 0) process.exitCode = 1;
