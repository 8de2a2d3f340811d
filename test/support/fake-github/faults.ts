import type { Answer } from "./answer.ts";
import type { Fault } from "./model.ts";

/** Converts an answer into the response that the client receives under a fault. Throws if the connection breaks or times out. */
export function deliver(answer: Answer, fault: Fault | null, headers: Record<string, string>): Response {
  switch (fault?.kind) {
    case "lose":
    case "drop":
      // This is the error that the platform's fetch throws.
      throw new TypeError("fetch failed");
    case "hang":
      throw new DOMException("The operation timed out", "TimeoutError");
    case "answer": {
      const { status, headers: own, body = { message: "injected" } } = fault;
      return respond({ status, body, ...(own ? { headers: own } : {}) }, headers);
    }
    case "empty":
      return respond(answer, headers, () => "");
    case "cut":
      return respond(answer, headers, (text) => text.slice(0, Math.floor(text.length / 2)));
    default:
      return respond(answer, headers);
  }
}

function respond(answer: Answer, common: Record<string, string>, damage?: (text: string) => string): Response {
  const { status, body, headers } = answer;
  const allHeaders = { "content-type": "application/json; charset=utf-8", ...common, ...headers };
  if (body === undefined || status === 204 || status === 304)
    return new Response(null, { status, headers: allHeaders });
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return new Response(damage ? damage(text) : text, { status, headers: allHeaders });
}
