import { createHash } from "node:crypto";

/** The blob id that git assigns to this content. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobId(content: string | Uint8Array): string {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
