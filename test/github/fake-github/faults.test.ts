import { describe, expect, test } from "vitest";
import { refused, REPO, START, startFake } from "../../support/fake-clients.ts";
import type { Fault } from "../../support/fake-github/index.ts";

describe("a fault in the fake GitHub", () => {
  const answer = { kind: "answer", status: 502, headers: { "retry-after": "5" } } as const;

  test.for<[fault: Fault, applied: number, outcome: object]>([
    [{ kind: "lose" }, 1, { status: 500, message: "fetch failed" }],
    [{ kind: "drop" }, 0, { status: 500, message: "fetch failed" }],
    [{ kind: "hang" }, 1, { status: 500, cause: { name: "TimeoutError" } }],
    [{ ...answer, applied: true }, 1, { status: 502, response: { headers: { "retry-after": "5" } } }],
    [{ ...answer, applied: false, body: { message: "busy" } }, 0, refused(502, "busy")],
    [{ kind: "empty" }, 1, { status: 201, data: "" }],
    [{ kind: "cut" }, 1, { status: 201, data: expect.stringMatching(/^\{"id":[^}]+/) }],
  ])("can be %j", async ([fault, applied, outcome]) => {
    const { github, bot } = startFake();
    const after: number[] = [];
    github.before = ({ method }) => (method === "POST" ? fault : null);
    github.after = ({ index }) => after.push(index);
    const settled = await bot.issues.create({ ...REPO, title: "one" }).catch((error: unknown) => error);
    expect(settled).toMatchObject(outcome);
    expect(github.issues().length).toBe(applied);
    expect(after).toEqual(applied ? [0] : []);
    expect(github.writes()).toMatchObject([
      { index: 0, method: "POST", path: "/repos/acme/status/issues", body: { title: "one" }, at: START },
    ]);
  });

  test("can be a process crash before or after a request is sent", async () => {
    const { github, bot } = startFake();
    const die = (): never => {
      throw new Error("dead");
    };
    github.before = die;
    await expect(bot.issues.create({ ...REPO, title: "one" })).rejects.toThrow("dead");
    expect([github.issues().length, github.calls.length]).toEqual([0, 0]);
    github.before = () => null;
    github.after = die;
    await expect(bot.issues.create({ ...REPO, title: "one" })).rejects.toThrow("dead");
    expect([github.issues().length, github.calls.length]).toEqual([1, 1]);
  });

  test("does not apply to a request that was aborted before it was sent", async () => {
    const { github } = startFake();
    github.before = () => ({ kind: "drop" });
    const signal = AbortSignal.abort();
    await expect(github.fetch("https://api.github.com/user", { signal })).rejects.toThrow("aborted");
    expect(github.calls).toEqual([]);
  });
});
