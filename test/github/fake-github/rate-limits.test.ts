import { describe, expect, test } from "vitest";
import type { Client } from "../../../src/github/client.ts";
import { MINUTE, refused, REPO, START, startFake } from "../../support/fake-clients.ts";

describe("rate limits in the fake GitHub", () => {
  const limits = { createsPerMinute: 2, createsPerHour: 3, requestsPerHour: 8 };

  test("apply to creates per minute and per hour", async () => {
    const { clock, github, bot, mira } = startFake({ limits });
    const create = (client: Client) => client.issues.create({ ...REPO, title: "x" });
    const secondary = { status: 403, response: { headers: { "retry-after": "60" } } };
    await create(bot);
    await create(bot);
    await expect(create(bot)).rejects.toMatchObject(secondary);
    await expect(create(mira)).resolves.toMatchObject({ status: 201 });
    clock.time += MINUTE;
    await create(bot);
    clock.time += MINUTE;
    await expect(create(bot)).rejects.toMatchObject(secondary);
    clock.time += 58 * MINUTE;
    await create(bot);
    expect(github.issues().length).toBe(5);
  });

  test("don't count rejected creates", async () => {
    const { bot } = startFake({ limits });
    for (let index = 0; index < 3; index += 1)
      await expect(bot.issues.create({ ...REPO, title: "" })).rejects.toMatchObject(refused(422));
    await expect(bot.issues.create({ ...REPO, title: "x" })).resolves.toMatchObject({ status: 201 });
  });

  test("apply to requests per hour, and appear in headers", async () => {
    const { clock, bot } = startFake({ limits });
    const reset = String((START + 60 * MINUTE) / 1000);
    for (let left = 7; left >= 0; left -= 1) {
      const { headers } = await bot.repos.get(REPO);
      expect(headers).toMatchObject({ "x-ratelimit-limit": "8", "x-ratelimit-remaining": String(left) });
    }
    const spent = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
    await expect(bot.repos.get(REPO)).rejects.toMatchObject({ status: 403, response: { headers: spent } });
    clock.time += 60 * MINUTE;
    await expect(bot.repos.get(REPO)).resolves.toMatchObject({ headers: { "x-ratelimit-remaining": "7" } });
  });

  test("are lower without a token", async () => {
    const { headers } = await startFake().as(null).repos.get(REPO);
    expect(headers["x-ratelimit-limit"]).toBe("60");
  });

  test("are lower for a workflow's token, and separate for GraphQL, whose queries create nothing", async () => {
    const { bot, mira } = startFake({ limits: { createsPerMinute: 1, createsPerHour: 1, requestsPerHour: 5000 } });
    const query = { query: "{ viewer { login } }" };
    const graphql = { "x-ratelimit-resource": "graphql", "x-ratelimit-limit": "1000" };
    await expect(bot.request("POST /graphql", query)).resolves.toMatchObject({ headers: graphql });
    const core = { "x-ratelimit-limit": "1000", "x-ratelimit-remaining": "999" };
    await expect(bot.issues.create({ ...REPO, title: "x" })).resolves.toMatchObject({ headers: core });
    await expect(bot.request("POST /graphql", query)).resolves.toMatchObject({ status: 200 });
    await expect(mira.repos.get(REPO)).resolves.toMatchObject({ headers: { "x-ratelimit-limit": "5000" } });
  });

  test("are not enforced by default", async () => {
    const { github, bot } = startFake();
    for (let index = 0; index < 100; index += 1) await bot.issues.create({ ...REPO, title: "x" });
    const { headers } = await bot.repos.get(REPO);
    expect(headers).toMatchObject({ "x-ratelimit-limit": "1000", "x-ratelimit-remaining": "999" });
    expect(github.issues().length).toBe(100);
  });
});
