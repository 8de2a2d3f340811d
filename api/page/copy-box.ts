import { html, type Html } from "./html.ts";
import type { Page } from "./page.ts";

/** Text to copy. The page's script adds a button, which copies the text with the page's address in place of the placeholder. */
export function copyBox({ messages, root }: Page, id: string, text: Html, placeholder: string | null = null): Html {
  const { copy, copied } = messages.embed;
  return html`<pre id="copy-${id}" data-copy="${copy}" data-copied="${copied}" data-root="${root}"${placeholder === null ? "" : html` data-placeholder="${placeholder}"`}>${text}</pre>`;
}
