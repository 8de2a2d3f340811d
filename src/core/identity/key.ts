import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Commitment } from "../model/commitment.ts";
import { encodeFingerprint } from "../model/ledger.ts";
import { matchKey } from "../model/text.ts";

type Identified = Pick<Commitment, "id" | "subject">;

/** Assigns a new commitment's key: 24 hex digits of a hash of its report's slug, its id or text, and a number that makes it unique. */
export type KeyMaker = (slug: string, commitment: Identified) => string;

/** Creates a function that assigns keys that are not in use. */
export function createKeyMaker(inUse: Iterable<string>): KeyMaker {
  const taken = new Set(inUse);
  // Continue from the number after the last one for the same text, so thousands of equal items don't take quadratic time.
  const ordinals = new Map<string, number>();
  return (slug, commitment) => {
    const text = `${slug}\n${textOf(commitment)}`;
    for (let ordinal = ordinals.get(text) ?? 0; ; ordinal += 1) {
      const key = hashText(slug, commitment, ordinal).slice(0, 24);
      if (taken.has(key)) continue;
      taken.add(key);
      ordinals.set(text, ordinal + 1);
      return key;
    }
  };
}

/**
 * Fingerprints a commitment's id or, without one, its current text, independently of its report. Stored in the ledger to
 * identify a missing issue's commitment.
 */
export function textFingerprint(commitment: Identified): string {
  return encodeFingerprint(hashText("", commitment, 0));
}

function hashText(slug: string, commitment: Identified, ordinal: number): string {
  return bytesToHex(sha256(utf8ToBytes(`${slug}\n${textOf(commitment)}\n${ordinal}`)));
}

function textOf({ id, subject }: Identified): string {
  return id ?? matchKey(subject);
}
