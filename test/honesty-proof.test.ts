// Work that was completed before a commitment was made never counts as keeping the commitment.
import { describe, expect, test } from "vitest";
import { assess } from "../src/core/assess/assess.ts";
import type { State } from "../src/core/assess/states.ts";
import { parseBody, type Block } from "../src/core/model/block.ts";
import { DEFAULT_SETTINGS, type Evidence, type IssueFacts } from "../src/core/model/snapshot.ts";
import { aTracked } from "./support/builders.ts";
import { Year } from "./support/year.ts";

const ACCOUNTS = {
  accounts: [
    { login: "github-actions[bot]", type: "Bot", permission: "write" },
    { login: "mira", permission: "write" },
    { login: "stranger", permission: "read" },
    { login: "stale[bot]", type: "Bot", permission: "write" },
  ],
} as const;
const PATH = "postmortems/a.md";
const COLUMNS = "| Action | Due | Issue | Status |";
const LINK = "https://example.com/x";
/** The date on which most reports here are published and committed. */
const PUBLISHED = "2026-11-20";

/** A year in which pull requests can be merged and issues completed before the first report. */
class PromiseYear extends Year {
  constructor() {
    super(ACCOUNTS);
  }

  promise(items: readonly string[], date = PUBLISHED): void {
    const list = items.map((item) => `- ${item}`).join("\n");
    this.stage.documents.set(PATH, `---\ndate: ${date}\n---\n# Outage\n\n## Action items\n\n${list}\n`);
  }

  /** Publishes a table with the columns of `COLUMNS`. */
  promiseTable(rows: readonly string[], date = PUBLISHED): void {
    const table = [COLUMNS, "| --- | --- | --- | --- |", ...rows].join("\n");
    this.stage.documents.set(PATH, `---\ndate: ${date}\n---\n# Outage\n\n## Action items\n\n${table}\n`);
  }

  publish(...items: string[]): Promise<void> {
    return this.on(PUBLISHED, "published", () => this.promise(items));
  }

  /** Waits until 8:00 UTC on a date, an hour before that day's commit. */
  waitFor(day: string): void {
    const { time } = this.stage;
    time.pass(Date.parse(`${day}T08:00:00Z`) - time.now());
  }

  mergePullRequest(day = "2026-11-15"): number {
    const { github } = this.stage;
    const pull = github.openPullRequest("Work");
    this.waitFor(day);
    github.merge(pull, null);
    return pull;
  }

  completeIssue(day = "2026-11-15"): number {
    const mira = this.stage.github.as("mira");
    const number = mira.open("Work", "");
    this.waitFor(day);
    mira.edit(number, { state: "closed" });
    return number;
  }

  number(title: string): number {
    const found = this.stage.github.issues().find((issue) => issue.title.startsWith(title));
    if (!found) throw new Error(`No issue tracks “${title}”.`);
    return found.number;
  }

  state(title: string): State {
    const line = this.lines.findLast(
      (text) => text.startsWith(`#${this.number(title)} `) && / \((open|closed)\): /.test(text),
    );
    return line!.split(" ")[1] as State;
  }

  block(title: string): Block {
    const found = parseBody(this.stage.github.issue(this.number(title))!.body);
    if (found === null || "problem" in found) throw new Error(`The issue for “${title}” has no block.`);
    return found.block;
  }

  /** The problems that another run reports. */
  async problems(): Promise<string[]> {
    const { outcome } = await this.stage.act({
      commit: this.published.at(-1)!.commit,
      published: () => this.published,
    });
    return outcome!.problems.map(({ message }) => message);
  }

  comments(title: string): string[] {
    return this.stage.github.issue(this.number(title))!.comments.map(({ body }) => body);
  }
}

const EARLY = "was finished before this was promised";

describe("a commitment stays open", () => {
  test("if its tracker is a pull request that was merged before the report", async () => {
    const year = new PromiseYear();
    const pull = year.mergePullRequest();
    await year.publish(`One (#${pull}), due 2026-12-24`);
    expect([year.state("One"), year.stage.github.issue(year.number("One"))?.state]).toEqual(["not_due", "open"]);
    expect(year.stage.github.issue(year.number("One"))?.body).toContain(EARLY);
    expect(year.needless).toEqual([]);
  });

  test("if its tracker is an issue that was completed before the report", async () => {
    const year = new PromiseYear();
    const done = year.completeIssue();
    await year.publish(`One (#${done}), due 2026-12-24`);
    expect(year.state("One")).toBe("not_due");
    await year.on("2027-01-02", "late");
    expect(year.state("One")).toBe("overdue");
  });

  test("if its tracker is named in a table and was completed before the report", async () => {
    const year = new PromiseYear();
    const done = year.completeIssue();
    await year.on(PUBLISHED, "published", () => year.promiseTable([`| One | 2026-12-24 | #${done} | |`]));
    expect(year.state("One")).toBe("not_due");
  });

  test("if its tracker was completed an hour before the commit that added the commitment to the report", async () => {
    const year = new PromiseYear();
    year.promise(["One, due 2026-12-24"], "2026-11-19");
    await year.on("2026-11-20", "published");
    const done = year.completeIssue("2026-11-25");
    await year.on("2026-11-25", "added", () =>
      year.promise(["One, due 2026-12-24", `Two (#${done}), due 2026-12-24`], "2026-11-19"),
    );
    expect(year.state("Two")).toBe("not_due");
  });

  test("and gets exactly one comment if older work is named as its tracker before the due date", async () => {
    const year = new PromiseYear();
    const pull = year.mergePullRequest();
    await year.publish("One, due 2026-12-24");
    await year.on("2026-12-01", "swapped", () => year.promise([`One (#${pull}), due 2026-12-24`]));
    await year.on("2026-12-02", "nothing");
    expect(year.state("One")).toBe("not_due");
    expect(year.comments("One").filter((body) => body.includes(EARLY))).toHaveLength(1);
    expect(year.block("One").evidence).toMatchObject([{ kind: "tracker" }]);
  });

  test("if older work is named as its tracker after the due date", async () => {
    const year = new PromiseYear();
    const pull = year.mergePullRequest();
    await year.publish("One, due 2026-12-24");
    await year.on("2027-01-10", "swapped", () => year.promise([`One (#${pull}), due 2026-12-24`]));
    expect(year.state("One")).toBe("overdue");
  });

  test("if its tracker was completed before the report, then reopened and closed again", async () => {
    const year = new PromiseYear();
    const done = year.completeIssue();
    await year.publish(`One (#${done}), due 2026-12-24`);
    await year.on("2026-12-01", "reopened", ({ github }) => github.as("mira").edit(done, { state: "open" }));
    await year.on("2026-12-02", "closed", ({ github }) => github.as("mira").edit(done, { state: "closed" }));
    expect(year.state("One")).toBe("not_due");
  });

  test("if it replaces a removed commitment and its tracker was merged before the replacement", async () => {
    const year = new PromiseYear();
    await year.publish("Rotate every key, due 2026-12-24", "Two");
    const pull = year.mergePullRequest("2026-11-28");
    await year.on("2026-12-01", "replaced", () =>
      year.promise([`Document who is on call (#${pull}), due 2026-12-31`, "Two"]),
    );
    expect(year.state("Document")).toBe("not_due");
  });
});

describe("a commitment with a tracker that can't be followed", () => {
  test.for<[what: string, done: number, open: (number: number) => string]>([
    ["isn't proven by the others if the last of 40 trackers is open", 39, (number) => `#${number}`],
    [
      "isn't proven by the others if an open tracker's address is too long",
      1,
      (number) => `https://github.com/acme/status/issues/${number}?${"p".repeat(200)}`,
    ],
  ])("%s", async ([, count, nameOf]) => {
    const year = new PromiseYear();
    const mira = year.stage.github.as("mira");
    const done = Array.from({ length: count }, () => mira.open("Work", ""));
    const names = [...done.map((number) => `#${number}`), nameOf(mira.open("Work", ""))];
    await year.publish(`One (${names.join(", ")}), due 2026-12-24`);
    await year.on("2026-12-02", "closed", () => {
      for (const number of done) mira.edit(number, { state: "closed" });
    });
    expect(year.lines.at(-1)).toContain("not_due (open): One [due 2026-12-24; 0 slips; 0 evidence]");
  });
});

describe("the pull request that published a commitment, merged by a queue twenty minutes later,", () => {
  /** Publishes the commitment, then merges the pull request whose merge commit published it. */
  async function publishByQueue(year: PromiseYear, item: (pull: number) => string): Promise<number> {
    const { github, time } = year.stage;
    const pull = github.openPullRequest("Report");
    await year.publish(item(pull));
    const { promised } = year.block("One");
    time.pass(20 * 60_000);
    github.merge(pull, null);
    github.commit(pull.toString(16).padStart(40, "0"), promised);
    return pull;
  }

  test("proves nothing as its tracker", async () => {
    const year = new PromiseYear();
    await publishByQueue(year, (pull) => `One (#${pull}), due 2026-12-24`);
    await year.on("2026-11-21", "next day");
    expect(year.state("One")).toBe("not_due");
    expect(year.needless).toEqual([]);
  });

  test("proves nothing as a link in a comment", async () => {
    const year = new PromiseYear();
    const pull = await publishByQueue(year, () => "One, due 2026-12-24");
    await year.on("2026-12-02", "closed", ({ github }) => {
      github.as("mira").comment(year.number("One"), `Evidence: https://github.com/acme/status/pull/${pull}`);
      github.as("mira").edit(year.number("One"), { state: "closed" });
    });
    expect(year.state("One")).toBe("unproven");
  });

  test("proves nothing as a link next to a tick", async () => {
    const year = new PromiseYear();
    const pull = await publishByQueue(year, () => "One, due 2026-12-24");
    await year.on("2026-12-02", "ticked", () =>
      year.promise([`[x] One, due 2026-12-24 https://github.com/acme/status/pull/${pull}`]),
    );
    expect(year.state("One")).toBe("unproven");
    expect(year.needless).toEqual([]);
  });
});

describe("a commitment whose tracker an outsider opened", () => {
  test.each([
    ["stranger", "overdue"],
    ["stale[bot]", "overdue"],
    ["mira", "kept"],
  ])("and %s closed is %s", async (login, state) => {
    const year = new PromiseYear();
    const tracker = year.stage.github.as("stranger").open("It is slow", "");
    await year.publish(`One (#${tracker}), due 2026-12-24`);
    await year.on("2026-12-20", "closed", ({ github }) => github.as(login).edit(tracker, { state: "closed" }));
    const warnings = (await year.problems()).filter((message) => message.includes("so it proves nothing"));
    expect(warnings).toHaveLength(state === "overdue" ? 1 : 0);
    await year.on("2027-01-02", "after the due date");
    expect(year.state("One")).toBe(state);
    expect(year.needless).toEqual([]);
  });

  test("and a merged pull request closed is kept, even if a bot merged it", async () => {
    const year = new PromiseYear();
    const { github } = year.stage;
    const tracker = github.as("stranger").open("It is slow", "");
    await year.publish(`One (#${tracker}), due 2026-12-24`);
    await year.on("2026-12-20", "merged", () =>
      github.merge(github.openPullRequest("Fix"), tracker, true, "stale[bot]"),
    );
    expect(year.state("One")).toBe("kept");
  });
});

describe("a commitment counts as already done", () => {
  test("if its item is ticked in the report's first version", async () => {
    const year = new PromiseYear();
    await year.publish(`[x] One, due 2026-12-24 ${LINK}`);
    expect(year.state("One")).toBe("already_done");
  });

  test("if a backdated report marks the item as done on a date before the report was committed", async () => {
    const year = new PromiseYear();
    await year.on("2027-03-01", "backdated", () =>
      year.promiseTable([`| One | 2026-12-24 | | Done 2026-12-20 ${LINK} |`]),
    );
    expect(year.state("One")).toBe("already_done");
  });

  test("if its tracker was completed after a backdated report's date but before the report was committed", async () => {
    const year = new PromiseYear();
    const done = year.completeIssue("2026-12-20");
    await year.on("2027-03-01", "backdated", () => year.promise([`One (#${done}), due 2026-12-24`]));
    expect(year.state("One")).toBe("already_done");
    expect(year.stage.github.issue(year.number("One"))?.state).toBe("closed");
  });

  test("if its tracker is the pull request that published the report", async () => {
    const year = new PromiseYear();
    const pull = year.stage.github.openPullRequest("Report");
    await year.on(PUBLISHED, "published", ({ github }) => {
      github.merge(pull, null);
      year.promise([`One (#${pull}), due 2026-12-24`]);
    });
    expect(year.state("One")).toBe("already_done");
  });

  test("if its item is added to a published report, already marked as done on an earlier date", async () => {
    const year = new PromiseYear();
    const one = "| One | 2026-12-24 | | |";
    await year.on(PUBLISHED, "published", () => year.promiseTable([one]));
    const two = `| Two | 2026-12-24 | | Done 2026-12-01 ${LINK} |`;
    await year.on("2026-12-10", "added", () => year.promiseTable([one, two]));
    expect(year.state("Two")).toBe("already_done");
  });
});

describe("a commitment that counted as already done", () => {
  test("is kept late if its item is unticked, and ticked again after the due date", async () => {
    const year = new PromiseYear();
    await year.publish(`[x] One, due 2026-12-24 ${LINK}`);
    await year.on("2026-11-25", "unticked", () => year.promise(["One, due 2026-12-24"]));
    expect([year.state("One"), year.block("One").done_when_promised]).toEqual(["not_due", undefined]);
    await year.on("2027-01-10", "ticked again", () => year.promise([`[x] One, due 2026-12-24 ${LINK}`]));
    expect(year.state("One")).toBe("kept_late");
  });

  test("is kept late if its issue is reopened, and closed again after the due date", async () => {
    const year = new PromiseYear();
    await year.publish(`[x] One, due 2026-12-24 ${LINK}`);
    await year.on("2026-11-25", "reopened", ({ github }) =>
      github.as("mira").edit(year.number("One"), { state: "open" }),
    );
    expect(year.state("One")).toBe("not_due");
    await year.on("2027-01-10", "closed", ({ github }) =>
      github.as("mira").edit(year.number("One"), { state: "closed" }),
    );
    expect(year.state("One")).toBe("kept_late");
  });
});

describe("a commitment is kept late", () => {
  test("if its item is added after the due date and marked as done on an earlier date", async () => {
    const year = new PromiseYear();
    const one = "| One | 2026-12-24 | | |";
    await year.on(PUBLISHED, "published", () => year.promiseTable([one]));
    const two = `| Two | 2026-12-24 | | Done 2026-12-20 ${LINK} |`;
    await year.on("2027-03-01", "added", () => year.promiseTable([one, two]));
    expect(year.state("Two")).toBe("kept_late");
  });

  test("if it is closed on time, but its only evidence is a pull request that was merged after the due date", async () => {
    const year = new PromiseYear();
    await year.publish("One, due 2026-12-24");
    await year.on("2026-12-20", "closed", ({ github }) =>
      github.as("mira").edit(year.number("One"), { state: "closed" }),
    );
    expect(year.state("One")).toBe("unproven");
    const pull = year.mergePullRequest("2027-02-28");
    const link = `https://github.com/acme/status/pull/${pull}`;
    await year.on("2027-03-01", "linked", ({ github }) =>
      github.as("mira").comment(year.number("One"), `Evidence: ${link}`),
    );
    expect(year.state("One")).toBe("kept_late");
    expect(year.needless).toEqual([]);
  });

  test("if it is ticked on time, but the commit linked next to the tick was made after the due date", async () => {
    const year = new PromiseYear();
    const commit = "ab".repeat(20);
    year.stage.github.commit(commit, "2027-02-28T08:00:00Z");
    await year.publish("One, due 2026-12-24");
    await year.on("2026-12-20", "ticked", () => year.promise(["[x] One, due 2026-12-24"]));
    await year.on("2027-03-01", "linked", () =>
      year.promise([`[x] One, due 2026-12-24 https://github.com/acme/status/commit/${commit}`]),
    );
    expect(year.state("One")).toBe("kept_late");
  });

  test("if it is closed on time, but a tracker that was completed after the due date is its only evidence", async () => {
    const year = new PromiseYear();
    await year.publish("One, due 2026-12-24");
    await year.on("2026-12-20", "closed", ({ github }) =>
      github.as("mira").edit(year.number("One"), { state: "closed" }),
    );
    const done = year.completeIssue("2027-02-28");
    await year.on("2027-03-01", "named", () => year.promise([`One (#${done}), due 2026-12-24`]));
    expect(year.state("One")).toBe("kept_late");
  });
});

const PROMISED = "2026-05-10T09:00:00Z";
const OLD = "2026-05-10T08:59:00Z";
const WORK = "https://github.com/acme/status/pull/12";
const COMMIT = "5f0c1d2e3a4b5c6d7e8f90a1b2c3d4e5f6a7b8c9";
const closed: Partial<IssueFacts> = { state: "closed", state_reason: "completed", closed_at: "2026-05-20T12:00:00Z" };

function evidenceOf(kind: Evidence["kind"], at: string, url = WORK): Partial<IssueFacts> {
  return { evidence: [{ kind, url, at }] };
}

describe("a commitment is not proven", () => {
  test("by a tick on an item whose tracker was completed before the report", async () => {
    const year = new PromiseYear();
    const done = year.completeIssue();
    await year.publish(`One (#${done}), due 2026-12-24`);
    await year.on("2026-12-01", "ticked", () => year.promise([`[x] One (#${done}), due 2026-12-24`]));
    expect(year.state("One")).toBe("unproven");
  });

  const ways: Array<[way: string, issue: Partial<IssueFacts>, block?: Partial<Block>]> = [
    [
      "a pull request that closed the issue but was merged before the commitment was made",
      evidenceOf("pull_request", OLD),
    ],
    ["a commit that closed the issue but is older than the commitment", evidenceOf("commit", OLD)],
    ["a tracker that was completed before the commitment was made", evidenceOf("tracker", OLD)],
    [
      "the commit that published the commitment",
      evidenceOf("commit", "2026-05-20T12:00:00Z", `https://github.com/acme/status/commit/${COMMIT}`),
    ],
    [
      "a comment that links to work completed before the commitment was made",
      { ...evidenceOf("comment", "2026-05-20T11:00:00Z"), link_dates: { [WORK]: OLD } },
    ],
    [
      "a comment that links to work whose date can't be read",
      { ...evidenceOf("comment", "2026-05-20T11:00:00Z"), link_dates: { [WORK]: null } },
    ],
    [
      "a tick with a link to work completed before the commitment was made",
      { link_dates: { [WORK]: OLD } },
      { done: "2026-05-20", links: [WORK], history: [{ type: "ticked", at: "2026-05-20", commit: null }] },
    ],
  ];

  test.each(ways)("by %s", (_, issue, block = {}) => {
    const facts = aTracked({ block: { promised: PROMISED, ...block }, issue: { ...closed, ...issue } });
    const now = { instant: "2026-05-21T12:00:00Z", today: null };
    const [assessed] = assess({ commitments: [facts], settings: DEFAULT_SETTINGS }, now).commitments;
    expect(assessed?.state).toBe("unproven");
    expect(assessed?.evidence).toHaveLength(1);
  });
});

test.each([
  { promised: PROMISED, at: "2026-05-10T09:00:11Z" },
  { promised: "2026-05-10", at: "2026-05-10T00:00:00Z" },
  { promised: PROMISED, at: "2026-05-10" },
])("a commitment made at $promised is kept by a pull request merged at $at", ({ promised, at }) => {
  const facts = aTracked({ block: { promised }, issue: { ...closed, ...evidenceOf("pull_request", at) } });
  const now = { instant: "2026-05-21T12:00:00Z", today: null };
  expect(assess({ commitments: [facts], settings: DEFAULT_SETTINGS }, now).counts.kept).toBe(1);
});
