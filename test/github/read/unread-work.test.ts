import { expect, test } from "vitest";
import type { WorkRef } from "../../../src/core/model/work-reference.ts";
import { readWork } from "../../../src/github/read/read-work.ts";
import { Unread } from "../../../src/github/read/unread.ts";
import { isTemporary, nowhereOf, reportUnreadWork } from "../../../src/github/read/unread-work.ts";
import { REPO, stubRepo } from "../../support/fake-clients.ts";

const OWN = { ...REPO, number: 5 };
const PLACE = { file: "postmortems/a.md", line: 8 };
const NAMED = { ref: OWN, ...PLACE };
const OTHER = { owner: "acme", repo: "private", number: 5 };

test.for<[what: string, tracker: typeof OWN, status: number, reported: boolean, temporary: boolean]>([
  ["a missing issue of the repository itself", OWN, 404, true, false],
  ["a deleted issue", OWN, 410, true, false],
  ["a forbidden issue", OTHER, 403, true, false],
  ["a blocked issue", OTHER, 451, true, false],
  ["an issue that causes a server error", OTHER, 502, true, true],
  ["an issue in a repository that the token can't see", OTHER, 404, false, false],
  ["a moved issue", OWN, 301, false, false],
  ["an issue whose response is truncated", OTHER, 200, true, true],
])("a tracker that can't be read is reported only if necessary: %s", async ([, ...row]) => {
  const [tracker, status, reported, temporary] = row;
  const request = `GET /repos/${tracker.owner}/${tracker.repo}/issues/5`;
  const { repo } = stubRepo({ [request]: { status, body: { message: "no" } } });
  const { found, unread: work } = await readWork(repo.client, [tracker]);
  expect(found.size).toBe(0);
  const unread = new Unread();
  reportUnreadWork(work, [{ ref: tracker, ...PLACE }], { ...repo, unread });
  expect(unread.work).toMatchObject(reported ? [{ severity: "error", ...PLACE }] : []);
  expect(work.some(isTemporary)).toBe(temporary);
  // Other links are reported only if the server failed.
  const links = new Unread();
  reportUnreadWork(work, [], { ...repo, unread: links });
  expect(links.work.length === 1).toBe(temporary);
});

test("a tracker in the reports' repository gets a warning if the token can't see the tracker", async () => {
  const { repo } = stubRepo({});
  const { unread: work } = await readWork(repo.client, [OTHER]);
  const unread = new Unread();
  const source = { owner: "acme", repo: "private" };
  reportUnreadWork(work, [{ ref: OTHER, ...PLACE }], { ...repo, source, unread });
  expect(unread.work).toMatchObject([
    { severity: "warning", message: expect.stringContaining("acme/private#5"), ...PLACE },
  ]);
});

test("reportUnreadWork without a collector fails only if the server failed", () => {
  const { repo } = stubRepo({});
  const failed = readWork(stubRepo({ "GET /repos/acme/status/issues/5": { status: 502 } }).repo.client, [OWN]);
  return failed.then(async ({ unread }) => {
    expect(() => reportUnreadWork(unread, [NAMED], repo)).toThrow("Could not read the tracker acme/status#5");
    const hidden = await readWork(repo.client, [OWN]);
    expect(() => reportUnreadWork(hidden.unread, [NAMED], repo)).not.toThrow();
  });
});

test("reportUnreadWork reports in one warning all references that were not requested", () => {
  const refs: WorkRef[] = [OWN, { ...OWN, number: 6 }, { ...REPO, sha: "c0ffee0" }];
  const unread = new Unread();
  reportUnreadWork(
    refs.map((ref) => ({ ref, error: null })),
    [NAMED],
    { ...stubRepo({}).repo, unread },
  );
  expect(unread.work).toMatchObject([
    {
      severity: "warning",
      message: expect.stringMatching(/^the tracker acme\/status#5 and 2 other linked .* not checked/i),
    },
  ]);
});

test.for<[what: string, ref: WorkRef, status: number, isNowhere: boolean]>([
  ["a missing issue of the repository itself", OWN, 404, true],
  ["a deleted issue", OWN, 410, false],
  ["a moved issue", OWN, 301, false],
  ["a forbidden issue", OWN, 403, false],
  ["an issue in a repository that the token can't see", OTHER, 404, false],
  ["a missing commit", { ...REPO, sha: "c0ffee0" }, 404, false],
])(
  "a reference points nowhere only if its number was never used for an issue: %s",
  async ([, ref, status, isNowhere]) => {
    const path = "sha" in ref ? `commits/${ref.sha}` : `issues/${ref.number}`;
    const request = `GET /repos/${ref.owner}/${ref.repo}/${path}`;
    const { repo } = stubRepo({ [request]: { status, body: { message: "no" } } });
    const { unread } = await readWork(repo.client, [ref]);
    expect(nowhereOf(unread, REPO).size === 1).toBe(isNowhere);
  },
);
