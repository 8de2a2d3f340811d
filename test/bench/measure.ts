/** The least CPU time that each work took in `rounds` runs, taken in turn, in milliseconds: what disturbs a run only makes it longer. */
export function bestCpu(rounds: number, ...works: Array<() => void>): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, work] of works.entries()) {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      best[at] = Math.min(best[at]!, (user + system) / 1000);
    }
  }
  return best;
}

/** Rows as aligned columns: the first to the left, figures to the right. */
export function columns(rows: string[][]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  const line = (row: string[]): string =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join("  ");
  return `${rows.map(line).join("\n")}\n`;
}
