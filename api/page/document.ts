import type { Site } from "../view/site.ts";
import { checkedText, freshnessWarnings } from "./freshness-strip.ts";
import { html, trusted, type Html } from "./html.ts";
import { LANGUAGES } from "./languages/index.ts";
import type { Page } from "./page.ts";
import { SCRIPT } from "./script.ts";
import { styleFor } from "./style.ts";

/** A check mark as a data URL. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%231f6b34'/%3E%3Cpath d='M4 8l3 3 5-6' fill='none' stroke='%23fff' stroke-width='2'/%3E%3C/svg%3E";

interface DocumentParts {
  site: Site;
  /** See Page. */
  root: string;
  /** The title in tabs, search results and link previews. */
  title: string;
  description: string;
  /** The path below the root, without a leading slash; null for error pages, which have no URL of their own. */
  path: string | null;
  body: Html;
  /** Whether to leave out the header and footer, for use in an iframe on another page. */
  bare?: boolean;
  /** The facts on the page, whose age and problems are shown. Left out on error pages. */
  facts?: Page;
}

/** A complete HTML document. It loads nothing from other sites except the logo. */
export function renderDocument({ site, root, title, description, path, body, bare, facts }: DocumentParts): string {
  const messages = LANGUAGES[site.language];
  const { baseUrl } = site;
  const preview =
    baseUrl === "" || path === null
      ? ""
      : html`<link rel="canonical" href="${baseUrl}/${path}">
<meta property="og:url" content="${baseUrl}/${path}">
<meta property="og:image" content="${baseUrl}/picture.png">
<meta name="twitter:card" content="summary_large_image">
`;
  return String(html`<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${preview}<link rel="icon" href="${ICON}">
${
  path === null
    ? ""
    : html`<link rel="alternate" type="application/atom+xml" title="${messages.take.atom}" href="${root}feed.xml">
`
}<style>${trusted(styleFor(site.theme))}</style>
</head>
<body${facts === undefined ? "" : html` data-until="${facts.view.freshness.valid_until}"`}>
${bare ? "" : header(site, root)}
<main id="main">${facts === undefined ? "" : freshnessWarnings(facts)}${body}
</main>
${bare ? "" : footer(site, root, facts)}
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`);
}

function header({ title, homeUrl, logoUrl, language }: Site, root: string): Html {
  const messages = LANGUAGES[language];
  const logo = logoUrl === null ? "" : html`<img src="${logoUrl}" alt="" height="28">`;
  const name = html`${logo}${title}`;
  return html`<header><a class="skip" href="#main">${messages.skip}</a><nav aria-label="${messages.pages}">
${homeUrl === null ? html`<a class="brand" href="${root}">${name}</a>` : html`<a class="brand" href="${homeUrl}">${name}</a> <a href="${root}">${messages.home}</a>`}
<a href="${root}method/">${messages.method.title}</a></nav></header>`;
}

function footer({ language }: Site, root: string, facts: Page | undefined): Html {
  const { take, use } = LANGUAGES[language];
  const links: ReadonlyArray<readonly [path: string, name: string]> = [
    ["feed.xml", take.atom],
    ["calendar.ics", take.calendar],
    ["use/", use],
  ];
  const linkList = html`<ul class="links">${links.map(([path, name]) => html`<li><a href="${root}${path}">${name}</a></li>`)}</ul>`;
  return html`<footer>${facts === undefined ? "" : html`<p>${checkedText(facts)}</p>`}${linkList}</footer>`;
}
