import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Commitment } from "../model/commitment.ts";
import { encodeFingerprint } from "../model/ledger.ts";
import { matchKey } from "../model/text.ts";

type Identified = Pick<Commitment, "id" | "subject">;

/** A new commitment's key: 24 hex digits of a hash of its text and a number that makes the key unique. Adds the key to `taken`. */
export function freshKey(slug: string, commitment: Identified, taken: Set<string>): string {
  for (let ordinal = 0; ; ordinal += 1) {
    const key = hashText(slug, commitment, ordinal).slice(0, 24);
    if (taken.has(key)) continue;
    taken.add(key);
    return key;
  }
}

/** Fingerprints a commitment's current text without its report. Stored in the ledger to identify a missing issue's commitment. */
export function textFingerprint(commitment: Identified): string {
  return encodeFingerprint(hashText("", commitment, 0));
}

function hashText(slug: string, { id, subject }: Identified, ordinal: number): string {
  return bytesToHex(sha256(utf8ToBytes(`${slug}\n${id ?? matchKey(subject)}\n${ordinal}`)));
}
