import { verify } from "@octokit/webhooks-methods";
import { problem } from "./problem.ts";

export interface WebhookOptions {
  /** While one takes another one's place, both are good. */
  secrets: readonly string[];
  /** Something happened in a repository; false when it is none of ours. */
  hint: (repository: string) => boolean;
}

const MOST_BYTES = 1024 * 1024;

/**
 * `POST /webhooks/github`. Whatever the event says is only a hint to read again, so a replayed, late or re-ordered one does
 * no harm. https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
 */
export async function acceptWebhook(request: Request, { secrets, hint }: WebhookOptions): Promise<Response> {
  let body: string | null;
  try {
    body = await readBody(request);
  } catch {
    return problem(400, "The event did not come whole, or is no UTF-8.");
  }
  if (body === null) return problem(413, "An event is at most 1 MiB.");
  const signature = request.headers.get("x-hub-signature-256") ?? "";
  const signed = await Promise.all(secrets.map((secret) => isSigned(secret, body, signature)));
  if (!signed.includes(true)) return problem(401, "The signature does not fit: check GITHUB_WEBHOOK_SECRET.");
  const repository = repositoryOf(body);
  if (repository !== null) hint(repository);
  return new Response(null, { status: 202, headers: { "cache-control": "no-store" } });
}

/** The body as text; null when it is too long. Whatever was said of its length, no more than that is taken. */
async function readBody(request: Request): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES) return null;
  // As it was signed, byte for byte: nothing is left out or replaced.
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let [text, bytes] = ["", 0];
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

async function isSigned(secret: string, body: string, signature: string): Promise<boolean> {
  try {
    return await verify(secret, body, signature);
  } catch {
    // No signature, or an empty body.
    return false;
  }
}

function repositoryOf(body: string): string | null {
  try {
    // GitHub's own default is a form: https://docs.github.com/en/rest/repos/webhooks#create-a-repository-webhook
    const event = body.startsWith("payload=") ? new URLSearchParams(body).get("payload")! : body;
    const { repository } = JSON.parse(event.replace(/^\uFEFF/, "")) as { repository?: { full_name?: unknown } };
    return typeof repository?.full_name === "string" ? repository.full_name : null;
  } catch {
    return null;
  }
}
