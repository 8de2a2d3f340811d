import { describe, expect, test } from "vitest";
import { createCloseCheck, reportIgnoredCloses } from "../../../src/github/read/work-closer.ts";
import { createMayWrite } from "../../../src/github/read/permissions.ts";
import { Unread } from "../../../src/github/read/unread.ts";
import { closerAssociation, type IssueClose, type Work } from "../../../src/github/read/work.ts";
import { REPO, startFake } from "../../support/fake-clients.ts";

const CLOSE: IssueClose = { login: "rando", bot: false, byWork: false, association: "MEMBER" };
const AT = "2026-11-23T10:00:00Z";

function issue(close: Partial<IssueClose>, place = "acme/status"): Work {
  return { kind: "issue", url: `https://github.com/${place}/issues/1`, at: AT, close: { ...CLOSE, ...close } };
}

describe("the close of a linked issue", () => {
  const cases: Array<[what: string, work: Work, counts: boolean]> = [
    ["by a deleted account", issue({ login: "ghost" }), false],
    ["by a deleted account in another repository", issue({ login: "ghost" }, "acme/api"), false],
    ["by a merged pull request of an account that was deleted since", issue({ login: "ghost", byWork: true }), true],
    ["by a merged pull request of an outsider", issue({ byWork: true }), true],
    ["by a merged pull request that a bot merged", issue({ byWork: true, bot: true }), true],
    ["by a bot", issue({ login: "stale", bot: true }), false],
    ["by a bot in another repository", issue({ bot: true }, "acme/api"), false],
    ["by someone with write access", issue({ login: "mira" }), true],
    ["by someone without write access (whatever the association says)", issue({ association: "OWNER" }), false],
    ["by a member in another repository", issue({ association: "MEMBER" }, "acme/api"), true],
    [
      "by a contributor in another repository (who may be a private member)",
      issue({ association: "CONTRIBUTOR" }, "acme/api"),
      true,
    ],
    ["by an outsider in another repository", issue({ association: "NONE" }, "acme/api"), false],
    ["by a newcomer in another repository", issue({ association: "FIRST_TIMER" }, "acme/api"), false],
    ["by a new contributor in another repository", issue({ association: "FIRST_TIME_CONTRIBUTOR" }, "acme/api"), false],
  ];

  test.each(cases.map(([what, work, counts]) => [what, counts, work] as const))(
    "%s counts: %s",
    async (_, counts, work) => {
      const { repo } = startFake();
      expect(await createCloseCheck(REPO, createMayWrite(repo))(work)).toBe(counts);
    },
  );
});

test.each([
  { login: "rando", author: "Rando", association: "NONE", private: false, closer: "NONE" },
  { login: "rando", author: "Rando", association: "NONE", private: true, closer: "MEMBER" },
  { login: "rando", author: "mira", association: "NONE", private: false, closer: "MEMBER" },
  { login: "rando", author: null, association: "NONE", private: false, closer: "MEMBER" },
  { login: "rando", author: "rando", association: null, private: false, closer: "MEMBER" },
])("$login, who closed an issue of $author ($association, private: $private), counts as $closer", (entry) => {
  expect(closerAssociation(entry.login, entry)).toBe(entry.closer);
});

test("a warning names the tracker and its closer, but only if the close doesn't count", () => {
  const unread = new Unread();
  const trackers = [1, 2, 3, 4].map((number) => ({ ref: { ...REPO, number }, file: "a.md", line: number }));
  const works = [issue({}), issue({ login: "stale", bot: true }), null, issue({ login: "ghost" })];
  reportIgnoredCloses(trackers, (ref) => works["number" in ref ? ref.number - 1 : 0] ?? null, {
    ...startFake().repo,
    unread,
  });
  expect(unread.work.map(({ severity, file, line, message }) => [severity, file, line, message.split(",")[0]])).toEqual(
    [
      ["warning", "a.md", 1, "The tracker https://github.com/acme/status/issues/1 was closed by @rando"],
      ["warning", "a.md", 2, "The tracker https://github.com/acme/status/issues/1 was closed by the bot stale"],
      ["warning", "a.md", 4, `The tracker ${works[0]?.url} was closed by an account that has been deleted`],
    ],
  );
});
