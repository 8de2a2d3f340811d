/**
 * Runs the tasks in turn, `rounds` times, and returns each task's shortest CPU time in milliseconds,
 * because noise only makes a run longer.
 */
export function bestCpu(rounds: number, ...tasks: Array<() => void>): number[] {
  const best = tasks.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, task] of tasks.entries()) {
      const before = process.cpuUsage();
      task();
      const { user, system } = process.cpuUsage(before);
      best[index] = Math.min(best[index]!, (user + system) / 1000);
    }
  }
  return best;
}

/** Formats rows as a table. The first column is left-aligned, the others right-aligned. */
export function columns(rows: string[][]): string {
  const widths = rows[0]!.map((_, index) => Math.max(...rows.map((row) => row[index]!.length)));
  const line = (row: string[]): string =>
    row.map((cell, index) => (index === 0 ? cell.padEnd(widths[index]!) : cell.padStart(widths[index]!))).join("  ");
  return `${rows.map(line).join("\n")}\n`;
}
