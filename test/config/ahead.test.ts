import { describe, expect, test, vi } from "vitest";
import { Ahead } from "../../src/config/ahead.ts";
import type { Fetch, FetchedResponse } from "../../src/github/fetch.ts";

const ISSUES = "https://api.github.com/repos/acme/status/issues";

function nodeResponse(body: string, status = 200, link?: string): FetchedResponse {
  const headers = new Map([["date", "now"], ...(link === undefined ? [] : [["link", link] as const])]);
  return {
    url: ISSUES,
    status,
    statusText: "",
    headers,
    text: async () => body,
    arrayBuffer: async () => new ArrayBuffer(),
  };
}

function startNetwork(): { ahead: Ahead; send: ReturnType<typeof vi.fn<Fetch>> } {
  const send = vi.fn<Fetch>();
  return { ahead: new Ahead(send, { authorization: "token t" }), send };
}

describe("Ahead", () => {
  test("sends a request at once, with the headers", () => {
    const { ahead, send } = startNetwork();
    send.mockReturnValue(new Promise(() => {}));
    void ahead.ask(ISSUES);
    expect(send.mock.calls).toMatchObject([
      [ISSUES, { method: "GET", headers: { authorization: "token t" }, redirect: "manual" }],
    ]);
  });

  test("returns the response to the first request for the same address, and sends the second request", async () => {
    const { ahead, send } = startNetwork();
    send.mockImplementation(async () => nodeResponse(`[${send.mock.calls.length}]`));
    void ahead.ask(`${ISSUES}?state=all&labels=a+b`);
    const same = `${ISSUES}?labels=a%20b&state=all`;
    const first = await ahead.fetch(same, {});
    const second = await ahead.fetch(same, {});
    expect([await first.text(), await second.text(), send.mock.calls.length]).toEqual(["[1]", "[2]", 2]);
  });

  test.for<[what: string, url: string, method: string]>([
    ["a write", ISSUES, "POST"],
    ["another address", `${ISSUES}/1`, "GET"],
    ["another query", `${ISSUES}?page=2`, "GET"],
  ])("sends %s itself", async ([, url, method]) => {
    const { ahead, send } = startNetwork();
    send.mockImplementation(async () => nodeResponse("{}"));
    void ahead.ask(ISSUES);
    await ahead.fetch(url, { method });
    expect(send.mock.calls.at(-1)).toEqual([url, { method }]);
  });

  test.for([
    ["POST", ISSUES, "[2]"],
    ["PATCH", `${ISSUES}/1`, "[2]"],
    ["POST", "https://api.github.com/graphql", "[1]"],
  ] as const)("after %s %s, a request for the same address gets %s", async ([method, url, body]) => {
    const { ahead, send } = startNetwork();
    let reads = 0;
    send.mockImplementation(async (_, options) => nodeResponse(`[${options.method === "GET" ? (reads += 1) : "w"}]`));
    void ahead.ask(ISSUES);
    await ahead.fetch(url, { method });
    expect(await (await ahead.fetch(ISSUES, { method: "GET" })).text()).toBe(body);
  });

  test("sends nothing in advance after a write, because GitHub may answer before the write takes effect", async () => {
    const { ahead, send } = startNetwork();
    send.mockImplementation(async () => nodeResponse("{}"));
    const write = ahead.fetch(ISSUES, { method: "POST" });
    expect(await ahead.ask(`${ISSUES}/1`)).toBeNull();
    await write;
    expect(send).toHaveBeenCalledOnce();
  });

  test("marks a response that it returns as cached, so that nothing is learned about GitHub's clock", async () => {
    const { ahead, send } = startNetwork();
    send.mockImplementation(async () => nodeResponse("{}"));
    void ahead.ask(ISSUES);
    const { headers } = await ahead.fetch(ISSUES, { method: "GET" });
    expect(Object.fromEntries(headers)).toEqual({ date: "now", age: "0" });
  });

  test("passes an error on to the code that needs the response, and sends its next attempt", async () => {
    const { ahead, send } = startNetwork();
    send.mockRejectedValueOnce(new Error("reset")).mockResolvedValueOnce(nodeResponse("{}"));
    expect(await ahead.ask(ISSUES)).toBeNull();
    await expect(ahead.fetch(ISSUES, {})).rejects.toThrow("reset");
    expect((await ahead.fetch(ISSUES, {})).status).toBe(200);
  });

  test.for<[what: string, response: FetchedResponse, answer: object | null]>([
    ["the data of an object", nodeResponse('{"id":7}'), { data: { id: 7 }, link: undefined }],
    ["the items and the links of a list", nodeResponse("[7]", 200, "<next>"), { data: { 0: 7 }, link: "<next>" }],
    ["null for a refusal", nodeResponse("{}", 403), null],
    ["null for a truncated body", nodeResponse('{"id'), null],
    ["null for a body that is neither an object nor a list", nodeResponse("7"), null],
  ])("resolves to %s", async ([, response, answer]) => {
    const { ahead, send } = startNetwork();
    send.mockResolvedValue(response);
    expect(await ahead.ask(ISSUES)).toEqual(answer);
  });

  test("abandons the requests under way when it is closed", () => {
    const { ahead, send } = startNetwork();
    send.mockReturnValue(new Promise(() => {}));
    void ahead.ask(ISSUES);
    ahead.close();
    expect(send.mock.calls[0]?.[1].signal?.aborted).toBe(true);
  });
});
