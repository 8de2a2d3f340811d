import { describe, expect, test } from "vitest";
import { createClient } from "../../src/github/client.ts";
import { ServerClock } from "../../src/github/server-clock.ts";
import { MINUTE, REPO, START, startFake } from "../support/fake-clients.ts";

const SECOND = 1_000;

/** The skew after a response with these headers, which arrived at START, `took` milliseconds after the request was sent. */
function skewAfter(headers: Record<string, string> | undefined, took = 0): number {
  const clock = new ServerClock(() => START);
  clock.observe(headers, START - took);
  return clock.skew;
}

function dateAt(instant: number): { date: string } {
  return { date: new Date(instant).toUTCString() };
}

describe("observe", () => {
  test.for<[what: string, ahead: number, took: number, skew: number]>([
    ["zero if the clocks agree", 0, 0, 0],
    ["zero if the response may have taken that long to arrive", -14 * SECOND, 15 * SECOND, 0],
    ["as large as the response proves if GitHub's clock is ahead", MINUTE, 0, MINUTE],
    [
      "as large as the response proves if GitHub's clock is behind and its date may be rounded down",
      -MINUTE,
      0,
      999 - MINUTE,
    ],
    ["smaller if the request took a long time", -MINUTE, 15 * SECOND, 15 * SECOND + 999 - MINUTE],
  ])("finds a skew that is %s", ([, ahead, took, skew]) => {
    expect(skewAfter(dateAt(START + ahead), took)).toBe(skew);
  });

  test.for([
    ["without headers", undefined],
    ["without a date", {}],
    ["with an unreadable date", { date: "yesterday" }],
    ["from a cache", { ...dateAt(START - 60 * MINUTE), age: "3600" }],
  ] as const)("learns nothing from a response %s", ([, headers]) => {
    expect(skewAfter(headers)).toBe(0);
  });

  test("keeps what it learned until another response disproves it", () => {
    const clock = new ServerClock(() => START);
    clock.observe(dateAt(START + MINUTE), START);
    clock.observe(dateAt(START + MINUTE - SECOND), START - 5 * SECOND);
    expect(clock.now()).toBe(START + MINUTE);
    clock.observe(dateAt(START), START);
    expect(clock.now()).toBe(START + 999);
  });
});

test.for<[ahead: number, sentence: string | null]>([
  [5 * MINUTE, null],
  [-5 * MINUTE, null],
  [6 * MINUTE, "6 minutes behind GitHub's"],
  [-7 * MINUTE, "7 minutes ahead of GitHub's"],
])("a clock %d ms behind GitHub's is unreliable if the skew exceeds five minutes: %j", ([ahead, how]) => {
  const clock = new ServerClock(() => START);
  clock.observe(dateAt(START + ahead), START);
  const sentence = `This machine's clock is ${how}, so the run stopped writing. Set the clock and run again.`;
  expect(clock.whyUnreliable()).toBe(how === null ? null : sentence);
});

test("a client learns GitHub's time from successful and from refused requests", async () => {
  const { github } = startFake();
  const serverClock = new ServerClock(() => START - MINUTE);
  const client = createClient({
    token: "bot-token",
    baseUrl: "https://api.github.com",
    fetch: github.fetch,
    timeout: null,
    serverClock,
  });
  await expect(client.issues.get({ ...REPO, issue_number: 1 })).rejects.toMatchObject({ status: 404 });
  expect(serverClock.skew).toBe(MINUTE);
  const other = new ServerClock(() => START + MINUTE);
  await createClient({
    token: "bot-token",
    baseUrl: "https://api.github.com",
    fetch: github.fetch,
    timeout: null,
    serverClock: other,
  }).repos.get(REPO);
  expect(other.skew).toBe(999 - MINUTE);
});
