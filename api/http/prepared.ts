import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { memoize } from "../../src/core/model/memoize.ts";
import { asciiJson } from "./ascii-json.ts";

export const JSON_TYPE = "application/json";

/** What a route answers with, before it is made ready. */
export interface Content {
  body: string | Uint8Array;
  /** A media type with its charset. */
  type: string;
  headers?: Record<string, string>;
}

/** A body that was rendered once and is served as it is, with its validator and its compressed forms. */
export interface Prepared {
  body: string | Uint8Array;
  /** Whether it is worth it: pictures are compressed already. */
  compressible: boolean;
  /** Weak (RFC 9110, 8.8.1): one for all compressed forms. */
  etag: string;
  headers: Record<string, string>;
  /** By the name of its content coding; filled in shortly after the body was first asked for. */
  coded: Map<Coding, Uint8Array>;
  /** The headers of each kind of answer as they are now; made anew when the time that caches may keep it changes. */
  ready: { cacheControl: string; answers: Map<Coding | "identity" | "not modified", Record<string, string>> };
}

export const CODINGS = ["br", "gzip"] as const;
export type Coding = (typeof CODINGS)[number];
/** Compresses away from the thread that answers. */
export type Compress = (body: Uint8Array, coding: Coding) => Promise<Uint8Array>;

/** The request's headers that decide how a body is served. */
export interface Conditions {
  ifNoneMatch: string | null;
  acceptEncoding: string | null;
}

/** Everybody may read what is public, from any page. */
export const OPEN_HEADERS = {
  "access-control-allow-origin": "*",
  "x-content-type-options": "nosniff",
};
/** Smaller bodies fit in one packet anyway. */
const SMALLEST_COMPRESSED = 1_000;
/** Node sends a short text together with its headers, in one piece; a long one costs less as bytes. */
const LONGEST_TEXT = 4_000;

export function prepare({ body: rendered, type, headers }: Content): Prepared {
  const body = type === JSON_TYPE && typeof rendered === "string" ? fastJson(rendered) : rendered;
  const bytes = bytesOf(body);
  const compressible = typeof body === "string" && bytes.byteLength >= SMALLEST_COMPRESSED;
  const etag = `W/"${bytesToHex(sha256(bytes)).slice(0, 24)}"`;
  return {
    body: bytes.byteLength > LONGEST_TEXT ? bytes : body,
    compressible,
    etag,
    headers: {
      "content-type": type,
      etag,
      // Each header costs its time in every answer: what is never compressed does not vary.
      ...(compressible ? { vary: "accept-encoding" } : {}),
      ...OPEN_HEADERS,
      ...headers,
    },
    coded: new Map(),
    ready: { cacheControl: "", answers: new Map() },
  };
}

/** Fills in the compressed forms. Until they are there, the body is served as it is. */
export async function compressInto({ body, compressible, coded }: Prepared, compress: Compress): Promise<void> {
  if (!compressible) return;
  const bytes = bytesOf(body);
  await Promise.all(CODINGS.map(async (coding) => coded.set(coding, await compress(bytes, coding))));
}

/** 304 to who has it already, else the body in the best form that the client takes. */
export function respond(
  prepared: Prepared,
  { ifNoneMatch, acceptEncoding }: Conditions,
  cacheControl: string,
): Response {
  if (ifNoneMatch !== null && matches(ifNoneMatch, prepared.etag)) {
    return new Response(null, { status: 304, headers: headersFor(prepared, "not modified", cacheControl) });
  }
  const coding = prepared.coded.size > 0 && acceptEncoding ? bestCoding(acceptEncoding).coding : null;
  const coded = coding && prepared.coded.get(coding);
  if (!coded)
    return new Response(prepared.body as BodyInit, { headers: headersFor(prepared, "identity", cacheControl) });
  return new Response(coded as BodyInit, { headers: headersFor(prepared, coding, cacheControl) });
}

/** A short text is faster still when all of it is ASCII, which JSON can say everything in. */
function fastJson(json: string): string {
  if (json.length > LONGEST_TEXT) return json;
  const ascii = asciiJson(json);
  return ascii.length > LONGEST_TEXT ? json : ascii;
}

function bytesOf(body: string | Uint8Array): Uint8Array {
  return typeof body === "string" ? new TextEncoder().encode(body) : body;
}

function headersFor(
  { headers, ready }: Prepared,
  kind: Coding | "identity" | "not modified",
  cacheControl: string,
): Record<string, string> {
  if (ready.cacheControl !== cacheControl) {
    ready.cacheControl = cacheControl;
    ready.answers.clear();
  }
  const known = ready.answers.get(kind);
  if (known) return known;
  const { "content-type": type, ...others } = headers;
  const made: Record<string, string> = {
    ...(kind === "not modified" ? {} : { "content-type": type! }),
    ...(kind === "gzip" || kind === "br" ? { "content-encoding": kind } : {}),
    ...others,
    "cache-control": cacheControl,
  };
  ready.answers.set(kind, made);
  return made;
}

/** If-None-Match compares weakly: https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2 */
function matches(header: string, etag: string): boolean {
  return header === etag || header.trim() === "*" || header.includes(etag.slice(2));
}

/** The first of ours that the client takes at all. */
const bestCoding = memoize((header: string): { coding: Coding | null } => {
  const taken = header
    .toLowerCase()
    .split(",")
    .map((part) => part.split(";").map((piece) => piece.trim()))
    .filter(([, weight]) => !/^q=0(?:\.0*)?$/.test(weight ?? ""))
    .map(([name]) => name);
  return { coding: CODINGS.find((coding) => taken.includes(coding)) ?? null };
});
