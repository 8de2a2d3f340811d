import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { pagesFrom, readPages, type Page } from "../../src/github/pages.ts";
import { startFake, stubRepo } from "../support/fake-clients.ts";

const API = "https://api.github.com";
const { bot } = startFake();

function aPage(data: unknown, links: Record<string, string> = {}): Page {
  const link = Object.entries(links).map(([relation, url]) => `<${url}>; rel="${relation}"`);
  return { data, headers: { link: link.length > 0 ? link.join(", ") : undefined } };
}

describe("readPages", () => {
  const read = (pages: Page[], client = bot): Promise<number[]> =>
    readPages(client, v.number(), "read the numbers", async (page) => pages[page - 1] ?? aPage([]));

  test("reads a single-page list", async () => {
    await expect(read([aPage([1, 2])])).resolves.toEqual([1, 2]);
  });

  test("reads every page up to the last one, in order", async () => {
    const pages = [1, 2, 3].map((page) =>
      aPage([page], page < 3 ? { next: `${API}/n?page=${page + 1}`, last: `${API}/n?page=3` } : {}),
    );
    await expect(read(pages)).resolves.toEqual([1, 2, 3]);
  });

  test("follows a cursor from page to page", async () => {
    const { repo, requests } = stubRepo({
      "GET /n?after=a": { body: [2], headers: { link: `<${API}/n?after=b>; rel="next"` } },
      "GET /n?after=b": { body: [3] },
    });
    await expect(read([aPage([1], { next: `${API}/n?after=a` })], repo.client)).resolves.toEqual([1, 2, 3]);
    expect(requests).toEqual(["GET /n?after=a", "GET /n?after=b"]);
  });

  test.for<[what: string, pages: Page[]]>([
    ["becomes shorter", [aPage([1], { next: `${API}/n?page=2`, last: `${API}/n?page=3` }), aPage([2]), aPage([])]],
    [
      "becomes longer",
      [
        aPage([1], { next: `${API}/n?page=2`, last: `${API}/n?page=2` }),
        aPage([2], { next: `${API}/n?page=3`, last: `${API}/n?page=3` }),
      ],
    ],
  ])("fails if the list %s while it is read", async ([, pages]) => {
    await expect(read(pages)).rejects.toThrow(
      "Could not read the numbers: the list changed while it was being read. Run again.",
    );
  });

  test.for<[what: string, data: unknown]>([
    ["an empty body", ""],
    ["a truncated body", "[1, "],
    ["an object", { message: "no" }],
    ["an item of another type", ["one"]],
  ])("fails on %s", async ([, data]) => {
    await expect(read([aPage(data)])).rejects.toThrow(
      "Could not read the numbers: GitHub's response is truncated or has an unexpected shape",
    );
  });

  test("explains why a request failed", async () => {
    const failing = readPages(bot, v.number(), "read the numbers", async () => {
      throw new Error("broken");
    });
    await expect(failing).rejects.toThrow("Could not read the numbers. Unexpected error (Error");
  });
});

describe("pagesFrom", () => {
  test("rejects a link to another host, which would receive the token", async () => {
    const first = aPage([1], { next: "https://evil.example/n?after=a" });
    await expect(Array.fromAsync(pagesFrom(bot, first))).rejects.toThrow(
      "A list on https://api.github.com links to another server, so the link was not followed.",
    );
  });

  test("fails if a page links back to an earlier one", async () => {
    const link = `<${API}/n?after=a>; rel="next"`;
    const { repo } = stubRepo({ "GET /n?after=a": { body: [2], headers: { link } } });
    await expect(Array.fromAsync(pagesFrom(repo.client, aPage([1], { next: `${API}/n?after=a` })))).rejects.toThrow(
      "A list on https://api.github.com links back to a page that was already read. Run again.",
    );
  });
});
