import type { Server } from "node:http";
import type { Socket } from "node:net";

/** So long may an answer lie there without its reader taking all of it: enough for a slow phone. */
const LONGEST_MS = 60_000;
const CHECK_MS = 15_000;

/**
 * Cuts off who asks and does not take what is answered. A socket's own timeout would do, and be set anew several times in each
 * request; a look at all sockets now and then costs requests nothing.
 */
export function cutOffIdle(server: Server, longest = LONGEST_MS, every = CHECK_MS): void {
  /** How much each was sent, and when that was first seen. */
  const held = new Map<Socket, { sent: number; since: number }>();
  server.on("connection", (socket) => {
    held.set(socket, { sent: 0, since: Date.now() });
    socket.once("close", () => held.delete(socket));
  });
  setInterval(() => {
    const now = Date.now();
    for (const [socket, { sent, since }] of held) {
      if (socket.writableLength === 0 || socket.bytesWritten !== sent)
        held.set(socket, { sent: socket.bytesWritten, since: now });
      else if (now - since >= longest) socket.destroy();
    }
  }, every).unref();
}
