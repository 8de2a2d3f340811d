import { FakeGitHub } from "../support/fake-github/index.ts";
import { aReportText } from "../support/protocol/scenario.ts";
import { simulateRun } from "../support/protocol/simulated-run.ts";
import { VirtualTime } from "../support/protocol/virtual-time.ts";
import { columns } from "./measure.ts";

const SIZES = [10, 100, 1_000, 10_000];
const PER_REPORT = 100;

/** `npm run bench -- requests`: what a run asks of GitHub when nothing has changed, by the number of tracked issues. */
export async function benchRequests(): Promise<void> {
  const rows = [["tracked issues", "requests", "writes", "pages + 6"]];
  for (const size of SIZES) {
    const time = new VirtualTime("2026-11-10T09:00:00Z");
    const github = new FakeGitHub({ clock: time, repository: { head: "c0ffee" } });
    const documents = new Map<string, string>();
    for (let index = 0; index < size; index += PER_REPORT) {
      const items = Array.from(
        { length: Math.min(PER_REPORT, size - index) },
        (_, item) => `Mend part ${index + item}`,
      );
      documents.set(`postmortems/${index}.md`, aReportText(items));
    }
    const inputs = { "max-creates": "10000", "write-interval-ms": "0", "allow-any-ref": "false" };
    const first = await simulateRun(github, time, { documents, inputs, holder: "first" });
    if (!first.green || github.issues().length !== size + 1)
      throw new Error(`the first run of ${size} failed: ${first.failure}`);
    const { calls } = await simulateRun(github, time, { documents, inputs, holder: "second" });
    const writes = calls.filter(({ method }) => method !== "GET").length;
    rows.push([size, calls.length, writes, Math.ceil(size / 100) + 6].map(String));
  }
  process.stdout.write(columns(rows));
}
