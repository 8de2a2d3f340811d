/** How long a request may take by default. */
export const REQUEST_TIMEOUT_MS = 15_000;

/** What Octokit sends. */
export interface FetchOptions extends Pick<RequestInit, "method" | "redirect" | "signal"> {
  headers?: Record<string, string>;
  body?: string;
}

/** The parts of a response that Octokit reads. */
export interface FetchedResponse extends Pick<Response, "url" | "status" | "statusText" | "text" | "arrayBuffer"> {
  headers: Iterable<readonly [name: string, value: string]> & { get: (name: string) => string | null | undefined };
}

/** The part of `fetch` that Octokit uses. */
export type Fetch = (url: string, options: FetchOptions) => Promise<FetchedResponse>;
