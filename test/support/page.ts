import type { RequestParams } from "../../api/http/route.ts";
import { ROUTES } from "../../api/http/routes.ts";
import { type View } from "../../api/view/view.ts";
import type { State } from "../../src/core/assess/states.ts";
import type { IssueFacts, CommitmentFacts } from "../../src/core/model/snapshot.ts";
import { aTracked } from "./builders.ts";
import { entryId, entryUrl, reportUrl } from "../../api/view/addresses.ts";

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

/** The routes of all pages, so that a test of every page also covers a new one. */
export const PAGE_ROUTES = ROUTES.filter(({ media }) => "text/html" in media);

/** Returns each of a view's pages with its path. */
export function pagesOf(view: View): Array<[path: string, page: string]> {
  return PAGE_ROUTES.flatMap(({ path: pattern, render }) =>
    addressesIn(view, pattern).map(({ path, params }): [string, string] => {
      const body = render(view, params)?.body;
      if (typeof body !== "string") throw new Error(`There is no page at ${path}.`);
      return [path, body];
    }),
  );
}

/** Returns the paths of a view's pages, without rendering them. */
export function pagePathsOf(view: View): string[] {
  return PAGE_ROUTES.flatMap((route) => addressesIn(view, route.path).map(({ path }) => path));
}

/** Returns a route's paths in a view, with their parameters. */
function addressesIn(view: View, pattern: string): Array<{ path: string; params: RequestParams }> {
  const root = { ...view, baseUrl: "" };
  if (!pattern.includes(":")) return [{ path: pattern, params: { owner: "", repo: "", file: "", search: "" } }];
  if (pattern.startsWith("/r/"))
    return view.reports.map(({ id, first }) => ({ path: reportUrl(root, first), params: paramsOf(id) }));
  if (pattern.startsWith("/c/"))
    return view.entries.map((entry) => ({ path: entryUrl(root, entry), params: paramsOf(entryId(entry)) }));
  throw new Error(`List the paths of ${pattern} here.`);
}

/** Splits `owner/name/file`. The name of a hostile repository can contain slashes. */
function paramsOf(id: string): RequestParams {
  const [owner = "", ...rest] = id.split("/");
  return { owner, repo: rest.slice(0, -1).join("/"), file: rest.at(-1) ?? "", search: "" };
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
