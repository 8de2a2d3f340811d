// A scripted year of one repository. FOLLOW_THROUGH_RECORD=1 writes the expected log again.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Year } from "../support/year.ts";

const EXPECTED = new URL("../fixtures/year.md", import.meta.url);
const A = "postmortems/2026-11-10-cache.md";
const B = "postmortems/2027-06-01-queue.md";

function report(date: string, title: string, items: readonly string[]): string {
  return `---\ndate: ${date}\n---\n# ${title}\n\n## Action items\n\n${items.map((item) => `- ${item}`).join("\n")}\n`;
}

test("a scripted year gives the expected states, comments, lint findings and verify findings", async () => {
  const year = new Year({
    accounts: [
      { login: "github-actions[bot]", type: "Bot", permission: "write" },
      { login: "stale[bot]", type: "Bot", permission: "write" },
      { login: "mira", permission: "write" },
      { login: "rando", permission: "read" },
    ],
  });
  const { documents } = year.stage;
  let cache = [
    "Alert on the hit rate (@mira), due 2027-01-15",
    "Rotate the cache keys, due 2027-02-01",
    "Write the runbook of the cache",
    "Test the failover of the cache, due 2026-12-01",
    "Buy two more disks, due 2027-12-01",
  ];
  const publish = (items: string[], path = A): void => {
    cache = items;
    documents.set(path, report("2026-11-10", "The cache went cold", items));
  };
  const change = (from: string, to: string, path = A): void => {
    publish(
      cache.map((item) => item.replace(from, to)),
      path,
    );
  };

  await year.on("2026-11-11", "a report is published", () => publish(cache));
  await year.on("2026-11-20", "a date moves with a reason, and an item is reworded", () => {
    change("due 2027-01-15", "due 2027-01-31 (moved from 2027-01-15: the vendor is late)");
    change("Rotate the cache keys", "Rotate the cache keys and certificates");
  });
  await year.on("2026-11-25", "an undated item gets a date", () =>
    change("runbook of the cache", "runbook of the cache, due 2027-03-01"),
  );
  await year.on("2026-12-02", "one promise is overdue");
  await year.on("2026-12-08", "it has been overdue for a week");
  await year.on("2026-12-10", "a pull request closes it", ({ github }) =>
    github.merge(github.openPullRequest("Failover"), 4),
  );
  await year.on("2027-01-20", "a date moves again without a reason", () =>
    change("due 2027-01-31 (moved from 2027-01-15: the vendor is late)", "due 2027-04-01"),
  );
  await year.on("2027-01-22", "a comment gives the reason; a stranger's comment is ignored", ({ github }) => {
    github.as("rando").comment(1, "Reason: laziness");
    github.as("mira").comment(1, "Reason: the metric was wrong");
  });
  await year.on("2027-01-25", "the report is renamed", () => {
    documents.delete(A);
    publish(cache, B.replace("06-01-queue", "01-01-cache"));
  });
  const renamed = B.replace("06-01-queue", "01-01-cache");
  await year.on("2027-02-10", "one promise is withdrawn with a reason", () =>
    change(
      "Buy two more disks, due 2027-12-01",
      "~~Buy two more disks, due 2027-12-01~~ withdrawn: the cloud grows by itself",
      renamed,
    ),
  );
  let pull = 0;
  const keys = cache[1]!;
  await year.on("2027-02-20", "a line disappears without explanation", () =>
    publish(
      cache.filter((item) => item !== keys),
      renamed,
    ),
  );
  await year.on("2027-02-21", "the line returns", () => publish([keys, ...cache], renamed));
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
  await year.on("2027-03-20", "an item is ticked with evidence", () =>
    change(
      "Alert on the hit rate (@mira), due 2027-04-01",
      "[x] Alert on the hit rate (@mira), due 2027-04-01 https://example.com/graph",
      renamed,
    ),
  );
  await year.on("2027-04-01", "the tick is removed", () => change("[x] Alert", "[ ] Alert", renamed));
  await year.on("2027-04-02", "the item is ticked again", () => change("[ ] Alert", "[x] Alert", renamed));
  await year.on("2027-04-05", "a person reopens the issue", ({ github }) =>
    github.as("mira").edit(1, { state: "open" }),
  );
  await year.on("2027-06-02", "a second report links a pull request", ({ github }) => {
    pull = github.openPullRequest("Bound the queue");
    documents.set(
      B,
      report("2027-06-01", "The queue ran full", [
        `Bound the queue (#${pull}), due 2027-07-01`,
        "Shed load at the door, due 2027-07-01",
        "Say so on the status page",
      ]),
    );
  });
  await year.on("2027-06-20", "that pull request is merged", ({ github }) => github.merge(pull, null));
  await year.on("2027-07-10", "an issue is deleted", ({ github }) => github.delete(3));
  await year.on("2027-07-11", "another issue is transferred", ({ github }) => github.transfer(2, "acme/other"));
  await year.on("2027-08-01", "a managed block is edited by hand", ({ github }) => {
    const shed = github.issues().find(({ title }) => title.startsWith("Shed"))!;
    github.as("mira").edit(shed.number, {
      body: shed.body.replace(/"first_due":"[^"]*"/, String.raw`"first_due":"2027\u002d09\u002d01"`),
    });
  });
  await year.on("2027-08-02", "the whole body is replaced", ({ github }) => {
    const shed = github.issues().find(({ title }) => title.startsWith("Shed"))!;
    github.as("mira").edit(shed.number, { body: "We talk about this elsewhere." });
  });
  year.lines.push("", "## verify", "", ...(await year.verify()));
  // In the rewritten history the report has always had another date.
  year.rewrite((item) =>
    item.subject.startsWith("Shed") ? { ...item, due: "2027-10-01", dueText: "2027-10-01" } : item,
  );
  year.lines.push("", "## verify, after a force-push", "", ...(await year.verify()));

  expect(year.needless).toEqual([]);
  const log = `${year.lines.join("\n").trim()}\n`;
  if (process.env["FOLLOW_THROUGH_RECORD"]) writeFileSync(EXPECTED, log);
  expect(existsSync(EXPECTED), "test/fixtures/year.md is missing").toBe(true);
  expect(log).toBe(readFileSync(EXPECTED, "utf8"));
});
