import { KINDS } from "./hostile-kinds.ts";
import { hostileShapes, longestOf, type Shape } from "./hostile-shapes.ts";
import { columns } from "./measure.ts";

const FACTOR = 8;
const ROUNDS = 3;
/** The aims are 1.5 seconds at full length and 18x for 8x the length. Linear growth is 8x and quadratic 64x. */
const AIM = { ms: 1_500, growth: 18 };
const LIMIT = { ms: 6_000, growth: 32 };
/** Shorter times are noise and count as this much in growth rates. */
const NOISE_MS = 4;
const SLOWEST_SHOWN = 10;

interface Row {
  shape: Shape;
  smallMs: number;
  largeMs: number;
  growth: number;
}

/** `npm run bench -- hostile [seed]`: how the time to read hostile text grows with its length. Fails if a text takes too long or the growth is far from linear. */
export async function benchHostile([seed = "1"]: string[]): Promise<void> {
  const shapes = hostileShapes(Number(seed));
  const rows: Row[] = [];
  for (const shape of shapes) rows.push(await measure(shape));
  const slowest = rows.toSorted((a, b) => b.largeMs - a.largeMs);
  const steepest = rows.toSorted((a, b) => b.growth - a.growth);
  const shown = new Set([...slowest.slice(0, SLOWEST_SHOWN), ...steepest.slice(0, SLOWEST_SHOWN)]);
  process.stdout.write(
    columns([["shape", "an eighth", "full length", `growth for ${FACTOR}x`], ...[...shown].map(cells)]),
  );
  const random = shapes.filter(({ name }) => name.startsWith("[")).length;
  const figures = `slowest ${slowest[0]?.largeMs.toFixed(0)} ms (aim ${AIM.ms}), steepest ${steepest[0]?.growth.toFixed(1)}x (aim ${AIM.growth}x)`;
  process.stdout.write(`${shapes.length} shapes, ${random} of them random with seed ${seed}: ${figures}\n`);
  const failures = rows.filter(({ largeMs, growth }) => largeMs > LIMIT.ms || growth > LIMIT.growth);
  for (const row of failures) process.stderr.write(`Too slow: ${cells(row).join("  ")}\n`);
  if (failures.length > 0) process.exitCode = 1;
}

/** The CPU time at an eighth of the full length and at the full length. A suspicious result is measured again, because noise only makes it worse. */
async function measure(shape: Shape): Promise<Row> {
  let row = await measureOnce(shape);
  for (let round = 1; round < ROUNDS && (row.largeMs > AIM.ms || row.growth > AIM.growth); round += 1) {
    const again = await measureOnce(shape);
    if (again.growth < row.growth || again.largeMs < row.largeMs) row = again;
  }
  return row;
}

async function measureOnce(shape: Shape): Promise<Row> {
  const [smallMs, largeMs] = [await cpuOf(shape, longestOf(shape) / FACTOR), await cpuOf(shape, longestOf(shape))];
  return { shape, smallMs, largeMs, growth: largeMs / Math.max(smallMs, NOISE_MS) };
}

async function cpuOf({ kind, grow }: Shape, length: number): Promise<number> {
  const text = grow(length);
  const before = process.cpuUsage();
  await KINDS[kind].read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function cells({ shape, smallMs, largeMs, growth }: Row): string[] {
  const name = `${shape.kind}: ${shape.name.replaceAll("\n", " ").slice(0, 70)}`;
  return [name, `${smallMs.toFixed(1)} ms`, `${largeMs.toFixed(1)} ms`, `${growth.toFixed(1)}x`];
}
