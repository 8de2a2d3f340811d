import { describe, expect, test } from "vitest";
import {
  entryUrl,
  issueUrl,
  promiseSourceUrl,
  reportId,
  reportPath,
  reportSourceUrl,
  reportUrl,
  ticketUrl,
  trackerUrl,
} from "../../../api/view/addresses.ts";
import { aSite, aView } from "../../support/app.ts";
import { aBlock, aSnapshot, aTracked, REPOSITORY } from "../../support/builders.ts";

const SOURCE = `https://github.com/acme/status/blob/${aBlock().commit}/docs/incidents/2026-03-01-outage.md`;

test("a commitment and its report have URLs on our site and on GitHub", () => {
  const [entry] = aView().entries;
  const site = aSite({ baseUrl: "https://acme.example" });
  expect(entryUrl(site, entry!)).toBe("https://acme.example/c/acme/status/1/");
  expect(reportUrl(site, entry!)).toBe("https://acme.example/r/acme/status/2026-03-01-outage/");
  expect(promiseSourceUrl(entry!)).toBe(`${SOURCE}?plain=1#L12`);
  expect(reportSourceUrl(entry!)).toBe(SOURCE);
  expect(issueUrl(REPOSITORY, 7)).toBe("https://github.com/acme/status/issues/7");
  expect(ticketUrl("other/repo#7", REPOSITORY)).toBe("https://github.com/other/repo/issues/7");
});

test("a report's slug is well-formed in its id and encoded in its path", () => {
  const report = { ...aBlock().report, slug: "ü & \uD800/a?b" };
  const [entry] = aView({ snapshots: [aSnapshot({ commitments: [aTracked({ block: { report } })] })] }).entries;
  expect(reportId(entry!)).toBe("acme/status/ü & \uFFFD/a?b");
  expect(reportPath(entry!)).toBe("r/acme/status/%C3%BC%20%26%20%EF%BF%BD%2Fa%3Fb/");
});

describe("a tracker", () => {
  test.for<[tracker: string | null, url: string | null]>([
    [null, null],
    ["#12", "https://git.example/acme/status/issues/12"],
    ["acme/other.repo#3", "https://git.example/acme/other.repo/issues/3"],
    ["https://jira.example/browse/OPS-1", "https://jira.example/browse/OPS-1"],
    ["http://jira.example/browse/OPS-1", null],
    ["javascript:alert(1)", null],
    ["java\tscript:alert(1)", null],
    ["JAVASCRIPT:alert(1)//https://jira.example/", null],
    ["data:text/html,<script>alert(1)</script>", null],
    ["//evil.example/issues/1", null],
    ["https://user:password@evil.example/issues/1", null],
    ["https://", null],
    ["OPS-1", null],
  ])("%j has the URL %j", ([tracker, url]) => {
    const repository = { id: 1, name: "acme/status", url: "https://git.example/acme/status" };
    const view = aView({ snapshots: [aSnapshot({ repository, commitments: [aTracked({ block: { tracker } })] })] });
    expect(trackerUrl(view.entries[0]!)).toBe(url);
  });
});
