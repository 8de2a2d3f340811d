// Runs a scripted year in one repository. FOLLOW_THROUGH_RECORD=1 updates the expected log.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { FakeGitHub, StoredIssue } from "../support/fake-github/index.ts";
import { Year } from "../support/year.ts";

const EXPECTED = new URL("../fixtures/year.md", import.meta.url);
const CACHE = "postmortems/2026-11-10-cache.md";
const CACHE_RENAMED = "postmortems/2027-01-01-cache.md";
const QUEUE = "postmortems/2027-06-01-queue.md";
const ACCOUNTS = [
  { login: "github-actions[bot]", type: "Bot", permission: "write" },
  { login: "stale[bot]", type: "Bot", permission: "write" },
  { login: "mira", permission: "write" },
  { login: "rando", permission: "read" },
] as const;

test("a scripted year produces the expected states, comments, lint findings and verify findings", async () => {
  const year = new Year({ accounts: ACCOUNTS });
  const report = new CacheReport(year.stage.documents);
  await publishAndPostpone(year, report);
  await renameWithdrawAndRemove(year, report);
  await closeAndProve(year);
  await tickAndUntick(year, report);
  await followPullRequest(year);
  await damageIssues(year);
  await verifyTwice(year);

  expect(year.needless).toEqual([]);
  const log = `${year.lines.join("\n").trim()}\n`;
  if (process.env["FOLLOW_THROUGH_RECORD"]) writeFileSync(EXPECTED, log);
  expect(existsSync(EXPECTED), "test/fixtures/year.md is missing").toBe(true);
  expect(log).toBe(readFileSync(EXPECTED, "utf8"));
});

class CacheReport {
  items = [
    "Alert on the hit rate (@mira), due 2027-01-15",
    "Rotate the cache keys, due 2027-02-01",
    "Write the runbook of the cache",
    "Test the failover of the cache, due 2026-12-01",
    "Buy two more disks, due 2027-12-01",
  ];
  #path = CACHE;
  readonly #documents: Map<string, string>;

  constructor(documents: Map<string, string>) {
    this.#documents = documents;
  }

  publish(items: string[]): void {
    this.items = items;
    this.#documents.set(this.#path, reportText("2026-11-10", "The cache went cold", items));
  }

  change(from: string, to: string): void {
    this.publish(this.items.map((item) => item.replace(from, to)));
  }

  rename(path: string): void {
    this.#documents.delete(this.#path);
    this.#path = path;
    this.publish(this.items);
  }
}

function reportText(date: string, title: string, items: readonly string[]): string {
  return `---\ndate: ${date}\n---\n# ${title}\n\n## Action items\n\n${items.map((item) => `- ${item}`).join("\n")}\n`;
}

async function publishAndPostpone(year: Year, report: CacheReport): Promise<void> {
  await year.on("2026-11-11", "a report is published", () => report.publish(report.items));
  await year.on("2026-11-20", "a date moves with a reason, and an item is reworded", () => {
    report.change("due 2027-01-15", "due 2027-01-31 (moved from 2027-01-15: the vendor is late)");
    report.change("Rotate the cache keys", "Rotate the cache keys and certificates");
  });
  await year.on("2026-11-25", "an undated item gets a date", () =>
    report.change("runbook of the cache", "runbook of the cache, due 2027-03-01"),
  );
  await year.on("2026-12-02", "one promise is overdue");
  await year.on("2026-12-08", "it has been overdue for a week");
  await year.on("2026-12-10", "a pull request closes it", ({ github }) =>
    github.merge(github.openPullRequest("Failover"), 4),
  );
  await year.on("2027-01-20", "a date moves again without a reason", () =>
    report.change("due 2027-01-31 (moved from 2027-01-15: the vendor is late)", "due 2027-04-01"),
  );
  await year.on("2027-01-22", "a comment gives the reason; a stranger's comment is ignored", ({ github }) => {
    github.as("rando").comment(1, "Reason: laziness");
    github.as("mira").comment(1, "Reason: the metric was wrong");
  });
}

async function renameWithdrawAndRemove(year: Year, report: CacheReport): Promise<void> {
  await year.on("2027-01-25", "the report is renamed", () => report.rename(CACHE_RENAMED));
  await year.on("2027-02-10", "one promise is withdrawn with a reason", () =>
    report.change(
      "Buy two more disks, due 2027-12-01",
      "~~Buy two more disks, due 2027-12-01~~ withdrawn: the cloud grows by itself",
    ),
  );
  const [alert, keys, ...others] = report.items as [string, string, ...string[]];
  await year.on("2027-02-20", "a line disappears without explanation", () => report.publish([alert, ...others]));
  await year.on("2027-02-21", "the line returns", () => report.publish([keys, alert, ...others]));
}

async function closeAndProve(year: Year): Promise<void> {
  await year.on("2027-03-05", "a bot closes a stale issue", ({ github }) =>
    github.as("stale[bot]").edit(2, { state: "closed", state_reason: "not_planned" }),
  );
  await year.on("2027-03-06", "a person reopens it", ({ github }) => github.as("mira").edit(2, { state: "open" }));
  await year.on("2027-03-10", "a person closes it as completed, without evidence", ({ github }) =>
    github.as("mira").edit(2, { state: "closed", state_reason: "completed" }),
  );
  await year.on("2027-03-11", "a stranger's evidence is ignored", ({ github }) =>
    github.as("rando").comment(2, "Evidence: https://example.com/no"),
  );
  await year.on("2027-03-12", "a maintainer adds evidence", ({ github }) =>
    github.as("mira").comment(2, "Evidence: https://example.com/keys"),
  );
}

async function tickAndUntick(year: Year, report: CacheReport): Promise<void> {
  await year.on("2027-03-20", "an item is ticked with evidence", () =>
    report.change(
      "Alert on the hit rate (@mira), due 2027-04-01",
      "[x] Alert on the hit rate (@mira), due 2027-04-01 https://example.com/graph",
    ),
  );
  await year.on("2027-04-01", "the tick is removed", () => report.change("[x] Alert", "[ ] Alert"));
  await year.on("2027-04-02", "the item is ticked again", () => report.change("[ ] Alert", "[x] Alert"));
  await year.on("2027-04-05", "a person reopens the issue", ({ github }) =>
    github.as("mira").edit(1, { state: "open" }),
  );
}

async function followPullRequest(year: Year): Promise<void> {
  const { github, documents } = year.stage;
  let pull = 0;
  await year.on("2027-06-02", "a second report links a pull request", () => {
    pull = github.openPullRequest("Bound the queue");
    const items = [
      `Bound the queue (#${pull}), due 2027-07-01`,
      "Shed load at the door, due 2027-07-01",
      "Say so on the status page",
    ];
    documents.set(QUEUE, reportText("2027-06-01", "The queue ran full", items));
  });
  await year.on("2027-06-20", "that pull request is merged", () => github.merge(pull, null));
}

async function damageIssues(year: Year): Promise<void> {
  await year.on("2027-07-10", "an issue is deleted", ({ github }) => github.delete(3));
  await year.on("2027-07-11", "another issue is transferred", ({ github }) => github.transfer(2, "acme/other"));
  await year.on("2027-08-01", "a managed block is edited by hand", ({ github }) => {
    const { number, body } = loadSheddingIssue(github);
    const forged = String.raw`"first_due":"2027\u002d09\u002d01"`;
    github.as("mira").edit(number, { body: body.replace(/"first_due":"[^"]*"/, forged) });
  });
  await year.on("2027-08-02", "the whole body is replaced", ({ github }) =>
    github.as("mira").edit(loadSheddingIssue(github).number, { body: "We talk about this elsewhere." }),
  );
}

function loadSheddingIssue(github: FakeGitHub): StoredIssue {
  return github.issues().find(({ title }) => title.startsWith("Shed"))!;
}

async function verifyTwice(year: Year): Promise<void> {
  year.lines.push("", "## verify", "", ...(await year.verify()));
  // In the rewritten history, the report contained a different due date from the start.
  year.rewrite((item) =>
    item.subject.startsWith("Shed") ? { ...item, due: "2027-10-01", dueText: "2027-10-01" } : item,
  );
  year.lines.push("", "## verify, after a force-push", "", ...(await year.verify()));
}
