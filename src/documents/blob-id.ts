/** The blob id that git assigns to this content. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobId(content: string | Uint8Array): string {
  return objectId("blob", typeof content === "string" ? Buffer.from(content) : content);
}

/** The id that git assigns to an object of this type with this content. */
export function objectId(type: string, content: Uint8Array): string {
  // Loaded only here, because loading it takes time and `read` usually needs no blob id.
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex");
}

/** Whether a text is a full object id. */
export function isObjectId(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}
