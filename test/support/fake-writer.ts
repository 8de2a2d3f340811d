import { Writer, type WriterDeps } from "../../src/github/write/writer.ts";
import { BOT, LINKS, type FakeClients } from "./fake-clients.ts";

export interface FakeWriter {
  writer: Writer;
  /** Calls to `pause` and `settle` in order, together with the log lines. */
  steps: string[];
}

/** Creates a writer on a fake GitHub. It never runs out of time unless `changes` overrides this. */
export function createWriter({ repo }: FakeClients, changes: Partial<WriterDeps> = {}): FakeWriter {
  const steps: string[] = [];
  const writer = new Writer({
    ...repo,
    links: LINKS,
    authors: [BOT],
    newest: 0,
    mayWrite: () => true,
    confirm: async () => {},
    pause: async () => void steps.push("pause"),
    settle: async () => void steps.push("settle"),
    log: (line) => void steps.push(line),
    ...changes,
  });
  return { writer, steps };
}

/** Creates a function that returns true for its first `count` calls. */
export function timeFor(count: number): () => boolean {
  let left = count;
  return () => {
    left -= 1;
    return left >= 0;
  };
}
