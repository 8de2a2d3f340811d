// Most of these tests tamper with the issues, the git history and the published snapshot.
import { describe, expect, test } from "vitest";
import { parseBody, type Block } from "../../../src/core/model/block.ts";
import { renderManagedPart } from "../../../src/core/render/issue.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import type { FakeGitHub } from "../../support/fake-github/index.ts";
import { LEDGER, ledgerEntries, packEntries } from "../../../src/core/model/ledger.ts";
import { ledgerOf } from "../../support/protocol/stage.ts";
import { Year } from "../../support/year.ts";

const PATH = "postmortems/a.md";

function report(items: readonly string[]): string {
  return `---\ndate: 2026-11-10\n---\n# Outage\n\n## Action items\n\n${items.map((item) => `- ${item}`).join("\n")}\n`;
}

let built: Promise<Year> | undefined;

/** A history of three commitments: the first one's due date moves twice, the second is reworded, and the third is ticked. */
async function aHistory(): Promise<Year> {
  built ??= buildHistory();
  return (await built).copy();
}

async function buildHistory(): Promise<Year> {
  const year = new Year();
  const publish = (...items: string[]): void => void year.stage.documents.set(PATH, report(items));
  await year.on("2026-11-11", "published", () =>
    publish("Rotate the keys, due 2026-12-01", "Write the runbook, due 2027-03-01", "Test the failover"),
  );
  await year.on("2026-11-20", "moved", () =>
    publish("Rotate the keys, due 2027-01-01", "Write the runbook, due 2027-03-01", "Test the failover"),
  );
  await year.on("2026-12-20", "moved, reworded", () =>
    publish("Rotate the keys, due 2027-02-01", "Write the whole runbook, due 2027-03-01", "Test the failover"),
  );
  await year.on("2027-01-10", "ticked", () =>
    publish("Rotate the keys, due 2027-02-01", "Write the whole runbook, due 2027-03-01", "[x] Test the failover"),
  );
  year.stage.time.pass(3 * 24 * 3_600_000);
  return year;
}

/** Edits a managed block and gives it a matching digest. */
function forge(github: FakeGitHub, number: number, change: (block: Block) => void): void {
  const { body } = github.issue(number)!;
  const found = parseBody(body);
  if (found === null || "problem" in found) throw new Error(`Issue #${number} has no block.`);
  const block = structuredClone(found.block);
  change(block);
  const links = { server: "https://github.com", repository: "acme/status" };
  github.as("mira").edit(number, { body: `${found.before}${renderManagedPart(block, links)}${found.after}` });
}

describe("verify", () => {
  test("returns no findings for an unmodified history", async () => {
    const year = await aHistory();
    expect(await year.verify(await year.snapshot())).toEqual([]);
  });

  test("can't compare changes in a commit that is dated in the future", async () => {
    const year = await aHistory();
    const [first, ...later] = year.published;
    year.published = [first!, ...later.map((version) => ({ ...version, instant: "2099-01-01T00:00:00Z" }))];
    const { uncompared } = await year.verified();
    expect(uncompared.get("changes in a commit that is dated in the future")).toEqual([1, 2, 3]);
  });

  test("finds a commitment whose issue, entry in the dashboard and line are gone, even if the last commit is backdated", async () => {
    const year = await aHistory();
    year.stage.github.delete(3);
    const [dashboard] = year.stage.dashboards();
    const ledger = ledgerOf(year.stage);
    const entries = ledgerEntries(ledger);
    entries.delete(3);
    const { rendering } = LEDGER.parse(dashboard!.body) as { rendering: string };
    const body = LEDGER.render({ ...ledger, ...packEntries(entries) }, rendering);
    year.stage.github.as("mira").edit(dashboard!.number, { body });
    await year.on("2027-02-01", "removed", ({ documents }) =>
      documents.set(PATH, report(["Rotate the keys, due 2027-02-01", "Write the whole runbook, due 2027-03-01"])),
    );
    const [first, ...later] = year.published;
    const last = { ...later.at(-1)!, instant: "2026-11-11T10:00:00Z" };
    year.published = [{ ...first!, instant: "2026-11-11T09:00:00Z" }, last];
    expect(await year.verify()).toContain("“Test the failover”, promised on 2026-11-11, has no issue.");
  });

  describe("for a missing issue whose commitment still counts", () => {
    /** Deletes an issue, and edits the ledger's block of its commitment once a run has stored it. */
    async function withGone(change: (block: Block) => void): Promise<string[]> {
      const year = await aHistory();
      await year.on("2027-01-20", "deleted", ({ github }) => github.delete(1));
      year.stage.time.pass(3 * 24 * 3_600_000);
      const [dashboard] = year.stage.dashboards();
      const ledger = structuredClone(ledgerOf(year.stage));
      change(ledger.gone[0]!.block!);
      const { rendering } = LEDGER.parse(dashboard!.body) as { rendering: string };
      year.stage.github.as("mira").edit(dashboard!.number, { body: LEDGER.render(ledger, rendering) });
      return year.verify();
    }

    const said = "Issue #1, which tracked a commitment, was deleted (first noticed on 2027-01-23).";

    test("reports only that the issue is missing if nothing was changed", async () => {
      expect(await withGone(() => {})).toEqual([said]);
    });

    test("finds its commitment if an earlier version gave the report another slug, and so another key", async () => {
      const change = (block: Block): void => {
        block.key = "0".repeat(24);
        block.report.slug = "an-earlier-slug";
      };
      expect(await withGone(change)).toEqual([said]);
      const moved = await withGone((block) => (change(block), (block.first_due = "2027-02-01")));
      expect(moved).toEqual([said, expect.stringContaining("originally due on 2027-02-01")]);
    });

    test.for<[what: string, change: (block: Block) => void, finding: string]>([
      [
        "another original due date",
        (block) => (block.first_due = "2027-02-01"),
        "The dashboard says that the commitment of the missing issue #1 was originally due on 2027-02-01; according to git, it was originally due on 2026-12-01.",
      ],
      [
        "another due date",
        (block) => (block.due = "2027-09-01"),
        "The dashboard says that the commitment of the missing issue #1 is due on 2027-09-01; according to the report, it is due on 2027-02-01.",
      ],
      [
        "another original text",
        (block) => (block.text_original = "Something"),
        "The dashboard says that the original text of the missing issue #1 was “Something”; according to git, it was “Rotate the keys, due 2026-12-01”.",
      ],
      [
        "an unknown key",
        (block) => (block.key = "0".repeat(24)),
        "The dashboard lists a commitment for the missing issue #1 that isn't in any commit on this branch.",
      ],
    ])("finds %s in the dashboard", async ([, change, finding]) => {
      expect(await withGone(change)).toEqual([said, finding]);
    });
  });

  const tamperings: Array<[what: string, tamper: (year: Year) => void, finding: RegExp]> = [
    [
      "an original due date that was changed to a later one",
      ({ stage }) => forge(stage.github, 1, (block) => (block.first_due = "2027-02-01")),
      /#1 says that its commitment was originally due on 2027-02-01; according to git, it was originally due on 2026-12-01/,
    ],
    [
      "a due date that is in no report",
      ({ stage }) => forge(stage.github, 2, (block) => (block.due = "2027-09-01")),
      /#2 says that its commitment is due on 2027-09-01; according to the report, it is due on 2027-03-01/,
    ],
    [
      "a slip that was deleted from the history",
      ({ stage }) => forge(stage.github, 1, (block) => void block.history.shift()),
      /#1 doesn't say that the due date moved to 2027-01-01/,
    ],
    [
      "a slip with a forged new due date",
      ({ stage }) => forge(stage.github, 1, (block) => Object.assign(block.history[0]!, { to: "2026-12-05" })),
      /#1 says that the due date moved to 2026-12-05 at this commit; according to git, the commitment was then due on 2027-01-01/,
    ],
    [
      "a slip with a forged old due date",
      ({ stage }) => forge(stage.github, 1, (block) => Object.assign(block.history[0]!, { from: "2026-12-31" })),
      /#1 says that the due date moved from 2026-12-31, a date that the report never stated/,
    ],
    [
      "a forged publication date",
      ({ stage }) => forge(stage.github, 1, (block) => (block.report.published = "2026-11-01")),
      /#1 says that its report was published on 2026-11-01; according to git, it was published on 2026-11-10/,
    ],
    [
      "a tick that is in no report",
      ({ stage }) => forge(stage.github, 1, (block) => (block.done = "2026-11-20")),
      /#1 says that its commitment was marked as done on 2026-11-20; the report doesn't mark it as done/,
    ],
    [
      "an original text that was never published",
      ({ stage }) => forge(stage.github, 2, (block) => (block.text_original = "Think about a runbook")),
      /#2 says that the original text was “Think about a runbook”; according to git, it was “Write the runbook/,
    ],
    [
      "a rewording that was deleted from the history",
      ({ stage }) => forge(stage.github, 2, (block) => (block.history = [])),
      /#2 doesn't say that its commitment was reworded to “Write the whole runbook/,
    ],
    [
      "a backdated tick",
      ({ stage }) => forge(stage.github, 3, (block) => (block.done = "2026-11-12")),
      /#3 says that its commitment was marked as done on 2026-11-12; the report has marked it as done only since 2027-01-10/,
    ],
    [
      "a removal that did not happen",
      ({ stage }) => forge(stage.github, 1, (block) => (block.removed = "2026-12-01")),
      /#1 says that its commitment was removed from the report, but the report still contains it/,
    ],
    [
      "a withdrawal that did not happen",
      ({ stage }) =>
        forge(stage.github, 1, (block) => (block.withdrawn = { at: "2026-12-01", reason: "-", replaced_by: null })),
      /#1 says that its commitment was withdrawn in its report, but it wasn't/,
    ],
    [
      "an original due date on an undated commitment",
      ({ stage }) => forge(stage.github, 3, (block) => Object.assign(block, { first_due: "2027-09-01" })),
      /#3 says that its commitment was originally due on 2027-09-01; according to git, it originally had no due date/,
    ],
    [
      "a backdated promise",
      ({ stage }) => forge(stage.github, 1, (block) => (block.promised = "2020-01-01T00:00:00Z")),
      /#1 says that its commitment was promised on 2020-01-01T00:00:00Z; according to git, it was first published on 2026-11-11T09:00:00/,
    ],
    [
      "a time zone that the settings have never named",
      ({ stage }) => forge(stage.github, 1, (block) => (block.time_zone = "Etc/GMT+12")),
      /#1 says that its due dates end in the time zone Etc\/GMT\+12, which no settings on this branch have ever named/,
    ],
    [
      "evidence that no comment contains",
      ({ stage }) =>
        forge(stage.github, 1, (block) =>
          block.evidence.push({ kind: "comment", url: "https://example.com/forged", at: "2026-12-01" }),
        ),
      /#1 lists “https:\/\/example.com\/forged” as evidence from a comment, but none of its comments contains it/,
    ],
    [
      "a close that did not happen",
      ({ stage }) =>
        forge(stage.github, 1, (block) =>
          block.history.push({
            type: "closed",
            at: "2026-11-25",
            instant: "2026-11-25T00:00:00Z",
            by: "mira",
            standing: "writer",
            as: "completed",
          }),
        ),
      /#1 says that it was closed on 2026-11-25T00:00:00Z; according to GitHub, it wasn't/,
    ],
    [
      "a link that the report never contained",
      ({ stage }) => forge(stage.github, 3, (block) => block.links.push("https://example.com/forged")),
      /#3 lists “https:\/\/example.com\/forged” as evidence from its report, but the report never linked it/,
    ],
    [
      "a reason that the report never gave for a slip",
      ({ stage }) =>
        forge(stage.github, 1, (block) => Object.assign(block.history[0]!, { reason: "The vendor is late" })),
      /#1 contains the reason “The vendor is late”, which its report never gave/,
    ],
    [
      "a reason that the report never gave for a withdrawal, or after a slip",
      ({ stage }) =>
        forge(stage.github, 1, (block) => {
          block.withdrawn = { at: "2026-12-01", reason: "Not needed", replaced_by: null };
          block.history.push({ type: "reason", at: "2026-12-01", text: "Holidays", by: null });
        }),
      /“Holidays”, which its report never gave\.[\s\S]*“Not needed”, which its report never gave/,
    ],
    ["a deleted issue", ({ stage }) => stage.github.delete(2), /#2, which tracked a commitment, was deleted/],
    [
      "a body whose managed block was deleted",
      ({ stage }) => stage.github.as("mira").edit(2, { body: "Nothing to see." }),
      /“Write the whole runbook”, promised on 2026-11-11, has no issue/,
    ],
    [
      "a small manual edit",
      ({ stage }) =>
        stage.github.as("mira").edit(1, { body: stage.github.issue(1)!.body.replace("nobody named", "the interns") }),
      /The managed part of issue #1 was edited by hand/,
    ],
    [
      "a due date that a force-push changed",
      (year) => year.rewrite((item) => (item.subject === "Rotate the keys" ? { ...item, due: "2027-02-01" } : item)),
      /#1 names commit 0101\w+, which is not in this branch's history/,
    ],
    [
      "a commitment that a force-push removed",
      (year) => year.rewrite((item) => (item.subject.includes("runbook") ? null : item)),
      /#2 tracks a commitment that isn't in any commit on this branch/,
    ],
  ];

  test.each(tamperings)("finds %s", async (_, tamper, finding) => {
    const year = await aHistory();
    tamper(year);
    expect((await year.verify()).join("\n")).toMatch(finding);
  });

  test.each<[string, (snapshot: Snapshot) => void, RegExp]>([
    [
      "a different original due date",
      ({ commitments }) => (commitments[0]!.block.first_due = "2026-11-15"),
      /#1 says that its commitment was originally due on 2026-12-01; according to the published snapshot, it was originally due on 2026-11-15/,
    ],
    [
      "an event that is missing from the issue",
      ({ commitments }) => void commitments[1]!.block.history.push({ type: "removed", at: "2026-12-01", commit: null }),
      /#2 no longer lists 1 of the events in the published snapshot/,
    ],
    [
      "a different original text",
      ({ commitments }) => (commitments[1]!.block.text_original = "Buy a runbook"),
      /#2 says that the original text was “Write the runbook.*”; according to the published snapshot, it was “Buy a runbook”/,
    ],
    [
      "a commitment that is no longer tracked",
      ({ commitments }) => (commitments[2]!.issue!.number = 77),
      /#77 is in the published snapshot but is no longer tracked/,
    ],
  ])("finds a difference from the published snapshot: %s", async (_, change, finding) => {
    const year = await aHistory();
    const snapshot = await year.snapshot();
    change(snapshot);
    expect((await year.verify(snapshot)).join("\n")).toMatch(finding);
  });

  test("finds a removed or withdrawn line that the issue does not mention", async () => {
    const year = await aHistory();
    const last = year.published.at(-1)!;
    const [latest] = last.reports;
    const [keys, runbook, failover] = latest!.commitments;
    const withdrawn = [{ ...runbook!, replacedBy: null }];
    const reports = [{ ...latest!, commitments: [failover!], withdrawn }];
    const instant = new Date(Date.parse(last.instant) + 1000).toISOString();
    year.published = [...year.published, { commit: "e".repeat(40), instant, reports }];
    expect(await year.verify()).toEqual([
      expect.stringContaining("The commitment tracked by issue #1 was removed from its report"),
      expect.stringContaining("The commitment tracked by issue #2 was withdrawn in its report"),
    ]);
    expect(keys?.subject).toBe("Rotate the keys");
  });

  test("leaves out differences that show only in a commit that no run may have read", async () => {
    const year = await aHistory();
    const read = year.published;
    const last = read.at(-1)!;
    const [latest] = last.reports;
    const [, runbook, failover] = latest!.commitments;
    const added = { ...failover!, text: "Buy more disks", subject: "Buy more disks", line: 12 };
    const reports = [{ ...latest!, commitments: [added], withdrawn: [{ ...runbook!, replacedBy: null }] }];
    const instant = new Date(Date.parse(last.instant) + 1000).toISOString();
    year.published = [...read, { commit: "e".repeat(40), instant, reports }];
    expect(await year.verify()).toEqual([
      expect.stringContaining("The commitment tracked by issue #1 was removed from its report"),
      expect.stringContaining("The commitment tracked by issue #2 was withdrawn in its report"),
      expect.stringMatching(/^“Buy more disks”, promised on .*, has no issue\.$/),
    ]);
    const { findings, uncompared } = await year.verified(null, read);
    expect(findings).toEqual([]);
    expect(uncompared.get("changes in commits that no run may have read")).toEqual([1, 2]);
  });

  test("keeps a finding, and compares everything, if only a new commitment is in a commit that no run may have read", async () => {
    const year = await aHistory();
    forge(year.stage.github, 1, (block) => (block.first_due = "2027-02-01"));
    const read = year.published;
    const last = read.at(-1)!;
    const [latest] = last.reports;
    const added = { ...latest!.commitments[1]!, text: "Buy more disks", subject: "Buy more disks", line: 12 };
    const reports = [{ ...latest!, commitments: [...latest!.commitments, added] }];
    const instant = new Date(Date.parse(last.instant) + 1000).toISOString();
    year.published = [...read, { commit: "e".repeat(40), instant, reports }];
    const original = expect.stringContaining("#1 says that its commitment was originally due on 2027-02-01");
    expect(await year.verify()).toEqual([original, expect.stringMatching(/^“Buy more disks”, .* has no issue\.$/)]);
    const { findings, uncompared } = await year.verified(null, read);
    expect(findings.map(({ message }) => message)).toEqual([original]);
    expect(uncompared).toEqual(new Map());
  });

  test("ignores changes after the close, and commitments that existed for only a minute", async () => {
    const year = await aHistory();
    year.stage.github.as("mira").edit(1, { state: "closed", state_reason: "completed" });
    year.stage.time.pass(3_600_000);
    const last = year.published.at(-1)!;
    const [latest] = last.reports;
    const brief = { ...latest!.commitments[1]!, text: "Buy more disks", subject: "Buy more disks", line: 12 };
    const moved = { ...latest!.commitments[0]!, due: "2027-12-24", dueText: "2027-12-24" };
    const inSeconds = (seconds: number): string => new Date(year.stage.time.now() + seconds * 1000).toISOString();
    year.published = [
      ...year.published,
      {
        commit: "d".repeat(40),
        instant: inSeconds(1),
        reports: [{ ...latest!, commitments: [...latest!.commitments, brief] }],
      },
      {
        commit: "e".repeat(40),
        instant: inSeconds(60),
        reports: [{ ...latest!, commitments: [moved, ...latest!.commitments.slice(1)] }],
      },
    ];
    year.stage.time.pass(3 * 24 * 3_600_000);
    expect(await year.verify()).toEqual([]);
  });

  test.each([0, 2])("ignores a due date that changed a minute ago, before the next run (item %i)", async (changed) => {
    const year = await aHistory();
    const last = year.published.at(-1)!;
    const [latest] = last.reports;
    const commitments = latest!.commitments.map((item, index) =>
      index === changed ? { ...item, due: "2027-12-24", dueText: "2027-12-24" } : item,
    );
    const instant = new Date(year.stage.time.now() - 60_000).toISOString();
    year.published = [...year.published, { commit: "e".repeat(40), instant, reports: [{ ...latest!, commitments }] }];
    expect(await year.verify()).toEqual([]);
  });

  test("does not report deleted issues, or commitments without an issue, as differences from the snapshot", async () => {
    const year = await aHistory();
    const snapshot = await year.snapshot();
    snapshot.commitments[0]!.issue = null;
    snapshot.commitments[2]!.block.first_due = null;
    year.stage.github.delete(2);
    expect((await year.verify(snapshot)).filter((finding) => finding.includes("snapshot"))).toEqual([]);
  });

  test("accepts an issue that is older than its commitment's first state in git, and an event without a commit", async () => {
    const year = await aHistory();
    forge(year.stage.github, 1, (block) => Object.assign(block.history[0]!, { commit: null }));
    const later = (instant: string): string => new Date(Date.parse(instant) + 2 * 3_600_000).toISOString();
    year.published = year.published.map((version) => ({ ...version, instant: later(version.instant) }));
    expect(await year.verify()).toEqual([]);
  });

  test("accepts reasons in the report, a close, evidence in a comment and a completed tracker", async () => {
    const year = new Year();
    const { documents, github } = year.stage;
    const mira = github.as("mira");
    const tracker = mira.open("Work", "");
    const publish = (...items: string[]): void => void documents.set(PATH, report(items));
    await year.on("2026-11-11", "published", () =>
      publish("Rotate the keys, due 2026-12-01", `Write the runbook (#${tracker})`, "Test the failover", "Buy disks"),
    );
    const [keys, runbook, failover, disks] = ["Rotate", "Write", "Test", "Buy"].map(
      (word) => github.issues().find(({ title }) => title.startsWith(word))!.number,
    );
    await year.on("2026-11-20", "explained", () => {
      publish(
        "Rotate the keys, due 2027-01-01 (moved from 2026-12-01: the vendor is late)",
        `Write the runbook (#${tracker})`,
        "Test the failover",
        "~~Buy disks~~ withdrawn: we have enough",
      );
      mira.edit(tracker, { state: "closed" });
      mira.comment(failover!, "Evidence: https://example.com/drill");
      mira.edit(failover!, { state: "closed" });
    });
    await year.on("2026-11-22", "reopened", () => mira.edit(failover!, { state: "open" }));
    await year.on("2026-11-24", "closed again", () => mira.edit(failover!, { state: "closed" }));
    expect(await year.verify()).toEqual([]);
    expect((await year.verified()).uncompared).toEqual(
      new Map([["whether the account that closed the issue had write access at the time", [failover]]]),
    );
    expect([keys, runbook, failover, disks].map((number) => github.issue(number!)!.state)).toEqual([
      "open",
      "closed",
      "closed",
      "closed",
    ]);
  });

  test("accepts items that one run dated by the report's first commit, but not a later item with that date", async () => {
    const year = await aHistory();
    const [first] = year.published;
    const [whole] = first!.reports;
    const early = { ...whole!, commitments: whole!.commitments.slice(0, 1) };
    const instant = "2026-11-11T08:55:00Z";
    year.published = [{ ...first!, commit: "e".repeat(40), instant, reports: [early] }, ...year.published];
    for (const number of [1, 2, 3]) forge(year.stage.github, number, (block) => (block.promised = instant));
    expect(await year.verify()).toEqual([]);
    await year.on("2027-01-20", "added", ({ documents }) =>
      documents.set(PATH, `${documents.get(PATH)}- Buy disks, due 2027-03-01\n`),
    );
    const added = year.stage.github.issues().find(({ title }) => title.startsWith("Buy"))!.number;
    forge(year.stage.github, added, (block) => (block.promised = instant));
    expect(await year.verify()).toEqual([
      `Issue #${added} says that its commitment was promised on ${instant}; according to git, it was first published on 2027-01-20T09:00:00.000Z.`,
    ]);
  });

  test("compares nothing with GitHub if there are no records", async () => {
    const year = await aHistory();
    year.stage.github.as("mira").edit(1, { state: "closed" });
    await year.on("2027-01-20", "closed");
    year.stage.github.settings.graphql = false;
    expect((await year.verified()).uncompared).toEqual(
      new Map([["closes and evidence, because GitHub didn't show them", [1, 3]]]),
    );
  });

  test("accepts a due date that moved while the issue was closed", async () => {
    const year = new Year();
    const { documents, github } = year.stage;
    const publish = (due: string): void => void documents.set(PATH, report([`Rotate the keys, due ${due}`]));
    await year.on("2026-11-11", "published", () => publish("2026-12-01"));
    await year.on("2026-11-20", "closed", () => github.as("mira").edit(1, { state: "closed" }));
    await year.on("2026-11-22", "moved", () => publish("2026-12-10"));
    await year.on("2026-11-26", "moved", () => publish("2026-12-20"));
    await year.on("2026-11-28", "reopened", () => github.as("mira").edit(1, { state: "open" }));
    year.stage.time.pass(3 * 24 * 3_600_000);
    expect(await year.verify()).toEqual([]);
    await year.on("2026-12-12", "closed again", () => github.as("mira").edit(1, { state: "closed" }));
    expect(await year.verify()).toEqual([]);
  });

  test("does not report that commitments have no issue if there are no tracked issues at all", async () => {
    const year = await aHistory();
    for (const number of [1, 2, 3]) year.stage.github.as("mira").unlabel(number, "follow-through");
    year.stage.github.delete(4);
    year.stage.github.describeLabel("follow-through", "Commitments");
    expect((await year.verify()).filter((finding) => finding.includes("has no issue"))).toEqual([]);
  });

  test("ignores a state that was replaced before a run could see it", async () => {
    const year = await aHistory();
    const [first, ...rest] = year.published;
    const brief = {
      ...first!,
      commit: "e".repeat(40),
      instant: new Date(Date.parse(rest[0]!.instant) - 60_000).toISOString(),
      reports: first!.reports.map((original) => ({
        ...original,
        commitments: original.commitments.map((item, index) => (index === 0 ? { ...item, due: "2026-12-24" } : item)),
      })),
    };
    year.published = [first!, brief, ...rest];
    expect(await year.verify()).toEqual([]);
  });
});

describe("after an issue was deleted, verify", () => {
  const said = "Issue #1, which tracked a commitment, was deleted (first noticed on 2027-03-01)";
  const LATER = "Rotate the keys, due 2029-02-01";
  const REST = ["Write the whole runbook, due 2027-03-01", "[x] Test the failover"];
  const publish =
    (...items: string[]) =>
    ({ documents }: Year["stage"]): void =>
      void documents.set(PATH, report(items));

  /** A history in which the first issue is deleted, and the item then gets an id and a later due date. */
  async function aReplacement(): Promise<Year> {
    const year = await aHistory();
    await year.on("2027-01-20", "deleted", ({ github }) => github.delete(1));
    await year.on("2027-02-20", "continued", publish(`${LATER} {#1-again}`, ...REST));
    year.stage.time.pass(Date.parse("2027-03-01T09:00:00Z") - year.stage.time.now());
    return year;
  }

  /** Edits the ledger's entry of the first issue. */
  function editEntry({ stage }: Year, change: (entry: ReturnType<typeof ledgerOf>["gone"][number]) => void): void {
    const [dashboard] = stage.dashboards();
    const ledger = structuredClone(ledgerOf(stage));
    change(ledger.gone[0]!);
    const { rendering } = LEDGER.parse(dashboard!.body) as { rendering: string };
    stage.github.as("mira").edit(dashboard!.number, { body: LEDGER.render(ledger, rendering) });
  }

  test("accepts the issue that continues its commitment", async () => {
    const year = await aReplacement();
    expect(await year.verify(await year.snapshot())).toEqual([`${said}; issue #5 continues the commitment.`]);
    expect(ledgerOf(year.stage).gone).toEqual([expect.objectContaining({ number: 1, continued: 5 })]);
  });

  test("accepts an issue from an earlier version that continued the commitment without recording it", async () => {
    const year = await aReplacement();
    editEntry(year, (entry) => delete entry.continued);
    forge(year.stage.github, 5, (block) => delete block.continues);
    expect((await year.verify())[0]).toBe(`${said}; issue #5 continues the commitment.`);
    await year.on("2027-03-01", "new version");
    expect(await year.verify()).toEqual([`${said}; issue #5 continues the commitment.`]);
  });

  test.for<[what: string, change: (block: Block) => void, finding: RegExp]>([
    [
      "with another original due date",
      (block) => (block.first_due = "2029-02-01"),
      /#5 says that its commitment was originally due on 2029-02-01; according to git, it was originally due on 2026-12-01/,
    ],
    [
      "whose first commit was forged as well",
      (block) => Object.assign(block, { first_due: "2029-02-01", first_commit: "05".repeat(20) }),
      /#5 was created on 2027-02-20 and says that its commitment was originally due on 2029-02-01; according to git, it was promised on 2026-11-11/,
    ],
    [
      "that lacks a move of the due date",
      (block) => (block.history = []),
      /#5 doesn't say that the due date moved to 2027-01-01/,
    ],
  ])("finds a continuing issue %s", async ([, change, finding]) => {
    const year = await aReplacement();
    forge(year.stage.github, 5, change);
    expect((await year.verify()).join("\n")).toMatch(finding);
  });

  test("can't compare a continuing issue that has the past of another commitment with the same words", async () => {
    const year = new Year();
    const OTHER = "Rotate the keys, due 2026-12-05";
    await year.on("2026-11-11", "published", publish("Rotate the keys, due 2026-12-01", OTHER));
    await year.on("2026-11-20", "deleted", ({ github }) => [1, 2].forEach((number) => github.delete(number)));
    await year.on("2026-12-20", "continued", publish(`${LATER} {#1-again}`));
    year.stage.time.pass(3 * 24 * 3_600_000);
    const { uncompared } = await year.verified();
    expect(uncompared).toEqual(new Map());
    forge(year.stage.github, 4, (block) => {
      const [move] = block.history;
      Object.assign(move!, { from: "2026-12-05" });
      Object.assign(block, { text_original: OTHER, first_due: "2026-12-05" });
    });
    const twin = await year.verified();
    expect(twin.findings.map(({ message }) => message)).toEqual([
      "Issue #1, which tracked a commitment, was deleted (first noticed on 2026-12-23); issue #4 continues the commitment.",
      "Issue #2, which tracked a commitment, was deleted (first noticed on 2026-12-23).",
    ]);
    expect(twin.uncompared).toEqual(new Map([["a continued commitment, because another one has the same words", [4]]]));
  });

  test("names the commitment from git if the ledger doesn't store it", async () => {
    const year = await aHistory();
    publish(...REST)(year.stage);
    year.stage.github.delete(1);
    await year.on("2027-02-20", "deleted with its line");
    editEntry(year, (entry) => delete entry.block);
    year.stage.time.pass(Date.parse("2027-03-01T09:00:00Z") - year.stage.time.now());
    expect(await year.verify()).toEqual([`${said}: “Rotate the keys”.`]);
    year.published = [];
    expect((await year.verify())[0]).toBe(`${said}.`);
  });

  test("finds the issue that replaced it if the dashboard was deleted, too", async () => {
    const year = await aHistory();
    await year.on("2027-02-20", "started over", (stage) => {
      for (const number of [1, 4]) stage.github.delete(number);
      stage.github.describeLabel("follow-through", "Commitments");
      publish(LATER, ...REST)(stage);
    });
    year.stage.time.pass(3 * 24 * 3_600_000);
    expect(await year.verify()).toEqual([
      "Issue #5 was created on 2027-02-20 and says that its commitment was originally due on 2029-02-01; according to git, it was promised on 2026-11-11 and was originally due on 2026-12-01.",
    ]);
  });
});
