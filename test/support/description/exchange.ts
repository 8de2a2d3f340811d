/** One request to GitHub's API, as the client sent it. */
export interface SentRequest {
  method: string;
  /** The path below the API's base address, without the query. */
  path: string;
  query: string;
  /** Null if the body isn't a JSON object. */
  body: Readonly<Record<string, unknown>> | null;
}

export interface GivenAnswer {
  status: number;
  body?: unknown;
}
