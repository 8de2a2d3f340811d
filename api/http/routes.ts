import { renderCalendar } from "../formats/calendar.ts";
import { renderClosingReport } from "../formats/closing.ts";
import { renderCsv } from "../formats/csv.ts";
import { eventJson } from "../formats/event-json.ts";
import { renderAtomFeed, renderJsonFeed } from "../formats/feeds.ts";
import { commitmentJson, reportJson, summaryJson } from "../formats/json.ts";
import { renderCommitment } from "../page/commitment.ts";
import { renderComponent } from "../page/component.ts";
import { renderEmbed } from "../page/embed.ts";
import { renderHistory } from "../page/history.ts";
import { renderHome } from "../page/home.ts";
import { renderMethod } from "../page/method.ts";
import { PICTURE } from "../page/picture.ts";
import { renderReport } from "../page/report.ts";
import { renderUse } from "../page/use.ts";
import { BADGE_ROUTES } from "./badge-routes.ts";
import { findEntry, findReport } from "./find.ts";
import { matchesCommitment, matchesReport, matchesRepository } from "./list.ts";
import type { Content } from "./prepared.ts";
import { CommitmentsQuerySchema, ListQuerySchema, type ListQuery } from "./query.ts";
import { html, json, list, text, type Route } from "./route.ts";
import * as schemas from "../view/schemas.ts";
import { renderSitemap } from "../formats/sitemap.ts";
import { entryId } from "../view/addresses.ts";
import type { LoggedEvent } from "../view/view.ts";
import type { Site } from "../view/site.ts";

/** The routes of the pages, the data, the feeds and the badges, which the server and the static export share. */
export const ROUTES: readonly Route[] = [
  html("/", "The home page: the verdict, then the commitments by state.", renderHome),
  html("/r/:owner/:repo/:file/", "The page of one report and its commitments.", (view, params) => {
    const report = findReport(view, params);
    return report && renderReport(view, report);
  }),
  text(
    "/r/:owner/:repo/:file/closing.md",
    "A closing report on one report, as Markdown to edit and publish: what was promised, and what became of it.",
    "text/markdown; charset=utf-8",
    (view, params) => {
      const report = findReport(view, params);
      return report && renderClosingReport(report);
    },
  ),
  html("/c/:owner/:repo/:file/", "The page of one commitment.", (view, params) => {
    const entry = findEntry(view, params);
    return entry && renderCommitment(view, entry);
  }),
  html("/history/", "The latest changes, newest first.", renderHistory),
  html("/use/", "The feeds, the data, and snippets for other pages.", renderUse),
  html("/method/", "How states are decided, and what is not tracked.", renderMethod),
  html("/embed/", "The verdict and the counts, for an iframe on another site.", renderEmbed, true),
  withoutFacts(
    "/embed.js",
    "The custom element `<follow-through>`.",
    "text/javascript; charset=utf-8",
    renderComponent,
  ),
  withoutFacts("/picture.png", "The image that link previews show.", "image/png", () => PICTURE),
  json(
    "/api/v1/summary.json",
    "The verdict and the number of commitments in each state.",
    schemas.SummarySchema,
    summaryJson,
  ),
  json(
    "/api/v1/commitments/:owner/:repo/:file{[^/]+\\.json}",
    "One commitment. The file name is its issue's number, or its key if it has no issue.",
    schemas.CommitmentSchema,
    (view, params) => {
      const entry = findEntry(view, { ...params, file: params.file.replace(/\.json$/, "") });
      return entry && commitmentJson(view, entry);
    },
  ),
  ...list({
    name: "commitments",
    description: "All commitments that match the query.",
    schema: schemas.CommitmentsSchema,
    query: CommitmentsQuerySchema,
    items: (view) => view.entries,
    handlers: (view) => ({
      idOf: entryId,
      matches: matchesCommitment,
      entryOf: (entry) => entry,
      render: (entry) => commitmentJson(view, entry),
    }),
  }),
  ...list({
    name: "reports",
    description: "All reports that match the query, with their counts.",
    schema: schemas.ReportsSchema,
    query: ListQuerySchema,
    items: (view) => view.reports,
    handlers: (view) => ({
      idOf: ({ id }) => id,
      matches: ({ first }, query) => matchesReport(first, query),
      entryOf: ({ first }) => first,
      render: (report) => reportJson(view, report),
    }),
  }),
  ...list({
    name: "events",
    description: "All events that match the query, newest first.",
    schema: schemas.EventsSchema,
    query: ListQuerySchema,
    items: (view) => view.events(),
    handlers: () => ({ idOf: ({ id }) => id, matches: matchesEvent, entryOf: ({ entry }) => entry, render: eventJson }),
  }),
  ...BADGE_ROUTES,
  text("/feed.xml", "The newest events as Atom.", "application/atom+xml; charset=utf-8", renderAtomFeed),
  {
    ...text("/feed.json", "The newest events as JSON Feed 1.1.", "application/feed+json", renderJsonFeed),
    media: { "application/feed+json": schemas.JsonFeedSchema },
  },
  text("/calendar.ics", "The due dates of all open commitments.", "text/calendar; charset=utf-8", renderCalendar),
  text("/export.csv", "All commitments, one per row.", "text/csv; charset=utf-8", renderCsv),
  text("/sitemap.xml", "The pages, for search engines.", "application/xml; charset=utf-8", renderSitemap),
];

/** A route that needs no facts. */
function withoutFacts(path: string, description: string, type: string, render: (site: Site) => Content["body"]): Route {
  return { ...text(path, description, type, render), fallback: (_, site) => ({ body: render(site), type }) };
}

function matchesEvent({ entry, repository }: LoggedEvent, query: ListQuery): boolean {
  if (query.report === undefined) return matchesRepository(repository.name, query);
  return entry !== null && matchesReport(entry, query);
}
