import { expect, test } from "vitest";
import { policyOf } from "../../../src/config/policy.ts";
import { parseConfig } from "../../../src/config/schema.ts";
import type { Report } from "../../../src/core/model/commitment.ts";
import { replay, type ReplayedCommitment } from "../../../src/core/verify/replay.ts";
import { aCommitment, aReportOf, REPOSITORY } from "../../support/builders.ts";

function replayOf(...versions: Report[]): ReplayedCommitment[] {
  const history = versions.map((report, index) => ({
    commit: `c${index + 1}`,
    instant: `2026-03-0${index + 1}T08:00:00Z`,
    reports: [report],
  }));
  return replay(history, { repositoryId: REPOSITORY.id, policy: policyOf(parseConfig(null, {}), "0001-01-01") });
}

const ONE = { text: "One", due: "2026-06-01" };

test("replay returns a state for each commit whose report contains the commitment", () => {
  const [one] = replayOf(aReportOf("a.md", [ONE]), aReportOf("a.md", [{ ...ONE, due: "2026-07-01" }]));
  expect(one).toMatchObject({
    from: "2026-03-01T08:00:00Z",
    to: null,
    block: { first_due: "2026-06-01", due: "2026-07-01" },
  });
  expect(one?.states.map(({ commit, due }) => [commit, due])).toEqual([
    ["c1", "2026-06-01"],
    ["c2", "2026-07-01"],
  ]);
  expect(one?.latest).toBe(one?.states[1]);
});

test("replay ends a commitment at the commit that removes it, and continues it if it reappears", () => {
  const [removed] = replayOf(aReportOf("a.md", [ONE]), aReportOf("a.md", []), aReportOf("a.md", []));
  expect([removed?.to, removed?.states.length]).toEqual(["2026-03-02T08:00:00Z", 1]);
  const [restored] = replayOf(aReportOf("a.md", [ONE]), aReportOf("a.md", []), aReportOf("a.md", [ONE]));
  expect([restored?.to, restored?.states.map(({ commit }) => commit)]).toEqual([null, ["c1", "c3"]]);
});

test("replay returns no state for commits in which the commitment is withdrawn", () => {
  const withdrawn = [
    { ...aCommitment({ report: "a.md", text: "One", subject: "One", reason: "dropped" }), replacedBy: null },
  ];
  const [one] = replayOf(aReportOf("a.md", [ONE]), aReportOf("a.md", [], { withdrawn }));
  expect(one?.block.withdrawn).toMatchObject({ reason: "dropped" });
  expect(one?.states.map(({ commit }) => commit)).toEqual(["c1"]);
});

test("replay records the reader's version and the source if they are given", () => {
  const history = [{ commit: "c1", instant: "2026-03-01T08:00:00Z", reports: [aReportOf("a.md", [ONE])] }];
  const options = { repositoryId: REPOSITORY.id, policy: policyOf(parseConfig(null, {}), "0001-01-01") };
  const [replayed] = replay(history, { ...options, reader: 2, source: "acme/site" });
  expect(replayed?.block).toMatchObject({ reader: 2, source: "acme/site" });
});

test("replay dates states by the push, and promises by the commit", () => {
  const push = { committed: "2026-03-01T08:00:00Z", pushedAfter: "2026-03-05T08:00:00Z" };
  const history = [{ commit: "c1", instant: "2026-03-06T08:00:00Z", ...push, reports: [aReportOf("a.md", [ONE])] }];
  const options = { repositoryId: REPOSITORY.id, policy: policyOf(parseConfig(null, {}), "0001-01-01") };
  const [replayed] = replay(history, options);
  expect(replayed?.from).toBe("2026-03-06T08:00:00Z");
  expect(replayed?.block.promised).toBe(push.committed);
  expect(replayed?.states).toMatchObject([{ at: "2026-03-06T08:00:00Z", ...push }]);
});
