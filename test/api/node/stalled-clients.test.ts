import { once } from "node:events";
import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { disconnectStalledClients } from "../../../api/node/stalled-clients.ts";

const BODY = Buffer.alloc(30_000_000);

test("clients that don't receive their response in time are disconnected, but other clients are not", async () => {
  const server = createServer((_, response) => response.end(BODY)).listen(0, "127.0.0.1");
  disconnectStalledClients(server, 3_000, 100);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const idle = connect(port, "127.0.0.1").on("error", () => {});
  const [socket] = (await once(server, "connection")) as [NodeJS.EventEmitter];
  const disconnected = once(socket, "close");
  idle.pause();
  idle.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await disconnected;
  const response = await fetch(`http://127.0.0.1:${port}/`);
  expect((await response.arrayBuffer()).byteLength).toBe(BODY.length);
  idle.destroy();
  server.closeAllConnections();
  server.close();
});
