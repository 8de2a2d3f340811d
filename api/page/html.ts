import { html as template, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { Day } from "../../src/core/model/date.ts";
import { dayText, type Localised } from "./time.ts";

export type Html = HtmlEscapedString;
/** A value in a template. Text is escaped, but Html is not. */
export type Part = Html | string | number;

/** Hono's escaping template tag. It is synchronous, because none of our values is a promise. */
export const html = template as (strings: TemplateStringsArray, ...values: unknown[]) => Html;

/** Marks our own text as HTML. Never use it for user text. */
export function trusted(text: string): Html {
  return raw(text);
}

/** Quotes user text, whose language is unknown. The browser detects the text direction. */
export function quote(text: string): Html {
  return html`<q lang="" dir="auto">${text}</q>`;
}

/** A link whose text is its URL. */
export function externalLink(url: string): Html {
  return html`<a href="${url}">${url}</a>`;
}

/** A date in the language's format, with its machine-readable form. */
export function dayElement(language: Localised, day: Day): Html {
  return html`<time datetime="${day}">${dayText(language, day)}</time>`;
}

/** A section with a heading. `id` is also its anchor. */
export function section(id: string, title: string, body: Html): Html {
  return html`
<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${body}
</section>`;
}
