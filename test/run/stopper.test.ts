import { expect, test } from "vitest";
import { Stopper } from "../../src/run/stopper.ts";

const never = (): Promise<void> => new Promise(() => {});

test("a stopper runs the registered cleanups when the run is told to stop", async () => {
  const stopper = new Stopper();
  const steps: string[] = [];
  stopper.onStop(async () => void steps.push(`first ${stopper.isStopping()}`));
  stopper.onStop(() => Promise.reject(new Error("a cleanup that fails doesn't prevent the others")));
  stopper.onStop(async () => void steps.push("third"));
  const forget = stopper.onStop(async () => void steps.push("forgotten"));
  forget();
  expect(stopper.isStopping()).toBe(false);
  await stopper.stop(never);
  expect(steps).toEqual(["first true", "third"]);
});

test("a stopper gives up after nine seconds, before GitHub's runner kills the process", async () => {
  const stopper = new Stopper();
  const waits: number[] = [];
  stopper.onStop(never);
  await stopper.stop(async (milliseconds) => void waits.push(milliseconds));
  expect(waits).toEqual([9_000]);
});
