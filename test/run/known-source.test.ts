import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/schema.ts";
import type { Block } from "../../src/core/model/block.ts";
import { packEntries, type Ledger } from "../../src/core/model/ledger.ts";
import { wholeLedgerAs } from "../../src/core/model/ledger-sources.ts";
import { parseDated } from "../../src/documents/dates.ts";
import type { ReportsRead } from "../../src/documents/reports.ts";
import type { Register } from "../../src/github/read/register.ts";
import { ownersIn, readSourceRepository, recognizeOwnSource } from "../../src/run/known-source.ts";
import type { RunContext } from "../../src/run/world.ts";
import { aBlock, aLedger, anIssue, REPORT_PATH, REPOSITORY } from "../support/builders.ts";
import { startFake } from "../support/fake-clients.ts";

const SITE = { ...wholeLedgerAs("acme/site", aLedger()), id: 1 };
const APP = { ...wholeLedgerAs("acme/app", aLedger()), id: 2 };
const LEDGER = aLedger({
  ...packEntries(
    new Map([
      [1, "aaaa"],
      [2, "bbbb"],
    ]),
  ),
  sources: [SITE, APP],
  owners: "AB",
});
const WEB = { name: "globex/web", id: 9 };
const [OURS, THEIRS] = ["0101", "0202"];

/** A register in which acme/site and acme/app have one issue each. */
function aRegister(block: Partial<Block> = {}, changes: object = {}, ledger: Ledger = LEDGER): Register {
  const tracked = [
    { block: aBlock({ first_commit: OURS, ...block }), facts: anIssue({ number: 1 }), edited: false, ...changes },
    {
      block: aBlock({ first_commit: THEIRS, report: { ...aBlock().report, path: "b.md" }, subject: "Else" }),
      facts: anIssue({ number: 2 }),
      edited: false,
    },
  ];
  return { tracked, dashboard: { data: ledger }, repository: REPOSITORY } as unknown as Register;
}

function readAt(path: string, title = "Add an alert for the queue"): ReportsRead {
  const text = `# Outage\n\n## Action items\n\n- ${title}\n`;
  const config = parseConfig(null, {});
  const none = { committedAt: null, unreadable: [], problems: [], notices: [] };
  return { reports: [parseDated({ path, text }, config)], ...none };
}

interface Recognition {
  register?: Register;
  read?: ReportsRead;
  /** The commits in this source's history. */
  history?: string[];
  identity?: typeof WEB | { name: string; id: null };
  adopt?: boolean;
}

/** The sources' names after recognition, and the commits that were looked up. */
async function recognize(given: Recognition): Promise<{ names: string[] | undefined; asked: readonly string[] }> {
  const { register = aRegister(), read = readAt(REPORT_PATH), history = [OURS], identity = WEB, adopt = true } = given;
  let asked: readonly string[] = [];
  const findCommits = async (commits: readonly string[]): Promise<Map<string, boolean>> => {
    asked = commits;
    return new Map(commits.map((commit) => [commit, history.includes(commit ?? "")]));
  };
  const context = { world: { findCommits }, config: parseConfig(null, { adopt: String(adopt) }) };
  const ledger = await recognizeOwnSource(register, read, identity, context as unknown as RunContext);
  return { names: ledger?.sources?.map(({ name }) => name), asked };
}

describe("recognizeOwnSource", () => {
  test.each<[what: string, given: Recognition, names: string[]]>([
    ["renames a source with the same id", { identity: { name: "globex/web", id: 1 } }, ["globex/web", "acme/app"]],
    ["adopts a source by the first commit of a report", {}, ["globex/web", "acme/app"]],
    ["adopts a source whose report has moved", { read: readAt("moved.md") }, ["globex/web", "acme/app"]],
    ["adopts a source whose report was reworded", { read: readAt(REPORT_PATH, "Other") }, ["globex/web", "acme/app"]],
    ["treats a source without these commits as new", { history: [] }, ["acme/site", "acme/app"]],
    ["treats a source without these reports as new", { read: readAt("c.md", "Other") }, ["acme/site", "acme/app"]],
    ["doesn't trust an edited block", { register: aRegister({}, { edited: true }) }, ["acme/site", "acme/app"]],
    [
      "doesn't adopt a source whose block has no first commit",
      { register: aRegister({ first_commit: null }) },
      ["acme/site", "acme/app"],
    ],
  ])("%s", async (_, given, names) => {
    expect((await recognize(given)).names).toEqual(names);
  });

  test("leaves a known source or a ledger without sources unchanged, and looks up nothing", async () => {
    const known = await recognize({ identity: { name: "acme/site", id: 1 } });
    expect(known).toEqual({ names: ["acme/site", "acme/app"], asked: [] });
    const { sources: _, owners: __, ...single } = LEDGER;
    expect(await recognize({ register: aRegister({}, {}, single) })).toEqual({ names: undefined, asked: [] });
  });

  test("adopts several sources whose reports are now in one repository", async () => {
    const both = { ...readAt("b.md"), reports: [...readAt("b.md").reports, ...readAt(REPORT_PATH).reports] };
    const { names, asked } = await recognize({ read: both, history: [OURS, THEIRS] });
    expect([names, asked]).toEqual([["globex/web"], [OURS, THEIRS]]);
  });

  test.each<[what: string, given: Recognition, message: string]>([
    ["a source with the same commits if `adopt` isn't set", { adopt: false }, "run once with `adopt: true`"],
    [
      "a new source with another source's name",
      { identity: { name: "acme/app", id: 9 } },
      "acme/app was the name of another repository (id 2, not 9)",
    ],
    [
      "a known source that now has another source's name",
      { identity: { name: "acme/app", id: 1 } },
      "acme/app was the name of another repository (id 2, not 1)",
    ],
    [
      "an earlier name if the id is unknown",
      {
        identity: { name: "acme/first", id: null },
        register: aRegister({}, {}, { ...LEDGER, sources: [{ ...SITE, earlier_names: ["acme/first"] }, APP] }),
      },
      "acme/first was renamed to acme/site",
    ],
  ])("refuses %s", async (_, given, message) => {
    await expect(recognize(given)).rejects.toThrow(message);
  });
});

test("ownersIn names the source of each listed issue", () => {
  expect([...ownersIn(LEDGER)]).toEqual([
    [1, "acme/site"],
    [2, "acme/app"],
  ]);
  expect([...ownersIn({ ...LEDGER, owners: "A" })]).toEqual([[1, "acme/site"]]);
  expect(ownersIn(null).size).toBe(0);
});

describe("readSourceRepository", () => {
  const { repo, github } = startFake();

  test("reads the reports' repository only if it differs from the issues' repository", async () => {
    const read = (tracker: string): ReturnType<typeof readSourceRepository> =>
      readSourceRepository({
        github: { ...repo, source: repo.repo, repo: { owner: "acme", repo: tracker } } as RunContext["github"],
      });
    expect(await read("status")).toBeNull();
    expect(await read("tracker")).toMatchObject({ name: "acme/status", id: 4711 });
    github.settings.visible = false;
    expect(await read("tracker")).toBeNull();
  });
});
