import { cutEnd } from "./trim.ts";

/** Replaces secrets in a string. */
export type Mask = (text: string) => string;

/** Shorter secrets would also be replaced in ordinary words. */
const MIN_LENGTH = 6;
const MASKED = "***";

/** GitHub's tokens. */
const TOKEN = /\bgh[a-z]_\w+|\bgithub_pat_\w+/gi;
/** JSON web tokens, and the hexadecimal numbers that GitHub's tokens used to be. */
const OTHER_TOKEN = /\beyJ[\w-]{5,}(?:\.[\w-]*)*|\b[0-9a-f]{40,}\b/gi;
/** The value after the name of an authentication scheme, or after the name of a secret and `=` or `:`. */
const CREDENTIALS =
  /(?<=\b(?:bearer|basic) {1,3})[^\s"'“”,;)]{6,}|(?<=\btoken {1,3})[^\s"'“”,;)]{16,}|(?<=(?:password|passwd|secret|token|api[-_]?key|private[-_]?key)["']?[=:] ?["']?)[^\s"'&,;)]{4,}/gi;
/** The user name and password in a URL. */
const USER_INFO = /(?<=\b[a-z][a-z\d+.-]{0,20}:\/{1,3})[^\s/?#@]+@/gi;

/** Replaces anything that looks like a token or a password in text from outside. */
export function maskTokens(text: string): string {
  return [TOKEN, OTHER_TOKEN, CREDENTIALS].reduce(
    (masked, pattern) => masked.replaceAll(pattern, MASKED),
    text.replaceAll(USER_INFO, `${MASKED}@`),
  );
}

/**
 * Creates a function that replaces GitHub's tokens and these secrets, even if they are escaped for JSON or a URL, or in Base64.
 * A secret with spaces or line breaks is replaced part by part. Unlike maskTokens, keeps other text that looks like a password or token, such as
 * commit hashes in a report.
 */
export function createMask(secrets: readonly string[]): Mask {
  const parts = secrets.flatMap((secret) => [secret, ...secret.split(/\s+/)]).flatMap(formsOf);
  const known = [...new Set(parts)].filter((part) => part.length >= MIN_LENGTH).toSorted((a, b) => b.length - a.length);
  return (text) => known.reduce((masked, secret) => masked.replaceAll(secret, MASKED), text).replaceAll(TOKEN, MASKED);
}

function formsOf(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  const base64 = cutEnd(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")), "=");
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret.toWellFormed()), base64];
}
