import { expect, test } from "vitest";
import type { WorkRef } from "../../../src/core/model/work-reference.ts";
import { readWork } from "../../../src/github/read/read-work.ts";
import { Unread } from "../../../src/github/read/unread.ts";
import { isTemporary, reportUnreadWork } from "../../../src/github/read/unread-work.ts";
import { REPO, stubRepo } from "../../support/fake-clients.ts";

const OWN = { ...REPO, number: 5 };
const OTHER = { owner: "acme", repo: "private", number: 5 };

test.for<[what: string, tracker: typeof OWN, status: number, reported: boolean, temporary: boolean]>([
  ["a missing issue of the repository itself", OWN, 404, true, false],
  ["a deleted issue", OWN, 410, true, false],
  ["a forbidden one", OTHER, 403, true, false],
  ["a blocked one", OTHER, 451, true, false],
  ["one with an error on the server", OTHER, 502, true, true],
  ["one in a repository that the token can't see", OTHER, 404, false, false],
  ["a moved one", OWN, 301, false, false],
])("a tracker that GitHub refuses to show is reported only if necessary: %s", async ([, ...row]) => {
  const [tracker, status, reported, temporary] = row;
  const request = `GET /repos/${tracker.owner}/${tracker.repo}/issues/5`;
  const { repo } = stubRepo({ [request]: { status, body: { message: "no" } } });
  const { found, unread: work } = await readWork(repo.client, [tracker]);
  expect(found.size).toBe(0);
  const unread = new Unread();
  reportUnreadWork(work, [tracker], { ...repo, unread });
  expect([unread.work.length === 1, work.some(isTemporary)]).toEqual([reported, temporary]);
  // A link that people wrote is reported only if the server failed.
  const links = new Unread();
  reportUnreadWork(work, [], { ...repo, unread: links });
  expect(links.work.length === 1).toBe(temporary);
});

test("reportUnreadWork fails without a collector if the server failed, and only then", () => {
  const { repo } = stubRepo({});
  const failed = readWork(stubRepo({ "GET /repos/acme/status/issues/5": { status: 502 } }).repo.client, [OWN]);
  return failed.then(async ({ unread }) => {
    expect(() => reportUnreadWork(unread, [OWN], repo)).toThrow("Could not read the tracker acme/status#5");
    const hidden = await readWork(repo.client, [OWN]);
    expect(() => reportUnreadWork(hidden.unread, [OWN], repo)).not.toThrow();
  });
});

test("reportUnreadWork names what was not even asked for in one warning", () => {
  const refs: WorkRef[] = [OWN, { ...OWN, number: 6 }, { ...REPO, sha: "c0ffee0" }];
  const unread = new Unread();
  reportUnreadWork(
    refs.map((ref) => ({ ref, error: null })),
    refs,
    { ...stubRepo({}).repo, unread },
  );
  expect(unread.work).toMatchObject([
    {
      severity: "warning",
      message: expect.stringMatching(/^the tracker acme\/status#5 and 2 other linked .* not checked/i),
    },
  ]);
});
