import { describe, expect, test } from "vitest";
import { createClient, type Client } from "../../src/github/client.ts";
import { REPO, startFake, type FakeClients } from "../support/fake-clients.ts";
import type { Fault } from "../support/fake-github/index.ts";

/** Creates a client that attempts each read up to three times, and a fake GitHub whose first requests fail with these faults. */
function setUp(...faults: Fault[]): FakeClients & { client: Client; waits: number[] } {
  const fake = startFake();
  const waits: number[] = [];
  const sleep = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  fake.github.before = () => faults.shift() ?? null;
  const client = createClient({
    token: "bot-token",
    baseUrl: "https://api.github.com",
    fetch: fake.github.fetch,
    timeout: null,
    retry: { tries: 3, sleep, clock: fake.clock.now, random: () => 0.5 },
  });
  return { ...fake, client, waits };
}

function answer(status: number, headers: Record<string, string> = {}): Fault {
  return { kind: "answer", status, headers, applied: false };
}

describe("createClient", () => {
  test("attempts a read up to three times, with random delays", async () => {
    const { client, github, waits } = setUp(answer(502), { kind: "drop" });
    await expect(client.repos.get(REPO)).resolves.toMatchObject({ status: 200 });
    expect(github.calls).toHaveLength(3);
    expect(waits).toEqual([500, 500]);
  });

  test("fails after the third attempt", async () => {
    const { client, github } = setUp(answer(502), answer(502), answer(503));
    await expect(client.repos.get(REPO)).rejects.toMatchObject({ status: 503 });
    expect(github.calls).toHaveLength(3);
  });

  test("waits at least as long as GitHub asks before it retries", async () => {
    const { client, waits } = setUp(answer(429, { "retry-after": "7" }));
    await client.repos.get(REPO);
    expect(waits).toEqual([7_500]);
  });

  test.for<[why: string, fault: Fault]>([
    ["GitHub asks for a wait of more than 90 seconds", answer(429, { "retry-after": "91" })],
    ["a retry would not help", answer(404)],
  ])("sends a read only once if %s", async ([, fault]) => {
    const { client, github, waits } = setUp(fault);
    await expect(client.repos.get(REPO)).rejects.toBeDefined();
    expect([github.calls.length, waits]).toEqual([1, []]);
  });

  test("retries GraphQL queries, because they only read", async () => {
    const { client, github } = setUp(answer(502));
    await client.request("POST /graphql", { query: "{ viewer { login } }" });
    expect(github.calls.map(({ method, path }) => `${method} ${path}`)).toEqual(["POST /graphql", "POST /graphql"]);
  });

  test.for<[baseUrl: string, given: string | null, sentTo: string]>([
    ["https://api.github.com", null, "https://api.github.com/graphql"],
    ["https://api.github.com", "https://api.github.com/graphql", "https://api.github.com/graphql"],
    ["https://api.acme.ghe.com", null, "https://api.acme.ghe.com/graphql"],
    ["https://git.example.org/api/v3", null, "https://git.example.org/api/graphql"],
    ["https://git.example.org/api/v3/", null, "https://git.example.org/api/graphql"],
    ["https://git.example.org/api/v3", "https://git.example.org/gql", "https://git.example.org/gql"],
    // The token must not go to another server.
    ["https://git.example.org/api/v3", "https://api.github.com/graphql", "https://git.example.org/api/graphql"],
    ["https://git.example.org/api/v3", "graphql", "https://git.example.org/api/graphql"],
  ])("sends GraphQL queries for %s (with the address %s) to %s", async ([baseUrl, graphqlUrl, sentTo]) => {
    const sent: string[] = [];
    const fetch: typeof globalThis.fetch = async (input) => {
      sent.push(input instanceof Request ? input.url : String(input));
      return Response.json({});
    };
    await createClient({ token: "t", baseUrl, graphqlUrl, fetch }).request("POST /graphql", { query: "{}" });
    expect(sent).toEqual([sentTo]);
  });

  test("never retries a write", async () => {
    const { client, github } = setUp(answer(502));
    await expect(client.issues.create({ ...REPO, title: "one" })).rejects.toMatchObject({ status: 502 });
    expect(github.calls).toHaveLength(1);
  });

  test("sends a read only once if `retry` is not set", async () => {
    const { github, bot } = startFake();
    github.before = () => answer(502);
    await expect(bot.repos.get(REPO)).rejects.toMatchObject({ status: 502 });
    expect(github.calls).toHaveLength(1);
  });

  test("reports a redirect as an error instead of following it", async () => {
    const { github, bot } = startFake();
    github.as("mira").open("one", "");
    github.transfer(1, "acme/other");
    await expect(bot.issues.get({ ...REPO, issue_number: 1 })).rejects.toMatchObject({ status: 301 });
    expect(github.calls).toHaveLength(1);
  });

  test.each(["https://api.github.com/", "https://api.github.com//"])(
    "sends requests to the same paths if the base URL is %s",
    async (baseUrl) => {
      const { github } = startFake();
      const urls: string[] = [];
      const fetch: typeof globalThis.fetch = (input, init) => {
        urls.push(input as string);
        return github.fetch(input, init);
      };
      const client = createClient({ token: "bot-token", baseUrl, fetch, timeout: null });
      await client.repos.get(REPO);
      await client.request("POST /graphql", { query: "{ viewer { login } }" }).catch(() => {});
      expect(urls).toEqual(["https://api.github.com/repos/acme/status", "https://api.github.com/graphql"]);
    },
  );

  test.for<[what: string, send: (client: Client) => Promise<unknown>]>([
    ["an owner", (client) => client.repos.get({ owner: "..", repo: "user" })],
    ["a repository", (client) => client.issues.get({ owner: "acme", repo: "..", issue_number: 3 })],
    ["a label", (client) => client.issues.getLabel({ ...REPO, name: ".." })],
    ["a login", (client) => client.issues.checkUserCanBeAssigned({ ...REPO, assignee: "." })],
    ["a path", (client) => client.request("GET /repos/acme/status/../../../user")],
    ["an encoded path", (client) => client.request("GET /repos/acme/status/%2e%2E/user")],
  ])("sends no request if the dots in %s would change the path", async ([, send]) => {
    const { client, github } = setUp();
    await expect(send(client)).rejects.toThrow("Nothing was sent to GitHub");
    expect(github.calls).toEqual([]);
  });

  test("sends names that merely contain dots", async () => {
    const { client, github } = setUp();
    await client.repos.get({ owner: "acme", repo: "..." }).catch(() => {});
    await client.issues.getLabel({ ...REPO, name: "a/../b" }).catch(() => {});
    expect(github.calls).toHaveLength(2);
  });

  test("aborts a request after the timeout", async () => {
    const neverAnswers: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason as Error));
      });
    const client = createClient({ token: null, baseUrl: "https://api.github.com", fetch: neverAnswers, timeout: 1 });
    await expect(client.repos.get(REPO)).rejects.toMatchObject({ cause: { name: "TimeoutError" } });
  });
});
