import { verify } from "@octokit/webhooks-methods";
import { problem, UNCACHED_HEADERS } from "./problem.ts";

export interface WebhookOptions {
  /** One secret, or two during rotation. */
  secrets: readonly string[];
  /** Called with a changed repository's `owner/name`. */
  markChanged: (repository: string) => void;
}

const MAX_BYTES = 1024 * 1024;
const SIGNATURE = /^sha256=[\da-f]{64}$/;

/**
 * Handles `POST /webhooks/github`. An event only makes the next read happen sooner, so replayed, late and reordered events are
 * harmless. https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
 */
export async function acceptWebhook(request: Request, { secrets, markChanged }: WebhookOptions): Promise<Response> {
  let body: string | null;
  try {
    body = await readBody(request);
  } catch {
    return problem(400, "The event is incomplete or not valid UTF-8.");
  }
  if (body === null) return problem(413, "The event is larger than 1 MiB.");
  const signature = request.headers.get("x-hub-signature-256") ?? "";
  const signed = await Promise.all(secrets.map((secret) => isSigned(secret, body, signature)));
  if (!signed.includes(true)) return problem(401, "The signature doesn't match: check GITHUB_WEBHOOK_SECRET.");
  const repository = repositoryOf(body);
  if (repository !== null) markChanged(repository);
  return new Response(null, { status: 202, headers: UNCACHED_HEADERS });
}

/** Reads the payload as text; null if it is too long. Throws if it isn't UTF-8. Counts the bytes, because Content-Length may be wrong. */
async function readBody(request: Request): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BYTES) return null;
  // The signature covers every byte, so the decoder must not drop or replace bytes.
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let [text, bytes] = ["", 0];
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

async function isSigned(secret: string, body: string, signature: string): Promise<boolean> {
  // `verify` throws if the body is empty and, on some runtimes, if the signature is malformed.
  return body !== "" && SIGNATURE.test(signature) && (await verify(secret, body, signature));
}

/** The `owner/name` in a payload; null if there is none. */
function repositoryOf(body: string): string | null {
  try {
    // By default, GitHub sends payloads as form data:
    // https://docs.github.com/en/rest/repos/webhooks#create-a-repository-webhook
    const event = body.startsWith("payload=") ? (new URLSearchParams(body).get("payload") ?? "") : body;
    const { repository } = JSON.parse(event.replace(/^\uFEFF/, "")) as { repository?: { full_name?: unknown } };
    return typeof repository?.full_name === "string" ? repository.full_name : null;
  } catch {
    // Not JSON.
    return null;
  }
}
