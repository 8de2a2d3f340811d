import { expect, test } from "vitest";
import { readTrackerEvidence } from "../../../src/github/read/trackers.ts";
import { Unread } from "../../../src/github/read/unread.ts";
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
])("a tracker that GitHub refuses to show is no evidence: %s", async ([, tracker, status, reported, temporary]) => {
  const request = `GET /repos/${tracker.owner}/${tracker.repo}/issues/5`;
  const { repo } = stubRepo({ [request]: { status, body: { message: "no" } } });
  const unread = new Unread();
  const from = { unread, repo: REPO, number: 7 };
  await expect(readTrackerEvidence(repo.client, tracker, from)).resolves.toBeNull();
  expect([unread.problems.length === 1, unread.trackers.has(7)]).toEqual([reported, temporary]);
});

test("a token that GitHub rejects ends the read of a tracker", async () => {
  const { repo } = stubRepo({ "GET /repos/acme/status/issues/5": { status: 401 } });
  const from = { unread: new Unread(), repo: REPO, number: null };
  await expect(readTrackerEvidence(repo.client, OWN, from)).rejects.toThrow("GitHub does not accept the token");
});
