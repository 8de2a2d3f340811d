import { createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../../api/node/open-store.ts";

/** Starts a server that sends the same reply to everything. Returns its address for FOLLOW_THROUGH_STORE. */
async function startRedis(reply: string): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("data", () => socket.write(reply));
  }).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  await new Promise((resolve) => server.once("listening", resolve));
  return `redis://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.for<[what: string, reply: string]>([
  ["is nested too deeply", "*1\r\n".repeat(200_000)],
  ["is complete but deeply nested", `${"*1\r\n".repeat(200_000)}:1\r\n`],
  ["claims to be an impossibly long array", "*99999999999999\r\n"],
  ["claims to be a string of negative length", "$-7\r\n"],
  ["has an unknown type", "?what\r\n"],
  ["is an array of errors", `*2\r\n-ERR no\r\n-ERR ${"x".repeat(100_000)}\r\n`],
  ["was not requested", "+OK\r\n".repeat(1_000)],
])("a store continues without Redis if a reply %s", async ([, reply]) => {
  const problems: string[] = [];
  const store = await openStore(await startRedis(reply), "public-1", (problem) => problems.push(problem));
  onTestFinished(() => store.close());
  expect(await store.load("acme/status", null)).toBeNull();
  // An uncaught error would end the process and fail this test.
  await sleep(50);
  expect(problems.length).toBeLessThanOrEqual(1);
});
