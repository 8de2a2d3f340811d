import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { parseConfig } from "../../src/config/schema.ts";
import { readReportHistory } from "../../src/documents/history.ts";
import { git } from "../support/git.ts";
import { branchOf, commit, localBlobs, makeFolder, makeRepository } from "./repository.ts";

const CONFIG = parseConfig(null, { timezone: "Europe/Berlin" });

function reportOf(...items: string[]): string {
  return `# Outage\n\n## Action items\n\n${items.map((item) => `- ${item}\n`).join("")}`;
}

test("readReportHistory returns every published version of the reports and dates each report by its first commit", async () => {
  const root = await makeRepository();
  const ids = [
    await commit(root, "2026-01-05T23:30:00Z", { "incidents/a.md": reportOf("Add an alert") }),
    await commit(root, "2026-01-07T12:00:00Z", { "incidents/b.md": reportOf("Buy more disks") }),
    await commit(root, "2026-01-08T12:00:00Z", { "incidents/a.md": reportOf("Add an alert", "Write it down") }),
  ];
  git(root, ["rm", "--quiet", "incidents/b.md"]);
  ids.push(await commit(root, "2026-01-09T12:00:00Z", {}));
  const branch = await branchOf(root);
  const history = (await readReportHistory(branch, localBlobs(branch), CONFIG))?.versions;
  expect(history?.map((version) => version.commit)).toEqual(ids);
  expect(history?.[0]?.instant).toBe("2026-01-05T23:30:00.000Z");
  const states = history?.map(({ reports }) =>
    reports.map(({ path, published, commitments }) => [path, published, commitments.length]),
  );
  const a = ["incidents/a.md", "2026-01-06"];
  const b = ["incidents/b.md", "2026-01-07"];
  expect(states).toEqual([
    [[...a, 1]],
    [
      [...a, 1],
      [...b, 1],
    ],
    [
      [...a, 2],
      [...b, 1],
    ],
    [[...a, 2]],
  ]);
});

test("readReportHistory returns null if the history is incomplete", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", { "incidents/a.md": reportOf("Add an alert") });
  await commit(root, "2026-01-06T12:00:00Z", { "incidents/a.md": reportOf("Buy more disks") });
  const clone = join(await makeFolder(), "clone");
  git(root, ["clone", "--quiet", "--depth=1", pathToFileURL(root).href, clone]);
  const branch = await branchOf(clone);
  expect(await readReportHistory(branch, localBlobs(branch), CONFIG)).toBeNull();
});
