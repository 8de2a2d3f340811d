import { LANGUAGES } from "./languages/index.ts";
import { html, trusted, type Html, type Page } from "./html.ts";
import { SCRIPT } from "./script.ts";
import { styleFor } from "./style.ts";
import { dayText, instantText } from "./time.ts";
import type { View } from "../view/view.ts";
import type { Site } from "../view/site.ts";

interface Frame {
  site: Site;
  /** The way to the root; see Page. */
  root: string;
  /** Of the window and of search results; the numbers stand in it. */
  title: string;
  description: string;
  /** From the root, without a slash before it; null for a page that has no address of its own. */
  path: string | null;
  body: Html;
  /** Without the site's head and foot, for a frame in another page. */
  bare?: boolean;
  /** Asks the reader's clock whether the page is past its time; RFC 3339. */
  validUntil?: string;
}

/** The page at an address, `levels` folders below the root. */
export function pageOf(view: View, levels: number): Page {
  return { view, words: LANGUAGES[view.language], root: levels === 0 ? "./" : "../".repeat(levels) };
}

/** A whole document. Nothing in it is loaded from elsewhere but the logo. */
export function renderDocument({ site, root, title, description, path, body, bare, validUntil }: Frame): string {
  const words = LANGUAGES[site.language];
  const { baseUrl } = site;
  const here =
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
${here}<link rel="icon" href="${ICON}">
${
  path === null
    ? ""
    : html`<link rel="alternate" type="application/atom+xml" title="${words.take.atom}" href="${root}feed.xml">
`
}<style>${trusted(styleFor(site.theme))}</style>
</head>
<body${validUntil === undefined ? "" : html` data-until="${validUntil}"`}>
${bare ? "" : masthead(site, root)}
<main id="main">${body}
</main>
${bare ? "" : footer(root, site)}
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`);
}

function masthead({ title, homeUrl, logoUrl, language }: Site, root: string): Html {
  const words = LANGUAGES[language];
  const logo = logoUrl === null ? "" : html`<img src="${logoUrl}" alt="" height="28">`;
  const name = html`${logo}${title}`;
  return html`<header><a class="skip" href="#main">${words.skip}</a><nav aria-label="${words.pages}">
${homeUrl === null ? html`<a class="brand" href="${root}">${name}</a>` : html`<a class="brand" href="${homeUrl}">${name}</a> <a href="${root}">${words.home}</a>`}
<a href="${root}method/">${words.method.title}</a></nav></header>`;
}

function footer(root: string, { language }: Site): Html {
  const { take } = LANGUAGES[language];
  const links: ReadonlyArray<readonly [path: string, name: string]> = [
    ["feed.xml", take.atom],
    ["feed.json", take.json],
    ["calendar.ics", take.calendar],
    ["export.csv", take.csv],
    ["api/v1/summary.json", take.summary],
    ["api/v1/commitments.json", take.commitments],
    ["openapi.json", take.openapi],
  ];
  return html`<footer><ul class="links">${links.map(([path, name]) => html`<li><a href="${root}${path}">${name}</a></li>`)}</ul></footer>`;
}

const MOST_PROBLEMS = 3;

/** How old the facts are, above everything else. */
export function strip({ view, words }: Page): Html {
  const { freshness, now } = view;
  const { strip: say } = words;
  const warnings = [
    ...(now.today === null ? [] : [say.today(dayText(words, now.today))]),
    ...(freshness.state === "fresh" ? [] : [say[freshness.state]]),
  ];
  // They come from the tool, which speaks English.
  const { last_error: first } = freshness;
  const problems = view.snapshots.flatMap((snapshot) => snapshot.problems).filter((problem) => problem !== first);
  const told = [...(first === null ? [] : [first]), ...problems];
  const when = (instant: string): string => instantText(words, instant);
  const ran = freshness.last_run_at === null ? say.neverRan : say.ran(when(freshness.last_run_at));
  return html`<aside class="strip" aria-label="${say.label}"><p>${say.read(when(freshness.observed_at))} · ${ran} · ${say.holds(when(freshness.valid_until))} <strong id="outlived" hidden>${say.outlived}</strong></p>
${warnings.map((warning) => html`<p><strong>${warning}</strong></p>`)}${told.slice(0, MOST_PROBLEMS).map((problem) => html`<p><strong lang="en">${problem}</strong></p>`)}${told.length > MOST_PROBLEMS ? html`<p>${say.moreProblems(told.length - MOST_PROBLEMS)}</p>` : ""}</aside>`;
}

/** A tick, as a picture in the address itself. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%231f6b34'/%3E%3Cpath d='M4 8l3 3 5-6' fill='none' stroke='%23fff' stroke-width='2'/%3E%3C/svg%3E";
