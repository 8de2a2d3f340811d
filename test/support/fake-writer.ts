import { Writer, type WriterDeps } from "../../src/github/write/writer.ts";
import { BOT, LINKS, type FakeClients } from "./fake-clients.ts";

export interface FakeWriter {
  writer: Writer;
  /** Calls to `pause` and `settle` in order, together with the log lines. */
  steps: string[];
}

/** Creates a writer on a fake GitHub. It may always write unless `changes` overrides this. */
export function createWriter({ repo }: FakeClients, changes: Partial<WriterDeps> = {}): FakeWriter {
  const steps: string[] = [];
  const writer = new Writer({
    ...repo,
    links: LINKS,
    authors: [BOT],
    newest: 0,
    whyStopped: () => null,
    confirm: async () => {},
    pause: async () => void steps.push("pause"),
    settle: async () => void steps.push("settle"),
    log: (line) => void steps.push(line),
    ...changes,
  });
  return { writer, steps };
}

/** Why a fake writer may no longer write. */
export const LOST = "The lease is lost. The next run continues.";

/** Creates a function that returns null for its first `count` calls, and then LOST. */
export function lostAfter(count: number): () => string | null {
  let left = count;
  return () => {
    left -= 1;
    return left >= 0 ? null : LOST;
  };
}
