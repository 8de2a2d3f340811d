import { describe, expect, test } from "vitest";
import { MINUTE, REPO, startFake } from "../../support/fake-clients.ts";

const FIRST = { ...REPO, issue_number: 1 };

describe("stale lists in the fake GitHub", () => {
  test("show an earlier version of an issue", async () => {
    let lag = 5 * MINUTE;
    const { clock, github, bot } = startFake({ lag: () => lag });
    const titles = async (): Promise<string[]> =>
      (await bot.issues.listForRepo({ ...REPO, state: "all" })).data.map(({ title }) => title);
    github.as("mira").open("one", "");
    expect(await titles()).toEqual([]);
    await expect(bot.issues.get(FIRST)).resolves.toMatchObject({ data: { title: "one" } });
    clock.time += 5 * MINUTE - 1;
    expect(await titles()).toEqual([]);
    clock.time += 1;
    expect(await titles()).toEqual(["one"]);

    github.as("mira").edit(1, { title: "two" });
    clock.time += MINUTE;
    github.as("mira").edit(1, { title: "three" });
    expect(await titles()).toEqual(["one"]);
    clock.time += 4 * MINUTE;
    expect(await titles()).toEqual(["two"]);

    github.delete(1);
    expect(await titles()).toEqual(["two"]);
    lag = 0;
    github.as("mira").open("four", "");
    expect(await titles()).toEqual(["four", "two"]);
    clock.time += 5 * MINUTE;
    expect(await titles()).toEqual(["four"]);
  });

  test("include every change that precedes a visible change", async () => {
    const lags = [0, 9 * MINUTE, 0];
    const { github, bot } = startFake({ lag: () => lags.shift() ?? 0 });
    github.as("mira").open("one", "");
    github.as("mira").edit(1, { title: "two" });
    github.as("mira").edit(1, { body: "new" });
    await expect(bot.issues.listForRepo(REPO)).resolves.toMatchObject({ data: [{ title: "two", body: "new" }] });
  });

  test("apply filters to the stale version", async () => {
    let lag = 0;
    const { github, bot } = startFake({ lag: () => lag });
    github.as("mira").open("one", "", ["a"]);
    lag = MINUTE;
    github.as("mira").edit(1, { state: "closed" });
    github.as("mira").unlabel(1, "a");
    const { data } = await bot.issues.listForRepo({ ...REPO, labels: "a", state: "open" });
    expect(data).toMatchObject([{ number: 1, state: "open" }]);
  });

  test("also occur for comments", async () => {
    const { clock, bot } = startFake({ lag: () => MINUTE });
    await bot.issues.create({ ...REPO, title: "one" });
    const { data } = await bot.issues.createComment({ ...FIRST, body: "hello" });
    const lists = async (): Promise<number[]> => {
      const answers = [await bot.issues.listComments(FIRST), await bot.issues.listCommentsForRepo(REPO)];
      return answers.map((answer) => answer.data.length);
    };
    expect(await lists()).toEqual([0, 0]);
    await expect(bot.issues.getComment({ ...REPO, comment_id: data.id })).resolves.toMatchObject({ status: 200 });
    clock.time += MINUTE;
    expect(await lists()).toEqual([1, 1]);
    await bot.issues.deleteComment({ ...REPO, comment_id: data.id });
    expect(await lists()).toEqual([1, 1]);
    await expect(bot.issues.get(FIRST)).resolves.toMatchObject({ data: { comments: 0 } });
  });
});
