// A repository with reports is renamed or recreated while its issues are in another repository. No issue may be created twice.
import { describe, expect, test } from "vitest";
import { FakeGitHub } from "../support/fake-github/index.ts";
import { LONG } from "../support/long-mode.ts";
import { FAULTS } from "../support/protocol/scenario.ts";
import type { RunOptions, SimulatedSource } from "../support/protocol/simulated-run.ts";
import { blockOf, complaints, ledgerOf, setStage, writesOf, type Stage } from "../support/protocol/stage.ts";

type Disturbance = NonNullable<ReturnType<NonNullable<RunOptions["disturbance"]>>>;

const COMMIT = "0101010101010101010101010101010101010101";
/** Long enough for a crashed run's lease to expire. */
const LATER = 30 * 60_000;
const ITEMS = ["Rotate the keys, due 2026-12-01", "Write the runbook (acme/site#7)", "Lower the TTL"];
const SLIPPED = ["Rotate the keys, due 2027-01-15", "Write the runbook (acme/site#7)", "[x] Lower the TTL"];

function aSource(stage: Stage, name: string, id: number): SimulatedSource {
  const [owner = "", short = ""] = name.split("/");
  return {
    name,
    github: new FakeGitHub({ clock: stage.time, repository: { id, owner, name: short } }),
    commits: [COMMIT],
  };
}

/** Commitments of acme/site with issues in another repository. One has slipped, one has a tracker and one is done. */
async function setSource(): Promise<Stage> {
  const stage = setStage(...ITEMS);
  const source = aSource(stage, "acme/site", 1);
  await stage.act({ source, commit: COMMIT });
  stage.promise(...SLIPPED);
  const run = await stage.act({ source, commit: COMMIT });
  expect([run.green, complaints(run), stage.tracked().length]).toEqual([true, "", 3]);
  return stage;
}

/** Everything that a rename must keep. */
function keptBy(stage: Stage): unknown {
  return stage.tracked().map((issue) => ({
    number: issue.number,
    title: issue.title,
    state: issue.state,
    comments: issue.comments.map(({ body }) => body),
    block: { ...blockOf(issue), source: "", tracker: "" },
  }));
}

function namesOf(stage: Stage): unknown {
  return stage.tracked().map((issue) => [blockOf(issue).source, blockOf(issue).tracker]);
}

const RENAMED = [
  ["globex/web", null],
  ["globex/web", "globex/web#7"],
  ["globex/web", null],
];

describe("a renamed source", () => {
  const KILLS: Disturbance[] = [
    { kind: "die", when: "before" },
    { kind: "die", when: "after" },
  ];
  const REQUESTS = 45;
  /** Long mode tries every fault and crash at every request; otherwise each request gets one of them. */
  const points = Array.from({ length: REQUESTS }, (_, index) => index).flatMap((index) =>
    [...KILLS, ...FAULTS]
      .map((disturbance) => ({ index, disturbance }))
      .filter((_, number) => LONG || index % (KILLS.length + FAULTS.length) === number),
  );

  test.each([
    ["the same id", 1, {}],
    ["another id and `adopt`", 2, { adopt: "true" }],
  ] as const)(
    "with %s is recognised even if an earlier run was interrupted at any request",
    async (_, id, inputs) => {
      let longest = 0;
      for (const { index, disturbance } of points) {
        const stage = await setSource();
        const before = keptBy(stage);
        const options = { source: aSource(stage, "globex/web", id), commit: COMMIT };
        const cut = await stage.act({
          ...options,
          inputs,
          disturbance: (at) => (at === index ? disturbance : null),
        });
        longest = Math.max(longest, cut.calls.length);
        stage.time.pass(LATER);
        // Once the ledger has the new name, `adopt` is no longer needed.
        const isNamed = ledgerOf(stage).sources?.[0]?.name === "globex/web";
        const resumed = await stage.act({ ...options, inputs: isNamed ? {} : inputs });
        const point = `${JSON.stringify(disturbance)} at request ${index}: ${complaints(resumed)}`;
        expect([point, resumed.green, keptBy(stage), namesOf(stage)]).toEqual([point, true, before, RENAMED]);
        expect([point, writesOf(await stage.act(options)), stage.dashboards().length]).toEqual([point, [], 1]);
      }
      expect(longest).toBeLessThanOrEqual(REQUESTS);
    },
    120_000,
  );

  test("gets its new name in the ledger before any block", async () => {
    const stage = await setSource();
    const run = await stage.act({ source: aSource(stage, "globex/web", 1), commit: COMMIT });
    const patched = writesOf(run).filter((write) => write.startsWith("PATCH /issues/"));
    const dashboard = `PATCH /issues/${stage.dashboards()[0]!.number}`;
    expect(patched.slice(0, 4)).toEqual([dashboard, "PATCH /issues/1", "PATCH /issues/2", "PATCH /issues/3"]);
    expect(patched.slice(4).filter((write) => write !== dashboard)).toEqual([]);
  });

  test("keeps all its issues unchanged if the ledger can't be written", async () => {
    const stage = await setSource();
    const before = stage.tracked();
    const refusal: Disturbance = { kind: "answer", status: 403, body: { message: "Refused" }, applied: false };
    const run = await stage.act({
      source: aSource(stage, "globex/web", 1),
      commit: COMMIT,
      disturbance: (_, method) => (method === "PATCH" ? refusal : null),
    });
    expect([run.green, stage.tracked()]).toEqual([false, before]);
  });

  test("keeps an issue that the last run under the old name created without writing the ledger", async () => {
    const stage = await setSource();
    stage.promise(...SLIPPED, "Raise the quota");
    const old = { source: aSource(stage, "acme/site", 1), commit: COMMIT };
    await stage.act({
      ...old,
      disturbance: (_, method) => (method === "PATCH" ? { kind: "die", when: "before" } : null),
    });
    expect(stage.tracked()).toHaveLength(4);
    stage.time.pass(LATER);
    const run = await stage.act({ source: aSource(stage, "globex/web", 1), commit: COMMIT });
    expect([run.green, complaints(run), stage.tracked().length]).toEqual([true, "", 4]);
    expect(stage.tracked().map((issue) => blockOf(issue).source)).toEqual(Array(4).fill("globex/web"));
  });

  test("causes no writes in a check, which still finds its commitments", async () => {
    const stage = await setSource();
    const source = aSource(stage, "globex/web", 1);
    const run = await stage.act({ source, commit: COMMIT, modes: ["check"] });
    expect([run.green, writesOf(run), run.outcome?.assessment.counts.total]).toEqual([true, [], 3]);
  });

  test("is not changed by a run that still uses the old name, and the run says that the source was renamed", async () => {
    const stage = await setSource();
    await stage.act({ source: aSource(stage, "globex/web", 1), commit: COMMIT });
    const former = aSource(stage, "acme/site", 1);
    former.github.rename("globex/web");
    const run = await stage.act({ source: former, commit: COMMIT });
    expect([run.green, writesOf(run)]).toEqual([false, []]);
    expect(complaints(run)).toContain("acme/site was renamed to globex/web");
  });

  test("can't take a name that another source had", async () => {
    const stage = await setSource();
    const other = { source: { ...aSource(stage, "globex/web", 2), commits: [] }, commit: COMMIT };
    await stage.act({ ...other, documents: new Map([["postmortems/b.md", stage.documents.get("postmortems/a.md")!]]) });
    const sources = ledgerOf(stage).sources?.map(({ name, id }) => [name, id]);
    expect(sources).toEqual([
      ["acme/site", 1],
      ["globex/web", 2],
    ]);
    const run = await stage.act({ source: aSource(stage, "globex/web", 1), commit: COMMIT, inputs: { adopt: "true" } });
    expect([run.green, writesOf(run)]).toEqual([false, []]);
    expect(complaints(run)).toContain("globex/web was the name of another repository (id 2, not 1)");
  });
});

test("a copy of a source is refused, and the source's commitments stay unchanged", async () => {
  const stage = await setSource();
  const before = stage.tracked();
  const run = await stage.act({ source: aSource(stage, "mira/site", 9), commit: COMMIT });
  expect([run.green, writesOf(run), stage.tracked()]).toEqual([false, [], before]);
  expect(complaints(run)).toBe(
    "mira/site contains the commits of the reports in acme/site, whose commitments are tracked here, so nothing is created. If mira/site replaces acme/site, run once with `adopt: true`; if it is a copy, track its reports in another repository.",
  );
});
