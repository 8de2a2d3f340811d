/** The least CPU time that each work took in `rounds` runs, taken in turn, in milliseconds: what disturbs a run only makes it longer. */
export function bestCpu(rounds: number, ...works: Array<() => void>): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      best[index] = Math.min(best[index]!, (user + system) / 1000);
    }
  }
  return best;
}

/** Rows as aligned columns: the first to the left, figures to the right. */
export function columns(rows: string[][]): string {
  const widths = rows[0]!.map((_, index) => Math.max(...rows.map((row) => row[index]!.length)));
  const line = (row: string[]): string =>
    row.map((cell, index) => (index === 0 ? cell.padEnd(widths[index]!) : cell.padStart(widths[index]!))).join("  ");
  return `${rows.map(line).join("\n")}\n`;
}
