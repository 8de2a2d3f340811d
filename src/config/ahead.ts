import { REQUEST_TIMEOUT_MS, type Fetch, type FetchedResponse } from "../github/fetch.ts";

/** What a response contains. */
export interface Answer {
  /** An object or an array. */
  data: Record<string, unknown>;
  /** Its Link header. */
  link: string | undefined;
}

/**
 * Requests that are sent before the code that needs their responses is loaded. `fetch` returns each response once, to the first
 * request for the same address before any write, and sends all other requests itself.
 */
export class Ahead {
  readonly #send: Fetch;
  readonly #headers: Record<string, string>;
  readonly #sent = new Map<string, Promise<FetchedResponse>>();
  readonly #unneeded = new AbortController();
  #hasWritten = false;

  constructor(send: Fetch, headers: Record<string, string>) {
    this.#send = send;
    this.#headers = headers;
  }

  /**
   * Sends a GET request, unless a write has been sent. Returns null if the request isn't sent or fails, or if the response's data is
   * neither an object nor an array.
   */
  async ask(url: string): Promise<Answer | null> {
    // GitHub may answer before the write takes effect.
    if (this.#hasWritten) return null;
    const signal = AbortSignal.any([this.#unneeded.signal, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]);
    const response = this.#send(url, { method: "GET", headers: this.#headers, redirect: "manual", signal });
    this.#sent.set(keyOf(url), response);
    try {
      const answer = await response;
      const data: unknown = answer.status === 200 ? JSON.parse(await answer.text()) : null;
      if (typeof data !== "object" || data === null) return null;
      return { data: { ...data }, link: answer.headers.get("link") ?? undefined };
    } catch {
      // The code that needs the response reports the error, or tries again.
      return null;
    }
  }

  readonly fetch: Fetch = async (url, options) => {
    const key = keyOf(url);
    const isRead = (options.method ?? "GET") === "GET";
    // What was read before a write must not count as read after it. `POST /graphql` only reads.
    if (!isRead && !new URL(url).pathname.endsWith("/graphql")) {
      this.#hasWritten = true;
      this.#sent.clear();
    }
    const response = isRead ? this.#sent.get(key) : undefined;
    if (response === undefined) return this.#send(url, options);
    this.#sent.delete(key);
    return asCached(await response);
  };

  /** Abandons the requests that are still under way, because a process waits for them before it ends. */
  close(): void {
    this.#unneeded.abort();
  }
}

/** Nothing can be learned about GitHub's clock from a response that arrived before it was needed. The header `age` marks it as cached. */
function asCached(response: FetchedResponse): FetchedResponse {
  return { ...response, headers: new Map([...response.headers, ["age", "0"]]) };
}

/** Octokit can write the parameters of a query in another order. */
function keyOf(url: string): string {
  const { origin, pathname, searchParams } = new URL(url);
  searchParams.sort();
  return `${origin}${pathname}?${searchParams.toString()}`;
}
