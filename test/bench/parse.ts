import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import MarkdownIt from "markdown-it";
import { parseReport } from "../../src/core/parse/report.ts";
import { HOSTILE } from "./hostile.ts";
import { bestCpu, columns } from "./measure.ts";
import { typicalReport } from "./typical.ts";

/** Measuring a ratio near one takes more rounds than measuring a growth rate. */
const RATIO_ROUNDS = 15;
const GROWTH_ROUNDS = 5;
/** The minimum number of bytes parsed per round, because the CPU clock only has millisecond resolution. */
const MIN_BYTES = 2 * 1024 * 1024;
const SMALL = 32 * 1024;
const FACTOR = 8;

/** `npm run bench -- parse [folder of reports]`: compares our parser's speed with bare markdown-it, then measures how the parser's time grows on hostile input. */
export async function benchParse([folder]: string[]): Promise<void> {
  const texts =
    folder === undefined ? Array.from({ length: 40 }, (_, seed) => typicalReport(seed)) : readFolder(folder);
  process.stdout.write(`${compareWithMarkdownIt(texts)}\n${measureGrowth()}`);
}

function compareWithMarkdownIt(texts: readonly string[]): string {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const repeats = Math.max(1, Math.ceil(MIN_BYTES / bytes));
  const markdown = new MarkdownIt({ html: true });
  const forAll = (handle: (text: string) => void) => (): void => {
    for (let repeat = 0; repeat < repeats; repeat += 1) texts.forEach(handle);
  };
  const [bare, ours] = bestCpu(
    RATIO_ROUNDS,
    forAll((text) => void markdown.parse(text, {})),
    forAll(parse),
  ) as [number, number];
  const speed = (ms: number): string => `${((bytes * repeats) / 1e6 / (ms / 1e3)).toFixed(1)} MB/s`;
  const table = columns([
    ["bare markdown-it", speed(bare)],
    ["parsing reports", speed(ours)],
    ["ratio", `${(bare / ours).toFixed(2)}x`],
  ]);
  return `${texts.length} reports, ${bytes} bytes, ${repeats} times, CPU time, best of ${RATIO_ROUNDS} rounds\n${table}`;
}

function measureGrowth(): string {
  const rows = Object.entries(HOSTILE).map(([name, shape]) => {
    const [small, large] = [shape(SMALL), shape(SMALL * FACTOR)];
    const [smallMs, largeMs] = bestCpu(
      GROWTH_ROUNDS,
      () => parse(small),
      () => parse(large),
    ) as [number, number];
    // Treat times below a millisecond as noise.
    return { name, smallMs, largeMs, growth: largeMs / Math.max(smallMs, 1) };
  });
  const table = columns([
    ["shape", "32 KiB", "256 KiB", `growth for ${FACTOR}x`],
    ...rows.map(({ name, smallMs, largeMs, growth }) => [
      name,
      `${smallMs.toFixed(0)} ms`,
      `${largeMs.toFixed(0)} ms`,
      `${growth.toFixed(1)}x`,
    ]),
  ]);
  const slowest = Math.max(...rows.map(({ largeMs }) => largeMs));
  const steepest = Math.max(...rows.map(({ growth }) => growth));
  return `${table}\n${rows.length} shapes: slowest ${slowest.toFixed(0)} ms, steepest ${steepest.toFixed(1)}x\n`;
}

function readFolder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(path.join(folder, name), "utf8"));
}

function parse(text: string): void {
  parseReport({ path: "outage.md", text, firstCommitted: "2026-08-05" }, { headings: [] });
}
