import { findIds } from "./ids.ts";

// What kramdown accepts as attributes: a class, an id or a `key=value` comes first. `{:ok, value}` is text.
const ATTRIBUTES = /\{::?\s{0,3}(?:[.#]|[\w-]{1,40}=|toc\b)[^{}\n]{0,300}\}(?!`)/g;
// Headings also have them without a colon: `## Actions {#actions}`.
// Bounded: one line
const AT_END_OF_HEADING = /\s?\{[#.][\w-][^{}\n]{0,300}\}\s*$/;

/** Removes kramdown attributes from a text: `Rotate the keys {: .important }`. */
export function withoutAttributes(raw: string): string {
  return raw.includes("{:") ? raw.replaceAll(ATTRIBUTES, "") : raw;
}

/** Removes the attributes from a heading, except its id, which can be a commitment's. */
export function withoutHeadingAttributes(raw: string): string {
  if (!raw.includes("{")) return raw;
  return raw.replace(AT_END_OF_HEADING, (attributes) => {
    const first = attributes.trim().replace(/[\s}].*$/s, "");
    return findIds(`${first}}`, () => false).length > 0 ? ` ${first}}` : "";
  });
}

/** Whether a line consists only of attributes. */
export function isAttributes(line: string): boolean {
  return line.startsWith("{:") && withoutAttributes(line).trim() === "";
}
