const TITLES: Record<number, string> = {
  400: "Bad request",
  404: "Not found",
  500: "Internal error",
  503: "Not ready",
};

/** An RFC 9457 answer; `detail` is a sentence for a person. */
export function problem(status: number, detail: string, headers: Record<string, string> = {}): Response {
  return Response.json(
    { type: "about:blank", title: TITLES[status] ?? "Error", status, detail },
    {
      status,
      headers: {
        "content-type": "application/problem+json",
        "access-control-allow-origin": "*",
        "x-content-type-options": "nosniff",
        ...headers,
      },
    },
  );
}
