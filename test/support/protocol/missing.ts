import type { State } from "../../../src/core/assess/states.ts";
import { Year } from "../year.ts";
import { aReportText } from "./scenario.ts";
import type { RunOptions, RunResult } from "./simulated-run.ts";
import type { Stage } from "./stage.ts";

/** A year that starts with one report, dated 1 November 2026 and committed on 11 November. */
export async function startYear(...items: string[]): Promise<Year> {
  const year = new Year();
  await year.on("2026-11-11", "published", ({ promise }) => promise(...items));
  return year;
}

/** Runs once more on the same day. */
export function act({ stage, published }: Year, options: Partial<RunOptions> = {}): Promise<RunResult> {
  return stage.act({ commit: published.at(-1)?.commit ?? "c0ffee", published: () => published, ...options });
}

/** A commitment without an issue. */
export interface Counted {
  subject: string;
  first_due: string | null;
  due: string | null;
  state: State;
}

/** The commitments without an issue after a run. */
export async function counted(year: Year): Promise<Counted[]> {
  const { outcome } = await act(year);
  return (outcome?.assessment.commitments ?? [])
    .filter(({ issue }) => issue === null)
    .map(({ block: { subject, first_due, due }, state }) => ({ subject, first_due, due, state }));
}

/** A commitment whose due date moved to 1 March 2027, and whose issue was then deleted. */
export async function startGone(): Promise<Year> {
  const year = await startYear("Rotate the signing keys every week, due 2026-12-01", "Two");
  await year.on("2026-11-20", "moved", () =>
    year.stage.promise("Rotate the signing keys every week, due 2027-03-01", "Two"),
  );
  await year.on("2027-01-10", "deleted", ({ github }) => github.delete(1));
  return year;
}

export const MOVED = { subject: "Rotate the signing keys every week", first_due: "2026-12-01", due: "2027-03-01" };

/** Two reports with the same item. Both due dates moved, and then both issues were deleted. */
export async function startTwins(): Promise<Year> {
  const second = (item: string) => (stage: Stage) => {
    stage.documents.set("postmortems/b.md", aReportText([item]).replace("# ", "# Other "));
  };
  const year = await startYear("Rotate the keys, due 2026-12-01");
  await year.on("2026-11-12", "second", second("Rotate the keys, due 2026-12-05"));
  await year.on("2026-11-20", "moved", (stage) => {
    stage.promise("Rotate the keys, due 2027-02-01");
    second("Rotate the keys, due 2027-02-05")(stage);
  });
  year.stage.time.pass(Date.parse("2027-01-10T09:00:00Z") - year.stage.time.now());
  for (const { number } of year.stage.tracked()) year.stage.github.delete(number);
  return year;
}
