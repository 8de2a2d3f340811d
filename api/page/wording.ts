import { diffArrays } from "diff";
import { promiseSourceUrl } from "../view/addresses.ts";
import type { Entry } from "../view/view.ts";
import { html, type Html } from "./html.ts";

/** Longer texts are shown one after the other, because comparing them word by word takes too long. */
const COMPARED_LENGTH = 4_000;

/** The promise in the report's words. Words that have changed since it was made are marked. */
export function wording(entry: Entry): Html {
  const { text, text_original } = entry.block;
  return html`<blockquote lang="" dir="auto" cite="${promiseSourceUrl(entry)}">${text === text_original ? text : changes(text_original, text)}</blockquote>`;
}

function changes(before: string, after: string): Array<Html | string> {
  if (before.length + after.length > COMPARED_LENGTH) return [html`<del>${before}</del> <ins>${after}</ins>`];
  // Compare whole words, so that a date is never marked in part.
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => {
    const text = value.join("");
    return added ? html`<ins>${text}</ins>` : removed ? html`<del>${text}</del>` : text;
  });
}

function wordsOf(text: string): string[] {
  return text.split(/(\s+)/);
}
