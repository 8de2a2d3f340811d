import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import MarkdownIt from "markdown-it";
import { parseReport } from "../../src/core/parse/report.ts";
import { HOSTILE } from "./hostile.ts";
import { bestCpu, columns } from "./measure.ts";
import { typicalReport } from "./typical.ts";

const ROUNDS = 5;
// More of them where two figures are compared that lie close together.
const PAIRED_ROUNDS = 15;
const SMALL = 32 * 1024;
const TIMES = 8;

/** `npm run bench -- parse [folder of reports]`: our reading beside bare markdown-it on the same bytes, then the hostile shapes. */
export async function benchParse([folder]: string[]): Promise<void> {
  const texts =
    folder === undefined ? Array.from({ length: 40 }, (_, seed) => typicalReport(seed)) : readFolder(folder);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  // Enough work for a clock that ticks in milliseconds.
  const times = Math.max(1, Math.ceil((2 * 1024 * 1024) / bytes));
  const markdown = new MarkdownIt({ html: true });
  const all = (one: (text: string) => void) => (): void => {
    for (let time = 0; time < times; time += 1) texts.forEach(one);
  };
  const [bare, ours] = bestCpu(
    PAIRED_ROUNDS,
    all((text) => void markdown.parse(text, {})),
    all(read),
  ) as [number, number];
  const speed = (ms: number): string => `${((bytes * times) / 1e6 / (ms / 1e3)).toFixed(1)} MB/s`;
  process.stdout.write(
    `${texts.length} reports, ${bytes} bytes, ${times} times, best of ${PAIRED_ROUNDS}, CPU time\n${columns([
      ["bare markdown-it", speed(bare)],
      ["reading reports", speed(ours)],
      ["ratio", `${(bare / ours).toFixed(2)}x`],
    ])}\n`,
  );

  const rows = Object.entries(HOSTILE).map(([name, shape]) => {
    const [small, large] = [shape(SMALL), shape(SMALL * TIMES)];
    const [few, many] = bestCpu(
      ROUNDS,
      () => read(small),
      () => read(large),
    ) as [number, number];
    // A millisecond is as exact as the clock is.
    return { name, few, many, growth: many / Math.max(few, 1) };
  });
  process.stdout.write(
    columns([
      ["shape", "32 KiB", "256 KiB", `growth for ${TIMES}x`],
      ...rows.map(({ name, few, many, growth }) => [
        name,
        `${few.toFixed(0)} ms`,
        `${many.toFixed(0)} ms`,
        `${growth.toFixed(1)}x`,
      ]),
    ]),
  );
  const [slowest, steepest] = [
    Math.max(...rows.map(({ many }) => many)),
    Math.max(...rows.map(({ growth }) => growth)),
  ];
  process.stdout.write(`\n${rows.length} shapes: slowest ${slowest.toFixed(0)} ms, steepest ${steepest.toFixed(1)}x\n`);
}

function readFolder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(path.join(folder, name), "utf8"));
}

function read(text: string): void {
  parseReport({ path: "outage.md", text, firstCommitted: "2026-08-05" }, { headings: [] });
}
