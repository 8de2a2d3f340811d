import type { Commitment, Report } from "../../src/core/model/commitment.ts";
import type { Plan } from "../../src/core/plan/operations.ts";
import { aReportOf } from "../support/builders.ts";
import { Register } from "../support/simulation.ts";
import { bestCpu, columns } from "./measure.ts";

const ROUNDS = 2;
const FACTOR = 4;
const TODAY = "2026-05-20";
/** Linear growth is 4x. Garbage collection adds to it, and quadratic growth would be 16x. */
const MAX_GROWTH = 9;
/** The time below which a growth rate is noise. */
const NOISE_MS = 40;

interface Scene {
  /** The number of commitments in the larger of the two measurements. */
  commitments: number;
  before: (count: number) => Report[];
  /** The reports of the second plan, if they differ. */
  after?: (count: number) => Report[];
}

const words = (index: number): string => `Rotate the key of service ${index}`;

function oneReport(count: number, item: (index: number) => Partial<Commitment>): Report[] {
  return [
    aReportOf(
      "a.md",
      Array.from({ length: count }, (_, index) => item(index)),
    ),
  ];
}

function manyReports(count: number, text: (report: number, item: number) => string, folder = "a"): Report[] {
  return Array.from({ length: count / 5 }, (_, report) => {
    const items = Array.from({ length: 5 }, (_item, index) => ({ text: text(report, index) }));
    return aReportOf(`${folder}/${report}/report.md`, items, { title: `Outage ${report}` });
  });
}

/** Reports for which a planner that compares everything with everything would take quadratic time. */
const SCENES: Record<string, Scene> = {
  "equal items": { commitments: 5_000, before: (count) => oneReport(count, () => ({ text: "a" })) },
  "equal items with their own ids": {
    commitments: 5_000,
    before: (count) => oneReport(count, (index) => ({ text: "a", id: `i${index}` })),
    after: (count) => oneReport(count, (index) => ({ text: "a", id: `j${index}` })),
  },
  "distinct items": { commitments: 5_000, before: (count) => oneReport(count, (index) => ({ text: words(index) })) },
  "reworded items": {
    commitments: 5_000,
    before: (count) => oneReport(count, (index) => ({ text: words(index) })),
    after: (count) => oneReport(count, (index) => ({ text: `${words(index)} again` })),
  },
  "equal items that change": {
    commitments: 5_000,
    before: (count) => oneReport(count, () => ({ text: "rotate the keys of all services" })),
    after: (count) => oneReport(count, () => ({ text: "rotate the keys of all services twice" })),
  },
  "removed items": {
    commitments: 5_000,
    before: (count) => oneReport(count, (index) => ({ text: words(index) })),
    after: () => oneReport(1, () => ({ text: words(0) })),
  },
  "2,000 reports": {
    commitments: 10_000,
    before: (count) => manyReports(count, (report, item) => words(report * 5 + item)),
  },
  "2,000 reports with equal items": { commitments: 10_000, before: (count) => manyReports(count, () => "a") },
  "2,000 renamed reports": {
    commitments: 10_000,
    before: (count) => manyReports(count, (report, item) => words(report * 5 + item)),
    after: (count) => manyReports(count, (report, item) => words(report * 5 + item), "b"),
  },
  "2,000 renamed reports with equal items": {
    commitments: 10_000,
    before: (count) => manyReports(count, (_, item) => `a${item}`),
    after: (count) => manyReports(count, (_, item) => `a${item}`, "b"),
  },
};

/** `npm run bench -- scale`: how the planner's time grows with the number of commitments. Fails if the growth is far from linear. */
export function benchScale(): Promise<void> {
  const rows = Object.entries(SCENES).flatMap(([name, scene]) => {
    const small = prepare(scene, scene.commitments / FACTOR);
    const large = prepare(scene, scene.commitments);
    return (["first", "second"] as const).map((run) => {
      const [smallMs = 0, largeMs = 0] = bestCpu(ROUNDS, small[run], large[run]);
      return { name: `${name}, ${run} run`, smallMs, largeMs, growth: largeMs / Math.max(smallMs, NOISE_MS / FACTOR) };
    });
  });
  const figures = rows.map(({ name, smallMs, largeMs, growth }) => [
    name,
    `${smallMs.toFixed(0)} ms`,
    `${largeMs.toFixed(0)} ms`,
    `${growth.toFixed(1)}x`,
  ]);
  process.stdout.write(columns([["planner", "a quarter", "all", `growth for ${FACTOR}x`], ...figures]));
  const steep = rows.filter(({ growth }) => growth > MAX_GROWTH);
  for (const { name, growth } of steep)
    process.stderr.write(`${name}: grows ${growth.toFixed(1)}x, over ${MAX_GROWTH}x\n`);
  if (steep.length > 0) process.exitCode = 1;
  return Promise.resolve();
}

function prepare({ before, after = before }: Scene, count: number): Record<"first" | "second", () => Plan> {
  const [earlier, later] = [before(count), after(count)];
  const limits = { maxCreates: Number.MAX_SAFE_INTEGER };
  const register = new Register();
  register.apply(register.plan(earlier, TODAY, limits), TODAY);
  const empty = new Register();
  return { first: () => empty.plan(earlier, TODAY, limits), second: () => register.plan(later, TODAY, limits) };
}
