import { describe, expect, test } from "vitest";
import type { Block, Event } from "../../../src/core/model/block.ts";
import type { TrackedIssue } from "../../../src/core/model/register.ts";
import type { Evidence } from "../../../src/core/model/snapshot.ts";
import { EARLIER_ISSUE } from "../../../src/core/verify/compare-event.ts";
import { compareRecord } from "../../../src/core/verify/compare-record.ts";
import type { Compared } from "../../../src/core/verify/compared.ts";
import type { IssueRecord, WorkRecord } from "../../../src/core/verify/record.ts";
import type { ReplayedCommitment } from "../../../src/core/verify/replay.ts";
import { aBlock, anIssue } from "../../support/builders.ts";

const SERVER = "https://github.com";
const HERE = { owner: "acme", repo: "status" };
const AT = "2026-05-01T10:00:00Z";
const ELSEWHEN = "2026-05-09T10:00:00Z";
const PULL = `${SERVER}/acme/status/pull/6`;
const ISSUE = `${SERVER}/acme/status/issues/5`;
const COMMIT = `${SERVER}/acme/status/commit/${"ab".repeat(20)}`;
const OWN_COMMIT = `acme/status@${"ab".repeat(20)}`;
const HIDDEN = `${SERVER}/acme/private/issues/1`;
const PAGE = "https://example.com/done";

const NOTHING: IssueRecord = {
  url: `${SERVER}/acme/status/issues/7`,
  closes: [],
  pulls: [],
  reopenings: [],
  isPartial: false,
  statements: [],
  remarks: [],
  hasLostComments: false,
};
const BY_MIRA = { at: AT, login: "mira", bot: false, proof: null };

function evidence(kind: Evidence["kind"], url: string, at: string | null = AT): Partial<Block> {
  return { evidence: [{ kind, url, at }] };
}

function closed(changes: Partial<Extract<Event, { type: "closed" }>> = {}): Partial<Block> {
  const event = { type: "closed" as const, at: "2026-05-01", instant: AT, by: "mira", standing: "writer" as const };
  return { history: [{ ...event, as: "completed", ...changes }] };
}

interface Case {
  stated: Partial<Block>;
  /** What GitHub shows about the issue; null if it shows nothing. */
  record?: Partial<IssueRecord> | null;
  issues?: Record<string, Partial<IssueRecord> | null>;
  work?: Record<string, WorkRecord | null>;
  trackers?: string[];
  links?: string[];
  text?: string;
  isAdopted?: boolean;
  here?: typeof HERE | null;
  /** When the issue was opened to continue a missing one; by default, it doesn't continue one. */
  continuedAt?: string;
}

function compare(given: Case): Compared {
  const { stated, record = {}, issues = {}, work = {}, trackers = [], links = [], text = "Rotate" } = given;
  const block = aBlock(stated);
  const known = Object.entries(issues).map(([key, value]) => [key, value && { ...NOTHING, ...value }] as const);
  const own = record === null ? [] : [["acme/status#7", { ...NOTHING, ...record }] as const];
  const expected = replayed({ trackers, links, text });
  const opened = given.continuedAt === undefined ? {} : { created_at: given.continuedAt };
  const facts = anIssue({ number: 7, state_reason: "reopened", ...opened });
  return compareRecord({
    issue: { block, facts, author: "bot" } as TrackedIssue,
    expected,
    start: expected.states[0],
    continues: given.continuedAt !== undefined || stated.continues !== undefined,
    context: {
      server: SERVER,
      repo: HERE,
      here: given.here === undefined ? HERE : given.here,
      isAdopted: given.isAdopted ?? false,
      records: { issues: new Map([...own, ...known]), work: new Map(Object.entries(work)) },
    },
    now: "2026-07-01T00:00:00Z",
  });
}

function replayed(read: { trackers: string[]; links: string[]; text: string }): ReplayedCommitment {
  const state = { commit: "c1", at: AT, due: null, line: 1, path: "a.md", isDone: false, ...read };
  return { block: aBlock(), from: AT, to: null, states: [state], latest: state, names: [], reasons: new Set() };
}

const TICKED = { type: "ticked" as const, at: "2026-04-20", commit: null };
const DONE = { url: ISSUE, closes: [BY_MIRA] };
const MERGED = { kind: "pull_request" as const, url: PULL, at: AT };
const STATED = { login: "mira", at: AT, evidence: PAGE, reason: null };
const REASON: Partial<Block> = { history: [{ type: "reason", at: "2026-05-01", text: "No time", by: "mira" }] };
const SAID = { ...STATED, evidence: null, reason: "No time" };

describe("the comparison with GitHub", () => {
  test.for<[what: string, given: Case]>([
    ["nothing and it states nothing", { stated: {}, record: null }],
    ["no trace of evidence that is from the report", { stated: evidence("link", PAGE), links: [PAGE] }],
    [
      "a merged pull request that is linked to it",
      { stated: evidence("pull_request", PULL), record: { pulls: [MERGED] } },
    ],
    [
      "a merged pull request that closed it, although it doesn't store the commit",
      {
        stated: evidence("pull_request", PULL),
        record: { closes: [{ ...BY_MIRA, proof: { ...MERGED, commit: "c0ffee" } }] },
      },
    ],
    [
      "a completed tracker",
      { stated: evidence("tracker", ISSUE), trackers: ["#5"], issues: { "acme/status#5": DONE } },
    ],
    [
      "a merged pull request as its tracker",
      { stated: evidence("tracker", PULL), trackers: [PULL], work: { "acme/status#6": { url: PULL, at: AT } } },
    ],
    ["evidence from a comment", { stated: evidence("comment", PAGE), record: { statements: [STATED] } }],
    [
      "linked work from a comment, dated by the work",
      {
        stated: evidence("comment", PULL, ELSEWHEN),
        record: { statements: [{ ...STATED, evidence: PULL }] },
        work: { "acme/status#6": { url: PULL, at: ELSEWHEN } },
      },
    ],
    [
      "linked work from a comment, dated by the promise",
      {
        stated: { ...evidence("comment", PULL, ELSEWHEN), promised: ELSEWHEN },
        record: { statements: [{ ...STATED, evidence: PULL }] },
      },
    ],
    ["a reason from a comment", { stated: REASON, record: { statements: [SAID] } }],
    [
      "no trace of an empty reason such as “n/a”, which earlier versions recorded",
      {
        stated: { history: [{ type: "reason", at: "2026-05-01", text: "n/a", by: "mira" }] },
        record: { statements: [] },
      },
    ],
    [
      "no trace of a reason that is from the report",
      { stated: { history: [{ type: "reason", at: "2026-05-01", text: "x", by: null }] } },
    ],
    [
      "a close by a bot",
      {
        stated: closed({ by: "stale[bot]", standing: "bot" }),
        record: { closes: [{ ...BY_MIRA, login: "stale", bot: true }] },
      },
    ],
    [
      "a close by someone without write access",
      { stated: closed({ standing: "outsider" }), record: { closes: [BY_MIRA] } },
    ],
    [
      "a close by an account that the issue doesn't name and that had no write access",
      { stated: closed({ by: null, standing: "outsider" }), record: { closes: [BY_MIRA] } },
    ],
    ["a reopening", { stated: { history: [{ type: "reopened", at: "2026-05-01" }] }, record: { reopenings: [AT] } }],
  ])("accepts an issue if GitHub shows %s", ([, given]) => {
    expect(compare(given)).toEqual({ findings: [], uncompared: [] });
  });

  test.for<[finding: string, given: Case]>([
    [`says that it was closed on ${AT}; according to GitHub, it wasn't.`, { stated: closed() }],
    [
      `says that @mira closed it on ${AT}; according to GitHub, the bot @stale did.`,
      { stated: closed(), record: { closes: [{ ...BY_MIRA, login: "stale", bot: true }] } },
    ],
    [
      "says that @stale closed it on 2026-05-01T10:00:00Z; according to GitHub, the bot @stale did.",
      { stated: closed({ by: "stale" }), record: { closes: [{ ...BY_MIRA, login: "stale", bot: true }] } },
    ],
    [
      `says that @mira closed it on ${AT}; according to GitHub, @noor did.`,
      { stated: closed(), record: { closes: [{ ...BY_MIRA, login: "noor" }] } },
    ],
    [
      `says that an unknown account closed it on ${AT}; according to GitHub, the bot @stale did.`,
      { stated: closed({ by: null }), record: { closes: [{ ...BY_MIRA, login: "stale", bot: true }] } },
    ],
    [
      `says that an unknown account closed it on ${AT}; according to GitHub, @stranger did.`,
      { stated: closed({ by: null }), record: { closes: [{ ...BY_MIRA, login: "stranger" }] } },
    ],
    [
      "says that it was reopened; according to GitHub, it wasn't.",
      { stated: { continues: 3, history: [{ type: "reopened", at: "2026-05-01" }] } },
    ],
    [
      "says that it was reopened; according to GitHub, it wasn't.",
      { stated: { history: [{ type: "reopened", at: "2026-05-01" }] } },
    ],
    [
      `doesn't say that it was reopened; according to GitHub, it was reopened on ${AT}.`,
      { stated: { history: [TICKED] }, record: { reopenings: [AT], remarks: [{ login: "bot", at: ELSEWHEN }] } },
    ],
    ["contains a reason by @mira that isn't in any of its comments.", { stated: REASON }],
    [
      "contains a reason by @mira that isn't in any of its comments.",
      { stated: REASON, record: { statements: [{ ...SAID, login: "noor" }] } },
    ],
    [
      `lists “${PAGE}” as evidence from a comment, but none of its comments contains it.`,
      { stated: evidence("comment", PAGE) },
    ],
    [
      `gives a date or a commit for “${PAGE}” that GitHub doesn't show: it was completed on ${AT}.`,
      { stated: evidence("comment", PAGE, ELSEWHEN), record: { statements: [STATED] } },
    ],
    [
      `gives a date or a commit for “${ISSUE}” that GitHub doesn't show: it was completed on ${AT}.`,
      {
        stated: evidence("comment", ISSUE, ELSEWHEN),
        record: { statements: [{ ...STATED, evidence: ISSUE }] },
        issues: { "acme/status#5": DONE },
      },
    ],
    [
      `lists “${PAGE}” as evidence from its report, but the report never linked it for this commitment.`,
      { stated: evidence("link", PAGE) },
    ],
    [
      `lists “${ISSUE}” as a completed tracker, but the report never named it for this commitment.`,
      { stated: evidence("tracker", ISSUE), issues: { "acme/status#5": DONE } },
    ],
    [
      `lists “${HIDDEN}” as a completed tracker, but the report never named it for this commitment.`,
      { stated: evidence("tracker", HIDDEN), text: "Rotate, see #12", issues: { "acme/private#1": null } },
    ],
    [
      `lists “${PAGE}” as a completed tracker, but the report never named it for this commitment.`,
      { stated: evidence("tracker", PAGE), isAdopted: true },
    ],
    [
      "lists “https://github.acme.example/acme/status/issues/5” as a completed tracker, but the report never named it for this commitment.",
      { stated: evidence("tracker", "https://github.acme.example/acme/status/issues/5"), trackers: ["#5"] },
    ],
    [
      `gives a date or a commit for “${ISSUE}” that GitHub doesn't show: it isn't completed.`,
      { stated: evidence("tracker", ISSUE), trackers: ["#5"], issues: { "acme/status#5": { url: ISSUE } } },
    ],
    [
      `gives a date or a commit for “${ISSUE}” that GitHub doesn't show: it was completed on ${AT}.`,
      { stated: evidence("tracker", ISSUE, null), trackers: ["#5"], issues: { "acme/status#5": DONE } },
    ],
    [
      `gives a date or a commit for “${PULL}” that GitHub doesn't show: it isn't completed.`,
      { stated: evidence("tracker", PULL), trackers: ["#6"], work: { "acme/status#6": { url: PULL, at: null } } },
    ],
    [
      `says that “${PULL}” closed it; according to GitHub, it didn't.`,
      {
        stated: evidence("pull_request", PULL),
        record: { closes: [BY_MIRA] },
        work: { "acme/status#6": { url: PULL, at: AT } },
      },
    ],
    [
      `says that “${PULL}” closed it; according to GitHub, it didn't.`,
      { stated: evidence("pull_request", PULL), work: { "acme/status#6": { url: PULL, at: AT } } },
    ],
    [
      `gives a date or a commit for “${PULL}” that GitHub doesn't show: it was completed on ${AT}.`,
      { stated: evidence("pull_request", PULL, ELSEWHEN), record: { pulls: [MERGED] } },
    ],
    [
      `gives a date or a commit for “${PULL}” that GitHub doesn't show: it was completed on ${AT}.`,
      {
        stated: { evidence: [{ ...MERGED, commit: "other" }] },
        record: { pulls: [{ ...MERGED, commit: "c0ffee" }] },
      },
    ],
    [
      `says that “${COMMIT}” closed it; according to GitHub, it didn't.`,
      { stated: evidence("commit", COMMIT), work: { [OWN_COMMIT]: { url: COMMIT, at: AT } } },
    ],
    [
      `says that “${COMMIT}” closed it; according to GitHub, it didn't.`,
      { stated: evidence("commit", COMMIT), work: { [OWN_COMMIT]: null } },
    ],
    [`says that “${PAGE}” closed it; according to GitHub, it didn't.`, { stated: evidence("pull_request", PAGE) }],
    [
      `says that “${PULL}” closed it; according to GitHub, it didn't.`,
      {
        stated: { history: [{ type: "evidence", at: "2026-05-01", evidence: MERGED }] },
        work: { "acme/status#6": { url: PULL, at: AT } },
      },
    ],
  ])("has the finding “Issue #7 %s”", ([finding, given]) => {
    expect(compare(given)).toEqual({ findings: [`Issue #7 ${finding}`], uncompared: [] });
  });

  const partial = { isPartial: true };
  const lost = { hasLostComments: true };
  test.for<[what: string, given: Case]>([
    ["closes and evidence, because GitHub didn't show them", { stated: closed(), record: null }],
    ["a close that GitHub no longer shows", { stated: closed(), record: partial }],
    ["a close that GitHub no longer shows", { stated: closed(), isAdopted: true }],
    [
      "who closed the issue, because that account was deleted",
      { stated: closed(), record: { closes: [{ ...BY_MIRA, login: null }] } },
    ],
    [
      "who closed the issue, because that account was deleted",
      { stated: closed({ by: null }), record: { closes: [{ ...BY_MIRA, login: null }] } },
    ],
    [
      "whether the account that closed the issue had write access at the time",
      { stated: closed(), record: { closes: [BY_MIRA] } },
    ],
    [EARLIER_ISSUE, { stated: { continues: 3, history: [{ type: "reopened", at: "2026-01-01" }] } }],
    [
      "a reopening that GitHub no longer shows",
      { stated: { history: [{ type: "reopened", at: "2026-05-01" }] }, record: partial },
    ],
    [
      "a reopening from before the issue's block was restored",
      {
        stated: { history: [TICKED, { type: "edited", at: "2026-05-03" }] },
        record: { reopenings: [AT], remarks: [{ login: "bot", at: ELSEWHEN }] },
      },
    ],
    ["a reason from a comment that GitHub no longer shows", { stated: REASON, record: lost }],
    ["a reason from a comment that GitHub no longer shows", { stated: REASON, record: { statements: null } }],
    ["evidence from a comment that GitHub no longer shows", { stated: evidence("comment", PAGE), record: lost }],
    [
      "evidence from a comment that GitHub no longer shows",
      { stated: evidence("comment", PAGE), record: { statements: null } },
    ],
    [
      "the date of linked work that GitHub doesn't show",
      { stated: evidence("comment", PULL, ELSEWHEN), record: { statements: [{ ...STATED, evidence: PULL }] } },
    ],
    [
      "the date of linked work that GitHub doesn't show",
      {
        stated: evidence("comment", ISSUE, ELSEWHEN),
        record: { statements: [{ ...STATED, evidence: ISSUE }] },
        issues: { "acme/status#5": { ...DONE, ...partial } },
      },
    ],
    [EARLIER_ISSUE, { stated: closed(), continuedAt: ELSEWHEN }],
    [EARLIER_ISSUE, { stated: REASON, continuedAt: ELSEWHEN }],
    [EARLIER_ISSUE, { stated: evidence("pull_request", PULL), continuedAt: ELSEWHEN }],
    [EARLIER_ISSUE, { stated: evidence("comment", PAGE), continuedAt: ELSEWHEN }],
    ["evidence of a kind that this version doesn't know", { stated: evidence("other", PAGE) }],
    ["a pull request or commit that GitHub doesn't show", { stated: evidence("pull_request", PULL) }],
    [
      "a pull request or commit that GitHub doesn't show",
      { stated: evidence("commit", COMMIT), work: { [OWN_COMMIT]: null }, here: null },
    ],
    [
      "a pull request or commit that GitHub doesn't show",
      { stated: evidence("commit", `${SERVER}/acme/private/commit/abcdef0`), work: { "acme/private@abcdef0": null } },
    ],
    ["a pull request or commit that GitHub doesn't show", { stated: evidence("commit", COMMIT) }],
    [
      "the completion of a tracker that GitHub doesn't show",
      { stated: evidence("tracker", HIDDEN), trackers: ["acme/private#1"], issues: { "acme/private#1": null } },
    ],
    [
      "the completion of a tracker that has moved",
      {
        stated: evidence("tracker", ISSUE),
        trackers: ["#5"],
        issues: { "acme/status#5": { ...DONE, url: `${SERVER}/acme/new/issues/1` } },
      },
    ],
    [
      "the completion of a tracker with too many events",
      {
        stated: evidence("tracker", ISSUE, ELSEWHEN),
        trackers: ["#5"],
        issues: { "acme/status#5": { ...DONE, ...partial } },
      },
    ],
    [
      "whether the report named a tracker",
      { stated: evidence("tracker", ISSUE), trackers: ["old/name#5"], issues: { "acme/status#5": DONE } },
    ],
    [
      "the completion of a tracker that has moved",
      {
        stated: evidence("tracker", ISSUE),
        trackers: ["acme/older#2"],
        issues: {
          "acme/status#5": { ...DONE, url: `${SERVER}/acme/new/issues/1` },
          "acme/older#2": { ...DONE, url: `${SERVER}/acme/new/issues/1` },
        },
      },
    ],
    [
      "whether the report named a tracker",
      { stated: evidence("tracker", "https://github.acme.example/acme/status/issues/5"), isAdopted: true },
    ],
    [
      "whether the report named a tracker",
      { stated: evidence("tracker", ISSUE), trackers: ["#5"], issues: { "acme/status#5": DONE }, here: null },
    ],
    [
      "whether the report named a tracker",
      {
        stated: evidence("tracker", ISSUE),
        trackers: ["Jira"],
        text: "Rotate, see #5",
        issues: { "acme/status#5": DONE },
      },
    ],
  ])("leaves out %s", ([what, given]) => {
    expect(compare(given)).toEqual({ findings: [], uncompared: [what] });
  });
});
