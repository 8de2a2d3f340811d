import { FakeGitHub } from "../support/fake-github/index.ts";
import { aReportText } from "../support/protocol/scenario.ts";
import { COMMIT, simulateRun } from "../support/protocol/simulated-run.ts";
import { VirtualTime } from "../support/protocol/virtual-time.ts";
import { isReading } from "../support/protocol/watch.ts";
import { columns } from "./measure.ts";

const SIZES = [10, 100, 1_000, 10_000];
const PER_REPORT = 100;

/** `npm run bench -- requests`: the number of requests per run on an unchanged repository, by number of tracked issues. */
export async function benchRequests(): Promise<void> {
  const rows = [["tracked issues", "trackers", "requests", "writes", "pages + 6"]];
  for (const size of SIZES) {
    rows.push(await measure(size, false));
    // Don't measure more trackers, because opening them takes too long.
    if (size <= 1_000) rows.push(await measure(size, true));
  }
  process.stdout.write(columns(rows));
}

async function measure(size: number, linked: boolean): Promise<string[]> {
  const time = new VirtualTime("2026-11-10T09:00:00Z");
  const github = new FakeGitHub({ clock: time, repository: { head: COMMIT } });
  const trackers = Array.from({ length: linked ? size : 0 }, () => github.as("mira").open("the ticket", ""));
  const documents = reportsOf(size, trackers);
  const inputs = { "max-creates": "10000", "write-interval-ms": "0", "allow-any-ref": "false" };
  const first = await simulateRun(github, time, { documents, inputs, holder: "first" });
  if (!first.green || github.issues().length !== size + trackers.length + 1)
    throw new Error(
      `The first run with ${size} commitments failed: ${first.failure ?? first.outcome?.problems.map(({ message }) => message).join(" ")}`,
    );
  const { calls } = await simulateRun(github, time, { documents, inputs, holder: "second" });
  const writes = calls.filter(({ method, path }) => !isReading(method, path)).length;
  return [size, trackers.length, calls.length, writes, Math.ceil(size / 100) + 6].map(String);
}

function reportsOf(size: number, trackers: readonly number[]): Map<string, string> {
  const documents = new Map<string, string>();
  for (let start = 0; start < size; start += PER_REPORT) {
    const length = Math.min(PER_REPORT, size - start);
    const items = Array.from({ length }, (_, index) => {
      const tracker = trackers[start + index];
      return `Fix part ${start + index}${tracker === undefined ? "" : ` (#${tracker})`}`;
    });
    documents.set(`postmortems/${start}.md`, aReportText(items));
  }
  return documents;
}
