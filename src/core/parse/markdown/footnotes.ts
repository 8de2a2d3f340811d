import type { Env, StateInline } from "markdown-it";

/** The names of the footnotes that a text defines. */
export function footnotesOf(environment: Env): Set<string> {
  return (environment["footnotes"] ??= new Set<string>()) as Set<string>;
}

const REFERENCE = /\[\^(?<name>[^\][\s]{1,60})\]/y;

/** Omits a reference to a footnote that the text defines: `Rotate the keys[^1]`. */
export function parseFootnoteReference(state: StateInline): boolean {
  REFERENCE.lastIndex = state.pos;
  const match = state.src.startsWith("[^", state.pos) ? REFERENCE.exec(state.src) : null;
  if (!match || !footnotesOf(state.env).has(String(match.groups?.["name"]))) return false;
  state.pos += match[0].length;
  return true;
}
