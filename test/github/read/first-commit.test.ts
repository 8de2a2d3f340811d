import { expect, test } from "vitest";
import { readFirstCommit } from "../../../src/github/read/first-commit.ts";
import { stubRepo, type StubResponse } from "../../support/fake-clients.ts";

const FIRST_PAGE = "GET /repos/acme/status/commits?path=a.md&per_page=1";
const NEWEST = [{ commit: { committer: { date: "2026-03-01T00:00:00Z" } } }];
const OLDEST = [{ commit: { committer: { date: "2026-01-01T00:00:00Z" } } }];

function link(...relations: string[]): Record<string, string> {
  return { link: relations.map((relation) => `<https://api.github.com/x?page=3>; rel="${relation}"`).join(", ") };
}

test.for<[what: string, responses: Record<string, StubResponse>, instant: string | null]>([
  ["the only commit", { [FIRST_PAGE]: { body: NEWEST } }, "2026-03-01T00:00:00Z"],
  [
    "the commit on the last page",
    { [FIRST_PAGE]: { body: NEWEST, headers: link("next", "last") }, [`${FIRST_PAGE}&page=3`]: { body: OLDEST } },
    "2026-01-01T00:00:00Z",
  ],
  ["null if there is no commit", { [FIRST_PAGE]: { body: [] } }, null],
  ["null if GitHub does not link to a last page", { [FIRST_PAGE]: { body: NEWEST, headers: link("next") } }, null],
])("readFirstCommit returns %s", async ([, responses, instant]) => {
  await expect(readFirstCommit(stubRepo(responses).repo, "a.md")).resolves.toBe(instant);
});

test("readFirstCommit fails if GitHub returns an error", async () => {
  const { repo } = stubRepo({ [FIRST_PAGE]: { status: 502, body: { message: "no" } } });
  await expect(readFirstCommit(repo, "a.md")).rejects.toThrow(
    "Could not read the history of a.md: GitHub answered 502",
  );
});
