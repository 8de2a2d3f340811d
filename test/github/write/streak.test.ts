import { RequestError } from "@octokit/request-error";
import { expect, test } from "vitest";
import { explain } from "../../../src/github/errors.ts";
import { RefusalStreak } from "../../../src/github/write/streak.ts";

const REQUEST = { method: "POST", url: "https://api.github.com/repos/acme/site/issues", headers: {} } as const;

function refused(status: number, message: string): RequestError {
  const response = { status, url: REQUEST.url, headers: {}, data: { message } };
  return new RequestError(message, status, { request: REQUEST, response });
}

test("three different objects that are refused in the same way make a streak, whether or not the errors are explained", () => {
  const streak = new RefusalStreak();
  const error = refused(403, "no");
  expect([streak.add(error, "#1"), streak.add(explain(error, "do it"), "#2"), streak.add(error, "#3")]).toEqual([
    false,
    false,
    true,
  ]);
});

test.for<[what: string, play: (streak: RefusalStreak) => void]>([
  ["a success", (streak) => streak.end()],
  ["a refusal with another status", (streak) => streak.add(refused(404, "no"), "#9")],
  ["a refusal with another message", (streak) => streak.add(refused(403, "never"), "#9")],
])("%s ends a streak", ([, play]) => {
  const streak = new RefusalStreak();
  const error = refused(403, "no");
  streak.add(error, "#1");
  streak.add(error, "#2");
  play(streak);
  expect([streak.add(error, "#3"), streak.add(error, "#4")]).toEqual([false, false]);
});

test("the same object counts once, and a failure without a response doesn't count", () => {
  const streak = new RefusalStreak();
  const error = refused(403, "no");
  streak.add(error, "#1");
  streak.add(error, "#2");
  expect(streak.add(error, "#2")).toBe(false);
  expect(streak.add(new RequestError("fetch failed", 500, { request: REQUEST }), "#3")).toBe(false);
});
