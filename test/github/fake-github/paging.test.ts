import { describe, expect, test } from "vitest";
import { MINUTE, REPO, startFake } from "../../support/fake-clients.ts";

describe("pages in the fake GitHub", () => {
  test("contain 30 items by default and at most 100", async () => {
    const { github, bot } = startFake();
    for (let index = 0; index < 101; index += 1) github.as("mira").open("x", "");
    expect((await bot.issues.listForRepo(REPO)).data.length).toBe(30);
    expect((await bot.issues.listForRepo({ ...REPO, per_page: 500 })).data.length).toBe(100);
  });

  test("link to each other across the whole list", async () => {
    const { github, bot } = startFake();
    for (let index = 0; index < 7; index += 1) github.as("mira").open("x", "", ["a b"]);
    const query = { ...REPO, labels: "a b", sort: "created", direction: "asc", per_page: 3 } as const;
    for (const [already, cursors] of [
      [0, false],
      [4, true],
    ] as const) {
      github.settings.cursors = cursors;
      const issues = await bot.paginate(bot.issues.listForRepo, query);
      expect(issues.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(github.calls.length - already).toBe(3);
      expect((await bot.issues.listForRepo(query)).headers.link?.includes('rel="last"')).toBe(!cursors);
    }
    expect(github.calls[1]?.path).toMatch(/^\/repositories\/4711\/issues\?labels=a\+b&/);
  });

  test.for([
    ["asc", [3, 4]],
    ["desc", [3, 2]],
  ] as const)(
    "skip no issues in %s order with cursor pagination, even if issues leave the list between requests",
    async ([direction, second]) => {
      const { github, bot } = startFake();
      github.settings.cursors = true;
      for (let index = 0; index < 5; index += 1) github.as("mira").open("x", "");
      const { headers } = await bot.issues.listForRepo({ ...REPO, direction, per_page: 2 });
      for (const gone of direction === "asc" ? [1, 2] : [5, 4]) github.as("mira").edit(gone, { state: "closed" });
      const next = /<(?<url>[^>]*)>; rel="next"/.exec(headers.link ?? "")?.groups?.["url"];
      await expect(bot.request(`GET ${next}`)).resolves.toMatchObject({ data: second.map((number) => ({ number })) });
    },
  );

  test("follow the requested order and start time", async () => {
    const { clock, github, bot } = startFake();
    for (const title of ["one", "two", "three"]) github.as("mira").open(title, "");
    clock.time += MINUTE;
    github.as("mira").comment(1, "hello");
    clock.time += MINUTE;
    github.as("mira").comment(3, "hello");
    const numbers = async (query: object): Promise<number[]> =>
      (await bot.issues.listForRepo({ ...REPO, ...query })).data.map(({ number }) => number);
    expect(await numbers({})).toEqual([3, 2, 1]);
    expect(await numbers({ sort: "updated" })).toEqual([3, 1, 2]);
    expect(await numbers({ sort: "updated", direction: "asc" })).toEqual([2, 1, 3]);
    expect(await numbers({ since: "2026-11-23T10:01:00Z" })).toEqual([3, 1]);
    const since = "2026-11-23T10:02:00Z";
    const { data } = await bot.issues.listCommentsForRepo({ ...REPO, since, sort: "updated", per_page: 100 });
    expect(data.map(({ issue_url }) => issue_url)).toEqual(["https://api.github.com/repos/acme/status/issues/3"]);

    clock.time += MINUTE;
    await bot.issues.updateComment({ ...REPO, comment_id: github.issue(1)!.comments[0]!.id, body: "edited" });
    const bodies = async (query: object): Promise<unknown> =>
      (await bot.issues.listCommentsForRepo({ ...REPO, ...query })).data.map(({ body }) => body);
    expect(await bodies({ direction: "desc" })).toEqual(["edited", "hello"]);
    expect(await bodies({ sort: "updated" })).toEqual(["hello", "edited"]);
    expect(await bodies({ sort: "created", direction: "desc" })).toEqual(["hello", "edited"]);
  });
});
