import type { Env } from "markdown-it";
import { withoutAttributes } from "./attributes.ts";
import type { IdMark } from "./ids.ts";
import { EMPTY, type Inline, type Link, type Span } from "./inline.ts";
import { flattenTokens, toLines, type InlineContent } from "./inline-content.ts";
import { parseInline } from "./markdown-it.ts";

/** Characters that occur in inline markup and ids. Most texts contain none, and for these the source is already the text. */
const MARKUP = /[\\`*_[\]<&~{]/;

/**
 * An inline that isn't parsed until its content is needed. Most of a report is timeline and analysis, for which the source is
 * enough.
 */
export class LazyInline implements Inline {
  readonly raw: string;
  readonly #environment: Env;
  #parsed: InlineContent | null = null;

  constructor(raw: string, environment: Env) {
    this.raw = withoutAttributes(raw);
    this.#environment = environment;
  }
  get text(): string {
    return this.#content.text;
  }
  get lines(): string[] {
    return this.#content.lines;
  }
  get links(): Link[] {
    return this.#content.links;
  }
  get code(): Span[] {
    return this.#content.code;
  }
  get ids(): IdMark[] {
    return this.#content.ids;
  }
  get lead(): string | null {
    return this.#content.lead;
  }
  get emphasised(): boolean {
    return this.#content.emphasised;
  }
  get struck(): boolean {
    return this.#content.struck;
  }
  get crossedOut(): string | null {
    return this.#content.crossedOut;
  }
  get directives(): string[] {
    return this.#content.directives;
  }
  get #content(): InlineContent {
    return (this.#parsed ??= MARKUP.test(this.raw)
      ? flattenTokens(parseInline(this.raw, this.#environment))
      : { ...EMPTY, ...toLines(this.raw) });
  }
}
