import { html, type Html } from "./html.ts";

/**
 * A bar divided in proportion to the sizes. It is hidden from screen readers, because adjacent text contains the same
 * figures. `tone` is a class in the stylesheet.
 */
export function bar(parts: ReadonlyArray<{ tone: string; size: number }>, total: number): Html {
  let start = 0;
  const paths = parts.map(({ tone, size }) => {
    const from = start;
    start += size;
    return html`<path class="${tone}" d="M${from} 0h${size}"/>`;
  });
  return html`<svg class="bar" viewBox="0 -1 ${total} 2" preserveAspectRatio="none" aria-hidden="true">${paths}</svg>`;
}
