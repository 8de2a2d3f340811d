import { describe, expect, test } from "vitest";
import { renderDocument } from "../../../api/page/document.ts";
import { html } from "../../../api/page/html.ts";
import { createPage } from "../../../api/page/page.ts";
import { aSite, aView } from "../../support/app.ts";
import { pagesOf } from "../../support/page.ts";

type Parts = Parameters<typeof renderDocument>[0];

function documentOf(parts: Partial<Parts> = {}): string {
  const defaults = { site: aSite(), root: "../", title: "Title", description: "About", path: "c/1/" };
  return renderDocument({ ...defaults, body: html`<p>Body</p>`, ...parts });
}

test.for(pagesOf(aView({ site: { language: "fr" } })))(
  "the page at %s has a title, a description and a language",
  ([, page]) => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(page).toMatch(/<title>[^<]+<\/title>/);
    expect(page).toMatch(/<meta name="description" content="[^"]+">/);
  },
);

describe("a preview of a shared link", () => {
  test("contains the page's URL and the picture only if there is a base URL", () => {
    const page = documentOf({ site: aSite({ baseUrl: "https://acme.example/repo" }) });
    expect(page).toContain('<link rel="canonical" href="https://acme.example/repo/c/1/">');
    expect(page).toContain('<meta property="og:image" content="https://acme.example/repo/picture.png">');
    expect(documentOf()).not.toMatch(/canonical|og:url|og:image/);
  });

  test("does not contain a URL on an error page", () => {
    const page = documentOf({ site: aSite({ baseUrl: "https://acme.example/repo" }), path: null });
    expect(page).not.toMatch(/canonical|og:url|og:image|rel="alternate"/);
  });
});

test("the header shows the publisher's logo and links to the publisher's site", () => {
  const site = aSite({ homeUrl: "https://acme.example", logoUrl: "https://cdn.acme.example/logo.svg" });
  const page = documentOf({ site });
  expect(page).toContain(
    '<a class="brand" href="https://acme.example"><img src="https://cdn.acme.example/logo.svg" alt=""',
  );
  expect(page).toContain('<a href="../">Home</a>');
  expect(documentOf()).toContain('<a class="brand" href="../">Acme</a>');
});

test("a bare document omits the header and footer", () => {
  expect(documentOf()).toMatch(/<header>[^]*<footer>/);
  expect(documentOf({ bare: true })).not.toMatch(/<header>|<footer>/);
});

test("a document with facts contains the time at which it expires, warnings and the age of the facts", () => {
  const page = documentOf({ facts: createPage(aView(), 1) });
  expect(page).toContain('<body data-until="2026-05-16T00:00:00.000Z">');
  expect(page).toMatch(/<main id="main"><aside class="strip"[^]*<footer><p>Checked 15 May 2026/);
  expect(documentOf()).toContain("<body>");
  expect(documentOf()).not.toMatch(/<aside|Checked/);
});
