import { html as template, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { View } from "../view/view.ts";
import type { Messages } from "./languages/en/index.ts";
import type { Day } from "../../src/core/model/date.ts";
import { dayText } from "./time.ts";

export type Html = HtmlEscapedString;
/** What may stand in a template: text is escaped, Html is not. */
export type Part = Html | string | number;

/** Hono's escaping template, which is synchronous as long as no value in it is a promise; none is here. */
export const html = template as (strings: TemplateStringsArray, ...values: unknown[]) => Html;

/** Text of our own that is HTML already. Never people's. */
export function trusted(text: string): Html {
  return raw(text);
}

/** A page that is being made. */
export interface Page {
  view: View;
  words: Messages;
  /** The way from this page's address to the root, with its slash: links work under any base path, and in exported files. */
  root: string;
}

/** Words of people: in a language and a direction that nobody stated. */
export function quote(text: string): Html {
  return html`<q lang="" dir="auto">${text}</q>`;
}

export function externalLink(url: string): Html {
  return html`<a href="${url}">${url}</a>`;
}

export function showDay(words: Messages, day: Day): Html {
  return html`<time datetime="${day}">${dayText(words, day)}</time>`;
}
