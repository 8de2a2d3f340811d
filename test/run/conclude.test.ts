import { expect, test } from "vitest";
import { parseConfig } from "../../src/config/schema.ts";
import { assessOne } from "../../src/core/assess/assess-one.ts";
import { DEFAULT_SETTINGS, type CommitmentFacts } from "../../src/core/model/snapshot.ts";
import type { Plan, PlannedCommitment } from "../../src/core/plan/operations.ts";
import type { WriteResult } from "../../src/github/write/apply.ts";
import type { Observation } from "../../src/run/observe.ts";
import { conclude } from "../../src/run/conclude.ts";
import type { RunContext } from "../../src/run/world.ts";
import { aBlock, anIssue, aReport, aTracked, REPOSITORY } from "../support/builders.ts";

const NOW = { instant: "2026-07-01T12:00:00Z", today: null };
const STATUS = { owner: "acme", repo: "status" };
const CONTEXT = {
  world: { now: NOW },
  config: parseConfig(null, {}),
  github: { repo: STATUS, source: STATUS },
} as RunContext;

function observation(tracked: PlannedCommitment[], reports: Observation["reports"] = []): Observation {
  const plan: Plan = { operations: [], tracked, beforeSince: 3, passedOver: 0, held: false, problems: [] };
  const register = {
    repository: { ...REPOSITORY, private: false },
    dashboard: null,
    gone: [],
    problems: [],
    titles: null,
  };
  return { register, reports, plan, since: "2026-01-01" } as unknown as Observation;
}

function planned(facts: CommitmentFacts): PlannedCommitment {
  return { ...facts, assessed: assessOne(facts, DEFAULT_SETTINGS, NOW) };
}

test("an unchanged commitment keeps the assessment from the plan", () => {
  const commitment = planned(aTracked());
  const { assessment, snapshot } = conclude(observation([commitment]), null, CONTEXT);
  expect(assessment.commitments[0]).toBe(commitment.assessed);
  expect(snapshot.commitments).toEqual([{ block: commitment.block, issue: commitment.issue }]);
});

test("a commitment whose issue was written is reassessed with the closer that was read earlier", () => {
  const closer = { login: "mira", standing: "writer" as const };
  const commitment = planned({ block: aBlock(), issue: anIssue({ closer }) });
  const answer = anIssue({ state: "closed", state_reason: "not_planned", closed_at: NOW.instant });
  const applied = { written: new Map([[commitment.block.key, { facts: answer }]]) } as unknown as WriteResult;
  const { assessment, snapshot } = conclude(observation([commitment]), applied, CONTEXT);
  expect(snapshot.commitments[0]?.issue).toEqual({ ...answer, closer });
  expect(assessment.commitments[0]?.state).toBe("withdrawn");
});

test("a commitment without an assessment is assessed", () => {
  const facts = aTracked({ block: { due: "2026-06-01" } });
  const { assessment } = conclude(observation([{ ...facts, assessed: null }]), null, CONTEXT);
  expect(assessment.counts).toMatchObject({ total: 1, overdue: 1 });
});

test("the snapshot counts untracked text, except in drafts", () => {
  const skipped = [
    { line: 1, text: "One", reason: "", why: "ignored" as const },
    { line: 2, text: "Two", reason: "", why: "hint" as const },
    { line: 3, text: "Three", reason: "", why: "left" as const },
  ];
  const reports = [aReport({ skipped }), aReport({ skipped, draft: true })];
  const { snapshot } = conclude(observation([], reports), null, CONTEXT);
  expect(snapshot.untracked).toEqual({ before_since: 3, ignored: 1, hints: 1 });
});
