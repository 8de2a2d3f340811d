import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/schema.ts";
import { textFingerprint } from "../../src/core/identity/key.ts";
import type { LedgerSource } from "../../src/core/model/ledger-sources.ts";
import type { Commitment, Report } from "../../src/core/model/commitment.ts";
import { Failure } from "../../src/core/model/failure.ts";
import type { GoneIssue } from "../../src/core/model/register.ts";
import type { ReportVersion } from "../../src/core/verify/replay.ts";
import type { ReportsRead } from "../../src/documents/reports.ts";
import type { Register } from "../../src/github/read/register.ts";
import { recallBlocks } from "../../src/run/recall.ts";
import type { RunContext, World } from "../../src/run/world.ts";
import { aReportOf, REPOSITORY } from "../support/builders.ts";

const TITLE = textFingerprint({ id: null, subject: "Rotate the keys" });
const GONE: GoneIssue = { number: 7, fingerprint: TITLE, how: "deleted" };
const STATUS = { owner: "acme", repo: "status" };

function version(day: number, due: string | null, path = "b.md"): ReportVersion {
  const reports: Report[] = due === null ? [] : [aReportOf(path, [{ text: "Rotate the keys", due }])];
  return { commit: String(day).repeat(40), instant: `2026-03-0${day}T12:00:00.000Z`, reports };
}

interface Given {
  local?: ReportVersion[] | null;
  /** The fingerprint in the ledger. */
  fingerprint?: string;
  /** The versions on GitHub of these reports. */
  ask?: (paths: readonly string[]) => ReportVersion[] | null;
  changed?: (commit: string) => string[] | null;
  /** The commit that the last run read. */
  until?: string | null;
  /** The reports at that commit; null if it can't be read. */
  earlier?: Report[] | null;
  /** The item in the current report; null if its line was removed. */
  item?: Partial<Commitment> | null;
  /** How many other reports there are. */
  others?: number;
}

/** Recalls the block of one missing issue. Returns its original due date, the reports that were requested, and the log. */
async function recall(given: Given) {
  const {
    local = null,
    fingerprint = TITLE,
    ask = () => null,
    changed = () => [],
    until = null,
    earlier = null,
    item = {},
    others = 0,
  } = given;
  const asked: string[][] = [];
  const log: string[] = [];
  const untils: unknown[] = [];
  const world: Partial<World> = {
    readHistory: async (_config, last) => {
      untils.push(last);
      return local;
    },
    askHistory: async (paths, _config, last) => {
      untils.push(last);
      asked.push([...paths]);
      return ask(paths);
    },
    askChangedReports: async (commit) => changed(commit),
    readReportsAt: async (commit) => {
      if (earlier === null) throw new Failure(`Could not read ${commit}.`);
      return { reports: earlier.map((earlierReport) => ({ report: earlierReport })) as ReportsRead["reports"] };
    },
    findCommits: async () => new Map([["seen", false]]),
    now: { instant: "2026-05-20T12:00:00Z", today: null },
    log: (line) => void log.push(line),
  };
  const context = { world, config: parseConfig(null, {}), github: { repo: STATUS, source: STATUS } };
  const register = { repository: REPOSITORY, tracked: [], gone: [{ ...GONE, fingerprint }] } as unknown as Register;
  const report = aReportOf("b.md", item === null ? [] : [{ text: "Rotate the keys", ...item }]);
  const more = Array.from({ length: others }, (_, index) => ({ report: aReportOf(`${index}.md`, []) }));
  const reports = [{ report }, ...more] as ReportsRead["reports"];
  const entry = until === null ? null : ({ last_commit: until, last_run_at: "2026-05-01T00:00:00Z" } as LedgerSource);
  const [issue] = await recallBlocks({ register, reports, entry }, context as unknown as RunContext);
  const { block, isCutOff = false } = issue ?? {};
  return { first: block?.first_due ?? null, id: block?.id ?? null, isCutOff, asked, untils, log };
}

const HISTORY = [version(1, "2026-05-01"), version(2, "2026-06-01")];

describe("a missing issue's past", () => {
  test("comes from the workspace's history if it is complete, and GitHub isn't asked", async () => {
    expect(await recall({ local: HISTORY })).toMatchObject({ first: "2026-05-01", asked: [], log: [] });
  });

  test("otherwise comes from its report's history on GitHub", async () => {
    expect(await recall({ ask: () => HISTORY })).toMatchObject({ first: "2026-05-01", asked: [["b.md"]], log: [] });
  });

  test("includes the reports that the item was in before", async () => {
    const all = [version(1, "2026-05-01", "a.md"), ...HISTORY.slice(1)];
    const ask: Given["ask"] = (paths) => (paths.includes("a.md") ? all : all.slice(1));
    const changed: Given["changed"] = (commit) => (commit.startsWith("2") ? ["a.md", "b.md"] : ["a.md"]);
    expect(await recall({ ask, changed })).toMatchObject({ first: "2026-05-01", asked: [["b.md"], ["a.md", "b.md"]] });
  });

  test("comes from the reports that contained its item when the last run read them", async () => {
    const ask: Given["ask"] = (paths) => (paths.includes("a.md") ? HISTORY : null);
    const earlier = [aReportOf("a.md", [{ text: "Rotate the keys" }]), aReportOf("c.md", [])];
    const given = { ask, earlier, until: "seen", item: null };
    expect(await recall(given)).toMatchObject({ first: "2026-05-01", asked: [["a.md"]], untils: ["seen", "seen"] });
    expect(await recall({ ...given, earlier: null })).toMatchObject({
      first: null,
      isCutOff: true,
      asked: [["b.md"]],
      log: ["Could not read seen."],
    });
  });

  test("comes from all reports if none contains its item, but is unknown with more than 50 reports", async () => {
    const given = { ask: () => HISTORY, item: null };
    expect(await recall(given)).toMatchObject({ first: "2026-05-01", asked: [["b.md"]] });
    expect(await recall({ ...given, others: 50 })).toMatchObject({ first: null, asked: [] });
    expect(await recall({ local: [...HISTORY, version(3, null)], item: null })).toMatchObject({ first: "2026-05-01" });
  });

  test("is unknown if the item has moved through too many reports", async () => {
    const changed: Given["changed"] = () => [`${Math.random()}.md`];
    const { first, asked } = await recall({ ask: () => HISTORY, changed });
    expect([first, asked.length]).toEqual([null, 6]);
  });

  test.for<[what: string, given: Given]>([
    ["its report has too many versions", { ask: () => null }],
    ["a commit changed too many files", { ask: () => HISTORY, changed: () => null }],
    ["no version contains the item", { ask: () => [version(1, null)] }],
    ["the workspace's history doesn't contain the item", { local: [version(1, null)], ask: () => HISTORY }],
  ])("is unknown if %s", async ([, given]) => {
    expect(await recall(given)).toMatchObject({ first: null, log: [] });
  });

  test.for([
    ["leaves out an id that its item got only later", TITLE, null],
    ["includes the id that its item had", textFingerprint({ id: "keys", subject: "" }), "keys"],
  ] as const)("%s", async ([, fingerprint, id]) => {
    const reports = [aReportOf("b.md", [{ text: "Rotate the keys", due: "2026-06-01", id: "keys" }])];
    const versions = [...HISTORY, { ...version(3, null), reports }];
    const item = { id: "keys" };
    expect(await recall({ local: versions, fingerprint, item })).toMatchObject({ first: "2026-05-01", id });
    expect(await recall({ ask: () => versions, fingerprint, item })).toMatchObject({ first: "2026-05-01", id });
  });

  test("is unknown if GitHub refuses, and the log says why", async () => {
    const ask = (): never => {
      throw new Failure("Could not read the history of a report: GitHub failed.");
    };
    expect(await recall({ ask })).toMatchObject({
      first: null,
      log: ["Could not read the history of a report: GitHub failed."],
    });
  });
});
