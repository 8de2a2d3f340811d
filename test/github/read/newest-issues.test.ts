import { describe, expect, test } from "vitest";
import { readNewestIssues, readNewestManaged } from "../../../src/github/read/newest-issues.ts";
import { Unread } from "../../../src/github/read/unread.ts";
import { BOT, MINUTE, openTracked, requestsOf, startFake, type FakeClients } from "../../support/fake-clients.ts";

const ISSUES = "GET /repos/acme/status/issues";

async function numbers({ repo }: FakeClients, after: number): Promise<number[]> {
  const issues = await readNewestIssues(repo, after);
  return issues.map(({ facts }) => facts.number).toSorted((a, b) => a - b);
}

describe("readNewestIssues", () => {
  test("lists the issues above a given number, and checks the eight numbers after the newest", async () => {
    const fake = startFake();
    for (const title of ["one", "two", "three"]) fake.github.as("mira").open(title, "");
    expect(await numbers(fake, 1)).toEqual([2, 3]);
    const ahead = [4, 5, 6, 7, 8, 9, 10, 11].map((number) => `${ISSUES}/${number}`);
    expect(requestsOf(fake.github)).toEqual([ISSUES, ...ahead]);
  });

  test("finds unlisted issues beyond numbers that discussions use", async () => {
    let lag = 0;
    const fake = startFake({ lag: () => lag });
    fake.github.as("mira").open("one", "");
    lag = MINUTE;
    for (let index = 0; index < 7; index += 1) fake.github.skipNumber();
    fake.github.as("mira").open("nine", "");
    fake.github.openPullRequest("ten");
    expect(await numbers(fake, 0)).toEqual([1, 9, 10]);
  });

  test("finds an issue that is missing from the list of the newest issues", async () => {
    const lags = [0, MINUTE, 0];
    const fake = startFake({ lag: () => lags.shift() ?? 0 });
    for (const title of ["one", "two", "three"]) fake.github.as("mira").open(title, "");
    expect(await numbers(fake, 0)).toEqual([1, 2, 3]);
  });

  test("stops listing at the page that reaches the given number", async () => {
    const fake = startFake();
    for (let index = 0; index < 250; index += 1) fake.github.as("mira").open("x", "");
    expect(await numbers(fake, 149)).toHaveLength(101);
    expect(requestsOf(fake.github).filter((request) => !/\/\d+$/.test(request))).toHaveLength(2);
  });

  test("fails if a thousand or more issues are not listed yet", async () => {
    const fake = startFake({ lag: () => MINUTE });
    for (let index = 0; index < 1_010; index += 1) fake.github.as("mira").open("x", "");
    await expect(numbers(fake, 0)).rejects.toThrow(
      "Could not read the newest issues of acme/status: its lists are too far behind. Run again later.",
    );
  });

  test("explains why the list can't be read", async () => {
    const fake = startFake();
    fake.github.before = () => ({ kind: "answer", status: 502, applied: false });
    await expect(numbers(fake, 0)).rejects.toThrow(
      "Could not read the newest issues of acme/status: GitHub returned 502",
    );
  });
});

test("readNewestManaged returns only issues that contain a block and were opened by the given authors", async () => {
  const { github, repo } = startFake();
  const ours = openTracked(github);
  github.as("mira").open("copied", github.issue(ours)!.body);
  github.as(BOT).open("without a block", "");
  const found = await readNewestManaged(repo, -100, [BOT]);
  expect(found.map(({ facts }) => facts.number)).toEqual([ours]);
});

test("readNewestIssues collects the numbers that GitHub refuses to show, and reads the others", async () => {
  let lag = 0;
  const { github, repo } = startFake({ lag: () => lag });
  github.as("mira").open("one", "");
  lag = MINUTE;
  for (const title of ["two", "three"]) github.as("mira").open(title, "");
  github.before = ({ path }) => (path.endsWith("/issues/2") ? { kind: "answer", status: 500, applied: false } : null);
  const unread = new Unread();
  const found = await readNewestIssues({ ...repo, unread }, 0);
  expect([found.map(({ title }) => title), [...unread.issues]]).toEqual([["one", "three"], [2]]);
  await expect(readNewestIssues(repo, 0)).rejects.toThrow("Could not read issue #2");
});
