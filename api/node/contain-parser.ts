import type { Redis } from "ioredis";

/**
 * Prevents a reply that the client can't parse from crashing the process. The parser runs in a socket listener, and throws if,
 * for example, a reply's arrays are nested too deeply. The connection is then closed, and the client connects again.
 */
export function containParser(client: Redis): void {
  // This event is emitted after the client has added its listeners and before the first reply.
  client.on("connect", () => {
    const { stream } = client;
    const emit = stream.emit.bind(stream) as (...event: unknown[]) => boolean;
    stream.emit = (...event: unknown[]): boolean => {
      try {
        return emit(...event);
      } catch {
        stream.destroy(new Error("invalid reply"));
        return true;
      }
    };
  });
}
