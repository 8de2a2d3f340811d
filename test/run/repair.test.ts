import { expect, test } from "vitest";
import { parseBody } from "../../src/core/model/block.ts";
import type { Report } from "../../src/core/model/commitment.ts";
import type { ReportVersion } from "../../src/core/verify/replay.ts";
import { complaints, setStage, type Stage } from "../support/protocol/stage.ts";

const DUE = "2027-03-01";

/** Creates a stage with one tracked issue, and the git history of its report. */
async function startTracked(): Promise<{ stage: Stage; published: () => ReportVersion[] }> {
  const stage = setStage(`Rotate the keys, due ${DUE}`);
  const { outcome } = await stage.act();
  const reports: readonly Report[] = outcome?.reports ?? [];
  const published = (): ReportVersion[] => [{ commit: "c0ffee", instant: "2026-11-01T08:00:00Z", reports }];
  return { stage, published };
}

function dueOf(stage: Stage): string | null {
  const found = parseBody(stage.github.issue(1)?.body ?? "");
  return found === null || "problem" in found ? null : found.block.due;
}

test("an edited block is restored from git, and the text that people wrote is kept", async () => {
  const { stage, published } = await startTracked();
  const { body } = stage.github.issue(1)!;
  stage.github.as("mira").edit(1, {
    body: `${body.replaceAll(DUE, "2030-01-01").replaceAll("2027\\u002d03\\u002d01", "2030\\u002d01\\u002d01")}\n\nA note.`,
  });
  const run = await stage.act({ published });
  expect([run.green, dueOf(stage)]).toEqual([true, DUE]);
  expect(stage.github.issue(1)?.body).toContain("A note.");
  expect(stage.github.issue(1)?.body).toContain("edited by hand");
});

test("a lost block is rebuilt, and the rest of the body is kept as text that people wrote", async () => {
  const { stage, published } = await startTracked();
  stage.github.as("mira").edit(1, { body: "Only a note is left.\n<!-- /follow-through -->" });
  expect((await stage.act({ published })).green).toBe(true);
  expect(dueOf(stage)).toBe(DUE);
  expect(stage.github.issue(1)?.body).toMatch(/<!-- \/follow-through -->\n\nOnly a note is left\.$/);
});

test("nothing is repaired without the full history, and the run fails", async () => {
  const { stage } = await startTracked();
  const { body } = stage.github.issue(1)!;
  stage.github.as("mira").edit(1, { body: body.replace("- **Due**", "- **Due** soon") });
  const run = await stage.act();
  expect(run.green).toBe(false);
  expect(complaints(run)).toContain("The managed part of issue #1 was edited by hand.");
});

test("a restored block ignores due dates that were set after the issue was closed", async () => {
  const { stage, published } = await startTracked();
  const { body } = stage.github.issue(1)!;
  stage.github.as("mira").edit(1, { state: "closed", state_reason: "completed" });
  await stage.act();
  const closed = stage.github.issue(1)!.body;
  stage.time.pass(48 * 3_600_000);
  stage.promise("Rotate the keys, due 2028-01-01");
  const { outcome } = await stage.act({ modes: ["check"] });
  const later = { commit: "f00d", instant: new Date(stage.time.now()).toISOString(), reports: outcome?.reports ?? [] };
  expect(closed).not.toBe(body);
  stage.github.as("mira").edit(1, { body: "Only a note is left." });
  expect((await stage.act({ published: () => [...published(), later] })).green).toBe(true);
  expect(dueOf(stage)).toBe(DUE);
});

test("two lost blocks with the same text are not restored, because it is unclear which is which", async () => {
  const stage = setStage("Rotate the keys", "Rotate the keys");
  const { outcome } = await stage.act();
  const reports: readonly Report[] = outcome?.reports ?? [];
  for (const number of [1, 2]) stage.github.as("mira").edit(number, { body: "Lost." });
  const run = await stage.act({ published: () => [{ commit: "c0ffee", instant: "2026-11-01T08:00:00Z", reports }] });
  expect(run.green).toBe(false);
  expect(stage.github.issue(1)?.body).toBe("Lost.");
});
