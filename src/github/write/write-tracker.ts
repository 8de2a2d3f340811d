import type { Client } from "../client.ts";
import { isLockName } from "./lock-labels.ts";
import { hasUnknownOutcome, LeaseLost } from "./errors.ts";

type Request = (options: RequestOptions) => Promise<unknown>;
interface RequestOptions {
  method: string;
  url: string;
  name?: unknown;
}

export interface TrackerDeps {
  /** Called before every read, except reads of a lock. */
  beforeRead: () => Promise<void>;
  /** Whether the run was told to stop. If so, every write is refused except deleting a lock. */
  isStopping: () => boolean;
}

/** Watches a client's requests while a lease is held. */
export class WriteTracker {
  readonly #client: Client;
  readonly #deps: TrackerDeps;
  readonly #inFlight = new Set<Promise<unknown>>();
  /** The number of writes that have no response yet, or whose outcome is unknown. */
  #unanswered = 0;

  constructor(client: Client, deps: TrackerDeps) {
    this.#client = client;
    this.#deps = deps;
    client.hook.wrap("request", this.#wrap as never);
  }

  /** Whether a write may still take effect. Creating a lock doesn't count, because the lock itself shows its holder. */
  mayChangeLater(): boolean {
    return this.#unanswered > 0;
  }

  /** Waits for the responses to all writes in flight. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#inFlight);
  }

  /** Stops watching. */
  end(): void {
    this.#client.hook.remove("request", this.#wrap as never);
  }

  readonly #wrap = async (request: Request, options: RequestOptions): Promise<unknown> => {
    const isLock = isLockName(options.name);
    if (isReading(options)) {
      if (!isLock) await this.#deps.beforeRead();
      return request(options);
    }
    if (this.#deps.isStopping() && !(isLock && options.method === "DELETE"))
      throw new LeaseLost("The run was told to stop, so it sent no further writes.");
    return this.#track(request(options), isLock && options.method === "POST");
  };

  async #track(answer: Promise<unknown>, isClaim: boolean): Promise<unknown> {
    const weight = isClaim ? 0 : 1;
    this.#inFlight.add(answer);
    this.#unanswered += weight;
    try {
      const response = await answer;
      this.#unanswered -= weight;
      return response;
    } catch (error) {
      if (!hasUnknownOutcome(error)) this.#unanswered -= weight;
      throw error;
    } finally {
      this.#inFlight.delete(answer);
    }
  }
}

/** Whether a request only reads. GraphQL queries use POST. */
function isReading({ method, url }: RequestOptions): boolean {
  return method === "GET" || method === "HEAD" || url.endsWith("/graphql");
}
