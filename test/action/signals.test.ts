// Sends signals to the built Action during requests over real sockets, followed by an undisturbed run.
import type { ChildProcess } from "node:child_process";
import { describe, expect, test } from "vitest";
import { LONG } from "../support/long-mode.ts";
import type { ProxiedRequest } from "../support/proxy.ts";
import { LEASE_EXPIRED, startScene, type Scene } from "./scene.ts";

/** The number of requests in a run that creates three issues and the dashboard. */
const REQUESTS = 27;
const LOCK = "follow-through-lock-";

type Signal = "SIGINT" | "SIGTERM";
/** What happens to the request during which the signal arrives. */
type Answer = "given" | "lost" | "stalled";

interface Stopped {
  status: number;
  stdout: string;
  /** The request during which the signal arrived; null if the run ended first. */
  request: ProxiedRequest | null;
  /** Whether that request creates the lock. */
  isClaim: boolean;
  locks: string[];
}

/** Runs the Action and sends it a signal during one request. */
async function stopDuring(scene: Scene, index: number, signal: Signal, answer: Answer): Promise<Stopped> {
  let [child, requests, writes] = [null as ChildProcess | null, 0, 0];
  let [request, isClaim] = [null as ProxiedRequest | null, false];
  scene.fault = (proxied) => {
    const isWrite = proxied.method !== "GET" && proxied.path !== "/graphql";
    if (isWrite) writes += 1;
    requests += 1;
    if (requests - 1 !== index) return null;
    request = proxied;
    isClaim = isWrite && writes === 1;
    child?.kill(signal);
    return { given: null, lost: "lose", stalled: "stall" }[answer] as "lose" | "stall" | null;
  };
  const { status, stdout } = await scene.act({ started: (started) => (child = started) });
  scene.fault = () => null;
  const { data } = await scene.github.api("GET", "/repos/acme/status/labels?per_page=100");
  const locks = data.map(({ name }: { name: string }) => name).filter((name: string) => name.startsWith(LOCK));
  return { status, stdout, request, isClaim, locks };
}

/** Expects the next run to write at once, or after the lease has expired if a lock was left, and to complete the work. */
async function expectHealed({ act, listTracked }: Scene, hasLock: boolean): Promise<void> {
  const next = await act(hasLock ? { later: LEASE_EXPIRED } : {});
  expect(next.stdout).not.toContain("waiting for another run");
  expect([next.status, next.outputs["total"], next.outputs["pending"]]).toEqual([0, "3", "0"]);
  expect(await listTracked()).toHaveLength(3);
}

function errorsIn(stdout: string): string[] {
  return stdout.split("\n").filter((line) => line.startsWith("::error"));
}

describe.concurrent("a signal", () => {
  // `npm test` stops the run during every fifth request. Long mode covers every request, signal and response.
  const indexes = Array.from({ length: REQUESTS }, (_, index) => index);
  const answers: Answer[] = ["given", "lost", "stalled"];
  const cases = indexes.flatMap((index) =>
    (["SIGINT", "SIGTERM"] as const).flatMap((signal) => answers.map((answer) => ({ index, signal, answer }))),
  );
  const sampled = cases.filter(({ index, signal, answer }) => {
    const turn = index % 10 === 1 ? "SIGINT" : "SIGTERM";
    return index % 5 === 1 && signal === turn && answer === "given";
  });

  test.for(LONG ? cases : sampled)(
    "ends the run without leaving a lock, unless a write gets no response ($signal, request $index, response $answer)",
    async ({ index, signal, answer }, context) => {
      const scene = await startScene(context);
      const { status, stdout, request, isClaim, locks } = await stopDuring(scene, index, signal, answer);
      const mayStay = answer !== "given" && request?.method !== "GET" && !isClaim;
      expect([status, errorsIn(stdout), mayStay ? [] : locks]).toEqual([
        1,
        [`::error::The run was stopped by ${signal} before it finished. The next run continues.`],
        [],
      ]);
      await expectHealed(scene, locks.length > 0);
    },
  );

  test.for([
    { answer: "lost", signal: "SIGINT" },
    { answer: "stalled", signal: "SIGTERM" },
  ] as const)(
    "leaves no lock if it arrives while the lock is being created and the response is $answer",
    async (given, context) => {
      const scene = await startScene(context);
      const claim = await findRequest(context, ({ method }) => method === "POST");
      const { isClaim, locks } = await stopDuring(scene, claim, given.signal, given.answer);
      expect([isClaim, locks]).toEqual([true, []]);
      await expectHealed(scene, false);
    },
  );

  test("leaves the lease to expire if the last write gets no response", async (context) => {
    const scene = await startScene(context);
    const create = await findRequest(context, ({ method, path }) => method === "POST" && path.endsWith("/issues"));
    const { stdout, locks } = await stopDuring(scene, create, "SIGTERM", "stalled");
    expect(locks).toEqual([`${LOCK}1`]);
    expect(stdout).toContain("The outcome of a write is unknown, so the write lease stays until 20");
    await expectHealed(scene, true);
  });
});

let undisturbed: Promise<readonly ProxiedRequest[]> | null = null;

/** The index of a run's first matching request. */
async function findRequest(
  context: Parameters<typeof startScene>[0],
  matches: (request: ProxiedRequest) => boolean,
): Promise<number> {
  undisturbed ??= listRequests(context);
  return (await undisturbed).findIndex(matches);
}

/** The requests of a run that isn't disturbed. */
async function listRequests(context: Parameters<typeof startScene>[0]): Promise<readonly ProxiedRequest[]> {
  const { act, proxy } = await startScene(context);
  await act();
  return proxy.requests;
}
