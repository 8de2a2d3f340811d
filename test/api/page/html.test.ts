import { expect, test } from "vitest";
import { dayElement, externalLink, html, quote, section, trusted } from "../../../api/page/html.ts";

test("text is escaped, but HTML is not", () => {
  expect(String(html`<p>${'<a & "b">'} ${html`<b>c</b>`} ${trusted("<i>d</i>")}</p>`)).toBe(
    "<p>&lt;a &amp; &quot;b&quot;&gt; <b>c</b> <i>d</i></p>",
  );
});

test("quoted user text is marked with an unknown language and an automatic text direction", () => {
  expect(String(quote("<b>"))).toBe('<q lang="" dir="auto">&lt;b&gt;</q>');
});

test("the text of an external link is its URL", () => {
  expect(String(externalLink("https://example.org/?a&b"))).toBe(
    '<a href="https://example.org/?a&amp;b">https://example.org/?a&amp;b</a>',
  );
});

test("a date is formatted in the language of the page, with a machine-readable value", () => {
  expect(String(dayElement({ locale: "de-DE" }, "2026-03-01"))).toBe('<time datetime="2026-03-01">1. März 2026</time>');
});

test("a section is labelled by its heading, which is also its anchor", () => {
  expect(String(section("later", "Due later", html`<p>None.</p>`))).toBe(
    '\n<section aria-labelledby="later">\n<h2 id="later">Due later</h2>\n<p>None.</p>\n</section>',
  );
});
