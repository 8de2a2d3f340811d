import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

export const JSON_TYPE = "application/json";

/** A rendered body, before its ETag and common headers are added. */
export interface Content {
  body: string | Uint8Array;
  /** The media type, with its charset. */
  type: string;
  headers?: Record<string, string>;
}

/** A body that is rendered once and can be sent many times. */
export interface Prepared {
  body: string | Uint8Array;
  /** False for short bodies, and for bytes such as the PNG, which is already compressed. */
  compressible: boolean;
  /** A weak ETag, because all compressed forms share it: https://www.rfc-editor.org/rfc/rfc9110#section-8.8.1 */
  etag: string;
  headers: Record<string, string>;
  /** The headers for a 304 response, which has no content type. */
  notModifiedHeaders: Record<string, string>;
  /** The compressed forms. Added shortly after the body is rendered. */
  compressed: Map<Coding, Uint8Array>;
}

/** The supported content codings, best first. */
export const CODINGS = ["br", "gzip"] as const;
export type Coding = (typeof CODINGS)[number];

/** Compresses a body without blocking the thread that serves requests. */
export type Compress = (body: Uint8Array, coding: Coding) => Promise<Uint8Array>;

/** Reads a request header by its lower-case name. */
export type ReadHeader = (name: string) => string | undefined;

/** Headers that let scripts on any site read a response, and keep browsers from guessing its type. */
export const OPEN_HEADERS = {
  "access-control-allow-origin": "*",
  "x-content-type-options": "nosniff",
};

/** Smaller bodies fit in one network packet without compression. */
const MIN_COMPRESSED_BYTES = 1_000;

/** Adds the ETag and the headers shared by all responses with this body. */
export function prepare({ body, type, headers }: Content): Prepared {
  const bytes = bytesOf(body);
  const compressible = typeof body === "string" && bytes.byteLength >= MIN_COMPRESSED_BYTES;
  const etag = `W/"${bytesToHex(sha256(bytes)).slice(0, 24)}"`;
  const commonHeaders = {
    etag,
    ...(compressible ? { vary: "accept-encoding" } : {}),
    ...OPEN_HEADERS,
    ...headers,
  };
  return {
    // Encode the text here, once, rather than in every response.
    body: compressible ? bytes : body,
    compressible,
    etag,
    headers: { "content-type": type, ...commonHeaders },
    notModifiedHeaders: commonHeaders,
    compressed: new Map(),
  };
}

/** Adds the compressed forms. Until then, the body is sent uncompressed. Rejects if `compress` rejects. */
export async function addCompressed({ body, compressible, compressed }: Prepared, compress: Compress): Promise<void> {
  if (!compressible) return;
  const bytes = bytesOf(body);
  await Promise.all(CODINGS.map(async (coding) => compressed.set(coding, await compress(bytes, coding))));
}

/**
 * Responds with 304 if the client's copy is current, otherwise with 200 and the body in the best coding that the client
 * accepts.
 */
export function respond(
  { body, compressed, etag, headers, notModifiedHeaders }: Prepared,
  readHeader: ReadHeader,
  cacheControl: string,
): Response {
  const ifNoneMatch = readHeader("if-none-match");
  if (ifNoneMatch !== undefined && matchesEtag(ifNoneMatch, etag)) {
    return new Response(null, { status: 304, headers: { ...notModifiedHeaders, "cache-control": cacheControl } });
  }
  const coding = compressed.size > 0 ? bestCoding(readHeader("accept-encoding") ?? "") : undefined;
  const bytes = coding && compressed.get(coding);
  if (!bytes) return new Response(body as BodyInit, { headers: { ...headers, "cache-control": cacheControl } });
  return new Response(bytes as BodyInit, {
    headers: { ...headers, "content-encoding": coding, "cache-control": cacheControl },
  });
}

function bytesOf(body: string | Uint8Array): Uint8Array {
  return typeof body === "string" ? utf8ToBytes(body) : body;
}

/** If-None-Match uses weak comparison: https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2 */
function matchesEtag(header: string, etag: string): boolean {
  return header.trim() === "*" || header.includes(etag.slice("W/".length));
}

/** The best supported coding allowed by an Accept-Encoding header. */
function bestCoding(header: string): Coding | undefined {
  const accepted = header
    .toLowerCase()
    .split(",")
    .map((part) => part.split(";").map((piece) => piece.trim()))
    .filter(([, weight]) => !/^q=0(?:\.0*)?$/.test(weight ?? ""))
    .map(([name]) => name);
  return CODINGS.find((coding) => accepted.includes(coding));
}
