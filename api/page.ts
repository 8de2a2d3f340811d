import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { html as template, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { headline, STATE_WORDS, STATES, tally, type State } from "../src/core/assess.ts";
import { daysBetween } from "../src/core/date.ts";
import { plural } from "../src/core/text.ts";
import { STYLE } from "./style.ts";
import { describe, entryId, indicatorOf, promiseUrl, trackerUrl, type Entry, type View } from "./view.ts";

type Html = HtmlEscapedString;

/** Hono's escaping template, which is synchronous as long as no value in it is a promise; none is here. */
const html = template as (strings: TemplateStringsArray, ...values: unknown[]) => Html;

/** Nothing runs and nothing is loaded; the one style sheet is let in by its hash (CSP level 3). */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(STYLE))))}'; base-uri 'none'; form-action 'none'`;

/** A shape beside the word, so that no state is told by colour alone. */
const SHAPES: Record<State, [shape: string, tone: string]> = {
  overdue: ["▲", "bad"],
  removed: ["✕", "bad"],
  due_soon: ["◐", "warn"],
  unproven: ["?", "warn"],
  on_track: ["○", ""],
  undated: ["·", ""],
  kept: ["●", "good"],
  kept_late: ["◕", "good"],
  withdrawn: ["–", ""],
  replaced: ["→", ""],
};

/** The page: the verdict first, then every commitment by state. */
export function renderPage(view: View): string {
  const { counts, on_time, slipped } = view.assessment;
  const figures: Array<[string, string]> = [
    ["kept", `${counts.kept + counts.kept_late} of ${counts.total}`],
    ["overdue", `${counts.overdue} of ${counts.total}`],
    ["moved to a later date", `${slipped} of ${counts.total}`],
    ["kept by the first date, of those due", on_time.due > 0 ? `${on_time.kept} of ${on_time.due}` : "none due yet"],
  ];
  const sections = STATES.map((state) => [state, view.entries.filter((entry) => entry.state === state)] as const);
  const body = html`<h1>${view.title}</h1>
<p class="verdict ${indicatorOf(view) === "major" ? "bad" : ""}">${describe(view)}.</p>
${
  counts.total === 0
    ? html`<p>No commitments recorded. This does not mean none were made.</p>`
    : html`<dl class="figures">${figures.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}
${sections.filter(([, entries]) => entries.length > 0).map(([state, entries]) => section(view, state, entries))}`;
  return document(view, view.title, body);
}

/** One promise, for its permalink. */
export function renderCommitmentPage(view: View, entry: Entry): string {
  const { block, issue } = entry;
  const tracker = trackerUrl(entry);
  const source = promiseUrl(entry);
  const published = block.report.published ? `, published ${block.report.published}` : "";
  const facts: Array<[string, Html | string]> = [
    ["State", stateWords(entry)],
    ["Due", due(entry)],
    ["Owner", block.owner ?? "nobody named"],
    ["Promised in", html`<a href="${source}">${block.report.title}</a>${published}`],
    ["First worded", block.text_original === block.text ? "as above" : html`<q>${block.text_original}</q>`],
    ["Tracked in", tracker ? link(tracker) : "no tracker named"],
    ["Evidence", entry.evidence.length > 0 ? html`${entry.evidence.map(({ url }) => html`${link(url)} `)}` : "none"],
    ["Issue", issue ? link(issue.url) : "not opened yet"],
  ];
  const body = html`<p><a href="/">All commitments</a></p>
<h1>${block.subject}</h1>
<blockquote>${block.text}</blockquote>
<dl class="facts">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
  return document(view, `${block.subject} · ${view.title}`, body);
}

/** One report, and what it promised by state. */
export function renderReportPage(view: View, entries: readonly Entry[]): string {
  const { report } = entries[0]!.block;
  const sections = STATES.map((state) => [state, entries.filter((entry) => entry.state === state)] as const);
  const body = html`<p><a href="/">All commitments</a></p>
<h1>${report.title}</h1>
<p class="verdict">${headline(tally([...entries], view.now))}.</p>
${sections.filter(([, found]) => found.length > 0).map(([state, found]) => section(view, state, found))}`;
  return document(view, `${report.title} · ${view.title}`, body);
}

function document(view: View, title: string, body: Html): string {
  const { freshness, now } = view;
  const today = now.today ? html`<strong>Today is set to ${now.today} by FOLLOW_THROUGH_TODAY.</strong>` : "";
  const old = html`<strong>These facts are old; what has happened since is not shown.</strong>`;
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<meta name="description" content="${describe(view)}">
<style>${raw(STYLE)}</style>
</head>
<body>
<header><p class="strip">Read from GitHub <time datetime="${freshness.observed_at}">${readable(freshness.observed_at)}</time>.
${today} ${freshness.state === "fresh" ? "" : old} ${freshness.last_error ?? ""}</p></header>
<main>${body}
</main>
<footer><p>Lateness counts from the first published date. Withdrawn and undated commitments stay in every total.
<a href="/api/v1/summary.json">Summary</a> and <a href="/api/v1/commitments.json">all commitments</a> as JSON.</p></footer>
</body>
</html>
`);
}

function section(view: View, state: State, entries: Entry[]): Html {
  const [shape, tone] = SHAPES[state];
  const words = STATE_WORDS[state];
  const title = `${words[0]!.toUpperCase()}${words.slice(1)}: ${entries.length}`;
  const sorted = entries.toSorted((a, b) => (a.block.due ?? "9").localeCompare(b.block.due ?? "9"));
  return html`
<section aria-labelledby="${state}">
<h2 id="${state}"><span class="${tone}" aria-hidden="true">${shape}</span> ${title}</h2>
<ul class="list">${sorted.map((entry) => row(view, entry))}</ul>
</section>`;
}

function row(view: View, entry: Entry): Html {
  const { block, repository } = entry;
  const where = view.snapshots.length > 1 ? ` in ${repository.name}` : "";
  const facts = [due(entry), block.owner ?? "nobody named", `${block.report.title}${where}`].join(" · ");
  return html`
<li><a href="/c/${entryId(entry)}/"><q>${block.text}</q></a>
<p class="meta"><span class="state ${SHAPES[entry.state][1]}">${stateWords(entry)}</span> · ${facts}</p></li>`;
}

function stateWords({ state, days_overdue, block, closure }: Entry): string {
  if (state === "overdue") return `overdue by ${plural(days_overdue, "day", "days")}`;
  if (state === "kept_late") return `kept ${plural(daysBetween(block.first_due!, closure!.on), "day", "days")} late`;
  return closure ? `${STATE_WORDS[state]}, ${closure.on}` : STATE_WORDS[state];
}

/** `due 2026-04-01 → 2026-05-15`: a slip is never hidden behind the newest date. */
function due({ block, slips }: Entry): string {
  if (block.due === null) return block.due_text ? `no day given (“${block.due_text}”)` : "no due date";
  if (slips.length === 0) return `due ${block.due}`;
  const days = [slips[0]!.from, ...slips.map(({ to }) => to)];
  // A date that moved back earlier is no slip, but it is the one that counts now.
  if (days.at(-1) !== block.due) days.push(block.due);
  const late = daysBetween(days[0]!, block.due);
  return `due ${days.join(" → ")} (${plural(slips.length, "slip", "slips")}, ${late < 0 ? "−" : "+"}${plural(Math.abs(late), "day", "days")})`;
}

function link(url: string): Html {
  return html`<a href="${url}">${url}</a>`;
}

function readable(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}
