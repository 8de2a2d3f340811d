import { renderCommitment } from "../../api/page/commitment.ts";
import { renderEmbed } from "../../api/page/embed.ts";
import { renderHistory } from "../../api/page/history.ts";
import { renderHome } from "../../api/page/home.ts";
import { renderMethod } from "../../api/page/method.ts";
import { renderReport } from "../../api/page/report.ts";
import { renderUse } from "../../api/page/use.ts";
import { type View } from "../../api/view/view.ts";
import type { State } from "../../src/core/assess/states.ts";
import type { IssueFacts, CommitmentFacts } from "../../src/core/model/snapshot.ts";
import { aTracked } from "./builders.ts";
import { entryUrl, reportUrl } from "../../api/view/addresses.ts";

/** The facts of an issue that was closed as completed on 10 May 2026. */
export const DONE: Partial<IssueFacts> = {
  state: "closed",
  state_reason: "completed",
  closed_at: "2026-05-10T09:30:00Z",
};
export const PROOF = { links: ["https://example.org/pr/1"] };

/** One commitment per state on 15 May 2026, with the state's name as its text. */
export function inEveryState(): Record<State, CommitmentFacts> {
  const byState = {
    replaced: aTracked({ issue: { ...DONE, state_reason: "duplicate" } }),
    withdrawn: aTracked({ issue: { ...DONE, state_reason: "not_planned" } }),
    already_done: aTracked({ block: { done: "2026-03-01", ...PROOF } }),
    kept_late: aTracked({ block: { due: "2026-05-01", ...PROOF }, issue: DONE }),
    kept: aTracked({ block: PROOF, issue: DONE }),
    undated: aTracked({ block: { due: null } }),
    not_due: aTracked({ block: { due: "2026-12-01" } }),
    unproven: aTracked({ issue: DONE }),
    due_soon: aTracked({ block: { due: "2026-05-20" } }),
    rescheduled: aTracked({ block: { first_due: "2026-05-01", due: "2026-12-01" } }),
    removed: aTracked({ block: { removed: "2026-05-01" } }),
    overdue: aTracked({ block: { due: "2026-05-14" } }),
  } satisfies Record<State, CommitmentFacts>;
  return Object.fromEntries(
    Object.entries(byState).map(([state, { block, issue }], index) => [
      state,
      { block: { ...block, text: state, subject: state, key: `${index}` }, issue: { ...issue, number: index + 1 } },
    ]),
  ) as Record<State, CommitmentFacts>;
}

/** Returns each of a view's pages with its path. */
export function pagesOf(view: View): Array<[path: string, page: string]> {
  return [
    ["/", renderHome(view)],
    ["/history/", renderHistory(view)],
    ["/use/", renderUse(view)],
    ["/method/", renderMethod(view)],
    ["/embed/", renderEmbed(view)],
    ...view.reports.map((report): [string, string] => [
      reportUrl({ ...view, baseUrl: "" }, report.first),
      renderReport(view, report),
    ]),
    ...view.entries.map((entry): [string, string] => [
      entryUrl({ ...view, baseUrl: "" }, entry),
      renderCommitment(view, entry),
    ]),
  ];
}

/** Returns the visible text in HTML on one line. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<(?<name>style|script|title)>[^]*?<\/\k<name>>/g, "")
    .replaceAll(/<\/?(?:a|b|q|time|strong|code)(?: [^>]*)?>/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** Returns the HTML for the section with this `id`, or an empty string. */
export function sectionOf(page: string, id: string): string {
  return new RegExp(`<section aria-labelledby="${id}">[^]*?</section>`).exec(page)?.[0] ?? "";
}

/** Returns all section ids in order. */
export function sectionIdsOf(page: string): string[] {
  return Array.from(page.matchAll(/<h2 id="(?<id>\w+)">/g), ({ groups }) => groups!["id"]!);
}

/** Returns the value for a name in a `<dl>`, such as the facts on a commitment's page. */
export function factOf(page: string, name: string): string | undefined {
  const value = new RegExp(`<dt>${name}</dt><dd>(?<value>[^]*?)</dd>`).exec(page)?.groups?.["value"];
  return value === undefined ? undefined : textOf(value);
}

/** Returns the content of a `<meta>` element, such as `description` or `og:title`. */
export function metaOf(page: string, name: string): string | undefined {
  return new RegExp(`<meta (?:name|property)="${name}" content="(?<value>[^"]*)">`).exec(page)?.groups?.["value"];
}

export function titleOf(page: string): string | undefined {
  return /<title>(?<title>[^<]*)<\/title>/.exec(page)?.groups?.["title"];
}

/** Returns every URL that a page links to, loads or cites. */
export function addressesOf(page: string): string[] {
  return Array.from(page.matchAll(/\s(?:href|src|action|cite)="(?<address>[^"]*)"/g), ({ groups }) =>
    groups!["address"]!.replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"'),
  );
}
