import { expect, test } from "vitest";
import { readAuthors } from "../../../src/github/read/authors.ts";
import { BOT, requestsOf, startFake, stubRepo } from "../../support/fake-clients.ts";

test("readAuthors returns the Actions bot and the token's own account", async () => {
  const { mira } = startFake();
  await expect(readAuthors(mira, false)).resolves.toEqual([BOT, "mira"]);
});

test("readAuthors returns only the Actions bot if the token can't read its account", async () => {
  const { as, bot } = startFake();
  await expect(readAuthors(bot, false)).resolves.toEqual([BOT]);
  await expect(readAuthors(as(null), false)).resolves.toEqual([BOT]);
});

test("readAuthors reads an App's login through GraphQL if askGraphQL is set", async () => {
  const { as, github } = startFake({ tokens: { app: "helper[bot]" } });
  await expect(readAuthors(as("app"), true)).resolves.toEqual([BOT, "helper[bot]"]);
  expect(requestsOf(github)).toEqual(["GET /user", "POST /graphql"]);
});

test.for<[answer: string, body: unknown, authors: string[]]>([
  ["a login without [bot]", { data: { viewer: { login: "helper" } } }, [BOT, "helper[bot]"]],
  ["an error", { data: null, errors: [{ message: "no" }] }, [BOT]],
])("readAuthors handles %s from GraphQL", async ([, body, authors]) => {
  const { repo } = stubRepo({ "GET /user": { status: 403 }, "POST /graphql": { body } });
  await expect(readAuthors(repo.client, true)).resolves.toEqual(authors);
});

test("readAuthors returns only the Actions bot if the server doesn't support GraphQL", async () => {
  const { repo } = stubRepo({ "GET /user": { status: 401 } });
  await expect(readAuthors(repo.client, true)).resolves.toEqual([BOT]);
});

test("readAuthors fails if the GraphQL request fails", async () => {
  const { repo } = stubRepo({
    "GET /user": { status: 403 },
    "POST /graphql": { status: 502, body: { message: "no" } },
  });
  await expect(readAuthors(repo.client, true)).rejects.toThrow(
    "Could not read the token's account: GitHub returned 502",
  );
});

test("readAuthors fails if GitHub returns a server error", async () => {
  const { repo } = stubRepo({ "GET /user": { status: 500, body: { message: "no" } } });
  await expect(readAuthors(repo.client, true)).rejects.toThrow(
    "Could not read the token's account: GitHub returned 500",
  );
});
