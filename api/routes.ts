import type * as v from "valibot";
import { badgeJson, badgeOf, badgeOfOne, badgeOfSome, badgeSvg, UNKNOWN, type Badge } from "./badge.ts";
import { calendar } from "./calendar.ts";
import { exportCsv } from "./csv.ts";
import { eventsOf } from "./events.ts";
import { atomFeed, jsonFeed } from "./feeds.ts";
import { commitmentJson, groupByReport, reportJson, summaryJson } from "./json.ts";
import { PAGE_POLICY, renderCommitmentPage, renderPage, renderReportPage } from "./page.ts";
import type { Content } from "./prepared.ts";
import {
  CommitmentsQuerySchema,
  isAskedFor,
  isOf,
  ListQuerySchema,
  readList,
  type ListQuery,
  type QuerySchema,
} from "./query.ts";
import * as schemas from "./schemas.ts";
import { sitemap } from "./sitemap.ts";
import { entryId, reportId, type Entry, type View } from "./view.ts";

/** An address, what stands there, and what there is to say of it in /openapi.json. */
export interface Route {
  /** As Hono writes it. */
  path: string;
  about: string;
  /** The media types that it may answer with, each with what its JSON looks like; null for text. */
  media: Record<string, v.GenericSchema | null>;
  /** The parameters it takes. Left out, it takes none and says so; null, it ignores whatever stands there. */
  query?: QuerySchema | null;
  /** What stands there while nothing is known. Left out, there is nothing. */
  unknown?: (asked: Asked) => Content;
  /** The body, or null when there is nothing. Throws BadQuery when the question is wrong. */
  find: (view: View, asked: Asked) => Content | null;
}

export interface Asked {
  owner: string;
  repo: string;
  file: string;
  /** The query string, with its question mark; empty without one. */
  search: string;
}

const JSON_TYPE = "application/json";
const SVG_TYPE = "image/svg+xml; charset=utf-8";
const HTML_TYPE = "text/html; charset=utf-8";

/** Everything that is made from the facts. */
export const ROUTES: readonly Route[] = [
  html("/", "The page: the verdict, then every commitment by state.", (view) => renderPage(view)),
  html("/r/:owner/:repo/:file/", "One report and what it promised.", (view, asked) => {
    const entries = findReport(view, asked);
    return entries && renderReportPage(view, entries);
  }),
  html("/c/:owner/:repo/:file/", "One commitment: its permalink.", (view, asked) => {
    const entry = findEntry(view, asked);
    return entry && renderCommitmentPage(view, entry);
  }),
  json("/api/v1/summary.json", "The verdict in numbers.", schemas.SummarySchema, summaryJson),
  {
    ...json("/api/v1/commitments.json", "All commitments, or those that are asked for.", schemas.CommitmentsSchema),
    query: CommitmentsQuerySchema,
    find: (view, { search }) =>
      readList(CommitmentsQuerySchema, search, "/api/v1/commitments.json", {
        items: view.entries,
        idOf: entryId,
        matches: isAskedFor,
        render: (entry) => commitmentJson(view, entry),
      }),
  },
  json(
    "/api/v1/commitments/:owner/:repo/:file{[^/]+\\.json}",
    "One commitment; the file is its number.",
    schemas.CommitmentSchema,
    (view, asked) => {
      const entry = findEntry(view, { ...asked, file: asked.file.replace(/\.json$/, "") });
      return entry && commitmentJson(view, entry);
    },
  ),
  {
    ...json("/api/v1/reports.json", "All reports, with the figures of each.", schemas.ReportsSchema),
    query: ListQuerySchema,
    find: (view, { search }) =>
      readList(ListQuerySchema, search, "/api/v1/reports.json", {
        items: [...groupByReport(view.entries)],
        idOf: ([id]) => id,
        matches: ([id, [first]], query: ListQuery) => isOf(query, first!.repository.name, id, first!.block.report.path),
        render: ([id, entries]) => reportJson(view, id, entries),
      }),
  },
  {
    ...json("/api/v1/events.json", "Everything that ever happened, newest first.", schemas.EventsSchema),
    query: ListQuerySchema,
    find: (view, { search }) =>
      readList(ListQuerySchema, search, "/api/v1/events.json", {
        items: eventsOf(view),
        idOf: ({ id }) => id,
        matches: (event, query: ListQuery) => isEventOf(view, event, query),
        render: (event) => event,
      }),
  },
  badge("/badge.svg", "The verdict as a picture.", SVG_TYPE, badgeOf),
  badge("/badge.json", "The same for a Shields endpoint badge.", JSON_TYPE, badgeOf),
  {
    ...badge(
      "/badge/:owner/:repo/:file{[^/]+\\.(?:svg|json)}",
      "Of a repository (`badge`), of a report (its slug) or of one commitment (its number). Grey for what is not known.",
      SVG_TYPE,
      findBadge,
    ),
    media: { "image/svg+xml": null, [JSON_TYPE]: schemas.ShieldsSchema },
    find: (view, asked) => drawBadge(findBadge(view, asked), typeOfBadge(asked)),
    unknown: (asked) => drawBadge(UNKNOWN, typeOfBadge(asked)),
  },
  text("/feed.xml", "The newest events as Atom.", "application/atom+xml; charset=utf-8", atomFeed),
  {
    ...text("/feed.json", "The newest events as JSON Feed 1.1.", "application/feed+json", jsonFeed),
    media: { "application/feed+json": schemas.JsonFeedSchema },
  },
  text("/calendar.ics", "The due dates of what is open.", "text/calendar; charset=utf-8", calendar),
  text("/export.csv", "A line for each commitment.", "text/csv; charset=utf-8", exportCsv),
  text("/sitemap.xml", "All pages, for search engines.", "application/xml; charset=utf-8", sitemap),
];

function html(path: string, about: string, render: (view: View, asked: Asked) => string | null): Route {
  const headers = { "content-security-policy": PAGE_POLICY, "referrer-policy": "no-referrer" };
  return {
    ...text(path, about, HTML_TYPE, render),
    find: (view, asked) => {
      const body = render(view, asked);
      return body === null ? null : { body, type: HTML_TYPE, headers };
    },
  };
}

/** People add what they like behind an address of something to look at. */
function text(path: string, about: string, type: string, render: (view: View, asked: Asked) => string | null): Route {
  return {
    path,
    about,
    media: { [type.split(";")[0]!]: null },
    query: null,
    find: (view, asked) => {
      const body = render(view, asked);
      return body === null ? null : { body, type };
    },
  };
}

function json(
  path: string,
  about: string,
  schema: v.GenericSchema,
  render: (view: View, asked: Asked) => object | null = () => null,
): Route {
  return {
    path,
    about,
    media: { [JSON_TYPE]: schema },
    find: (view, asked) => {
      const data = render(view, asked);
      return data && { body: JSON.stringify(data), type: JSON_TYPE };
    },
  };
}

function badge(path: string, about: string, type: string, of: (view: View, asked: Asked) => Badge): Route {
  return {
    path,
    about,
    media: type === SVG_TYPE ? { "image/svg+xml": null } : { [JSON_TYPE]: schemas.ShieldsSchema },
    query: null,
    find: (view, asked) => drawBadge(of(view, asked), type),
    unknown: () => drawBadge(UNKNOWN, type),
  };
}

function drawBadge(badgeToDraw: Badge, type: string): Content {
  return { body: type === SVG_TYPE ? badgeSvg(badgeToDraw) : JSON.stringify(badgeJson(badgeToDraw)), type };
}

function typeOfBadge({ file }: Asked): string {
  return file.endsWith(".svg") ? SVG_TYPE : JSON_TYPE;
}

/** Owner and repository are found in any case, as on GitHub. */
function findEntry(view: View, { owner, repo, file }: Asked): Entry | null {
  return view.byId.get(`${owner}/${repo}/${file}`.toLowerCase()) ?? null;
}

function findReport(view: View, { owner, repo, file }: Asked): Entry[] | null {
  const id = `${owner}/${repo}/${file}`.toLowerCase();
  const entries = view.entries.filter((entry) => reportId(entry).toLowerCase() === id);
  return entries.length > 0 ? entries : null;
}

function findBadge(view: View, asked: Asked): Badge {
  const file = asked.file.replace(/\.(?:svg|json)$/, "");
  const entry = findEntry(view, { ...asked, file });
  if (entry) return badgeOfOne(view, entry);
  const report = findReport(view, { ...asked, file });
  if (report) return badgeOfSome(view, report);
  const repository = `${asked.owner}/${asked.repo}`.toLowerCase();
  const all = view.entries.filter((one) => one.repository.name.toLowerCase() === repository);
  return file === "badge" ? badgeOfSome(view, all) : UNKNOWN;
}

function isEventOf(view: View, { repository, number }: schemas.EventJson, query: ListQuery): boolean {
  const entry = view.byId.get(`${repository}/${number}`.toLowerCase());
  if (!entry) return query.report === undefined && isOf(query, repository, "", "");
  return isOf(query, repository, reportId(entry), entry.block.report.path);
}
