import { benchApi } from "./api.ts";
import { benchHostile } from "./hostile-bench.ts";
import { benchParse } from "./parse.ts";
import { benchRequests } from "./requests.ts";
import { benchScale } from "./scale.ts";
import { benchStart } from "./start.ts";

/** The speed benchmarks compare times from one run, because absolute figures depend on the machine. */
const BENCHES: Record<string, (args: string[]) => Promise<void>> = {
  api: benchApi,
  hostile: benchHostile,
  parse: benchParse,
  requests: benchRequests,
  scale: benchScale,
  start: benchStart,
};

const [name = "", ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) await bench(args);
else {
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(BENCHES).join(" | ")}\n`);
  process.exitCode = 2;
}
