import {
  badgeJson,
  registerBadge,
  commitmentBadge,
  badgeForEntries,
  badgeSvg,
  UNKNOWN_BADGE,
  type Badge,
} from "../formats/badge.ts";
import { renderCalendar } from "../formats/calendar.ts";
import { renderCsv } from "../formats/csv.ts";
import { renderAtomFeed, renderJsonFeed } from "../formats/feeds.ts";
import { eventJson } from "../formats/event-json.ts";
import { commitmentJson, reportJson, summaryJson } from "../formats/json.ts";
import { renderCommitment } from "../page/commitment.ts";
import { renderComponent } from "../page/component.ts";
import { renderEmbed } from "../page/embed.ts";
import { renderHome } from "../page/home.ts";
import { renderMethod } from "../page/method.ts";
import { PICTURE } from "../page/picture.ts";
import { renderReport } from "../page/report.ts";
import { JSON_TYPE, type Content } from "./prepared.ts";
import { CommitmentsQuerySchema, isAskedFor, isOf, ListQuerySchema, type ListQuery } from "./query.ts";
import { html, json, list, text, type RequestParams, type Route } from "./route.ts";
import * as schemas from "../view/schemas.ts";
import { renderSitemap } from "../formats/sitemap.ts";
import type { Entry, LoggedEvent, ReportEntries, View } from "../view/view.ts";
import type { Site } from "../view/site.ts";
import { entryId, reportId } from "../view/addresses.ts";

const JAVASCRIPT_TYPE = "text/javascript; charset=utf-8";
const SVG_TYPE = "image/svg+xml; charset=utf-8";

/** Everything that is made from the facts. */
export const ROUTES: readonly Route[] = [
  html("/", "The page: the verdict, then every commitment by state.", renderHome),
  html("/r/:owner/:repo/:file/", "One report and what it promised.", (view, asked) => {
    const report = findReport(view, asked);
    return report && renderReport(view, report);
  }),
  html("/c/:owner/:repo/:file/", "One commitment: its permalink.", (view, asked) => {
    const entry = findEntry(view, asked);
    return entry && renderCommitment(view, entry);
  }),
  html("/method/", "How states are decided, and what is not tracked.", renderMethod),
  html("/embed/", "The verdict alone, for a frame in another page.", renderEmbed, true),
  always("/embed.js", "The custom element `<follow-through>`, for any page.", JAVASCRIPT_TYPE, renderComponent),
  always("/picture.png", "The picture that goes with a shared link.", "image/png", () => PICTURE),
  json("/api/v1/summary.json", "The verdict in numbers.", schemas.SummarySchema, summaryJson),
  json(
    "/api/v1/commitments/:owner/:repo/:file{[^/]+\\.json}",
    "One commitment; the file is its number.",
    schemas.CommitmentSchema,
    (view, asked) => {
      const entry = findEntry(view, { ...asked, file: asked.file.replace(/\.json$/, "") });
      return entry && commitmentJson(view, entry);
    },
  ),
  ...list(
    "commitments",
    "All commitments, or those that are asked for.",
    schemas.CommitmentsSchema,
    CommitmentsQuerySchema,
    (view) => view.entries,
    (view) => ({
      idOf: entryId,
      matches: isAskedFor,
      render: (entry) => commitmentJson(view, entry),
    }),
  ),
  ...list(
    "reports",
    "All reports, with the figures of each.",
    schemas.ReportsSchema,
    ListQuerySchema,
    (view) => view.reports,
    (view) => ({
      idOf: ({ id }) => id,
      matches: ({ id, first }, query) => isOf(query, first.repository.name, id, first.block.report.path),
      render: (report) => reportJson(view, report),
    }),
  ),
  ...list(
    "events",
    "Everything that ever happened, newest first.",
    schemas.EventsSchema,
    ListQuerySchema,
    (view) => view.events(),
    () => ({ idOf: ({ id }) => id, matches: isEventOf, render: eventJson }),
  ),
  badge("/badge.svg", "The verdict as a picture.", SVG_TYPE, registerBadge),
  badge("/badge.json", "The same for a Shields endpoint badge.", JSON_TYPE, registerBadge),
  {
    ...badge(
      "/badge/:owner/:repo/:file{[^/]+\\.(?:svg|json)}",
      "Of one commitment (its number), of a report (its slug, unless that is the number of a commitment) or of a repository (`badge`). Grey for what is not known.",
      SVG_TYPE,
      findBadge,
    ),
    media: { "image/svg+xml": null, [JSON_TYPE]: schemas.ShieldsSchema },
    find: (view, asked) => drawBadge(findBadge(view, asked), typeOfBadge(asked)),
    unknown: (asked) => drawBadge(UNKNOWN_BADGE, typeOfBadge(asked)),
  },
  text("/feed.xml", "The newest events as Atom.", "application/atom+xml; charset=utf-8", renderAtomFeed),
  {
    ...text("/feed.json", "The newest events as JSON Feed 1.1.", "application/feed+json", renderJsonFeed),
    media: { "application/feed+json": schemas.JsonFeedSchema },
  },
  text("/calendar.ics", "The due dates of what is open.", "text/calendar; charset=utf-8", renderCalendar),
  text("/export.csv", "A line for each commitment.", "text/csv; charset=utf-8", renderCsv),
  text("/sitemap.xml", "All pages, for search engines.", "application/xml; charset=utf-8", renderSitemap),
];

/** What needs no facts. */
function always(path: string, about: string, type: string, render: (site: Site) => Content["body"]): Route {
  return { ...text(path, about, type, render), unknown: (_, site) => ({ body: render(site), type }) };
}

function badge(path: string, about: string, type: string, of: (view: View, asked: RequestParams) => Badge): Route {
  return {
    path,
    about,
    media: type === SVG_TYPE ? { "image/svg+xml": null } : { [JSON_TYPE]: schemas.ShieldsSchema },
    query: null,
    find: (view, asked) => drawBadge(of(view, asked), type),
    unknown: () => drawBadge(UNKNOWN_BADGE, type),
  };
}

function drawBadge(badgeToDraw: Badge, type: string): Content {
  return { body: type === SVG_TYPE ? badgeSvg(badgeToDraw) : JSON.stringify(badgeJson(badgeToDraw)), type };
}

function typeOfBadge({ file }: RequestParams): string {
  return file.endsWith(".svg") ? SVG_TYPE : JSON_TYPE;
}

/** Owner and repository are found in any case, as on GitHub. */
function findEntry(view: View, { owner, repo, file }: RequestParams): Entry | null {
  return view.find(`${owner}/${repo}/${file}`);
}

function findReport(view: View, { owner, repo, file }: RequestParams): ReportEntries | null {
  const asked = `${owner}/${repo}/${file}`.toLowerCase();
  const [first, ...others] = view.reports.filter(({ id }) => id.toLowerCase() === asked);
  // Ids that differ only in case share an address.
  return first ? { ...first, entries: [first, ...others].flatMap(({ entries }) => entries) } : null;
}

function findBadge(view: View, asked: RequestParams): Badge {
  const file = asked.file.replace(/\.(?:svg|json)$/, "");
  const entry = findEntry(view, { ...asked, file });
  if (entry) return commitmentBadge(view, entry);
  const report = findReport(view, { ...asked, file });
  if (report) return badgeForEntries(view, report.entries);
  if (file !== "badge") return UNKNOWN_BADGE;
  const name = `${asked.owner}/${asked.repo}`.toLowerCase();
  const isAsked = ({ repository }: Pick<Entry, "repository">): boolean => repository.name.toLowerCase() === name;
  return badgeForEntries(view, view.entries.filter(isAsked), view.snapshots.filter(isAsked));
}

function isEventOf({ entry, repository }: LoggedEvent, query: ListQuery): boolean {
  if (query.report === undefined) return isOf(query, repository.name, "", "");
  return entry !== null && isOf(query, repository.name, reportId(entry), entry.block.report.path);
}
