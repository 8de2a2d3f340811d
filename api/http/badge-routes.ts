import {
  badgeForEntries,
  badgeJson,
  badgeSvg,
  commitmentBadge,
  registerBadge,
  unknownBadge,
  type Badge,
} from "../formats/badge.ts";
import { ShieldsSchema } from "../view/schemas.ts";
import type { Entry, View } from "../view/view.ts";
import { findEntry, findReport } from "./find.ts";
import { JSON_TYPE, type Content } from "./prepared.ts";
import type { RequestParams, Route } from "./route.ts";

const SVG_TYPE = "image/svg+xml; charset=utf-8";
const SVG_MEDIA = { "image/svg+xml": null };
const JSON_MEDIA = { [JSON_TYPE]: ShieldsSchema };

/**
 * The badges as SVG, and as JSON for https://shields.io/badges/endpoint-badge. The badges are grey until there are facts.
 */
export const BADGE_ROUTES: readonly Route[] = [
  {
    path: "/badge.svg",
    description: "The verdict as a badge.",
    media: SVG_MEDIA,
    query: null,
    render: (view) => svg(registerBadge(view)),
    fallback: (_, site) => svg(unknownBadge(site)),
  },
  {
    path: "/badge.json",
    description: "The verdict as a Shields endpoint badge.",
    media: JSON_MEDIA,
    query: null,
    render: (view) => shields(registerBadge(view)),
    fallback: (_, site) => shields(unknownBadge(site)),
  },
  {
    path: "/badge/:owner/:repo/:file{[^/]+\\.(?:svg|json)}",
    description:
      "The badge for a commitment (the file name is its issue's number, or its key if it has no issue), for a repository (`badge`) or for a report (its slug, unless it is one of the other names). It is grey if nothing matches.",
    media: { ...SVG_MEDIA, ...JSON_MEDIA },
    query: null,
    render: (view, params) => renderBadge(findBadge(view, params), params),
    fallback: (params, site) => renderBadge(unknownBadge(site), params),
  },
];

function renderBadge(badge: Badge, { file }: RequestParams): Content {
  return file.endsWith(".svg") ? svg(badge) : shields(badge);
}

function svg(badge: Badge): Content {
  return { body: badgeSvg(badge), type: SVG_TYPE };
}

function shields(badge: Badge): Content {
  return { body: JSON.stringify(badgeJson(badge)), type: JSON_TYPE };
}

function findBadge(view: View, params: RequestParams): Badge {
  const { owner, repo } = params;
  const file = params.file.replace(/\.(?:svg|json)$/, "");
  // A report from an earlier version may have the slug `badge`. It must not hide the repository's badge.
  if (file.toLowerCase() === "badge") return repositoryBadge(view, `${owner}/${repo}`);
  const entry = findEntry(view, { owner, repo, file });
  if (entry) return commitmentBadge(view, entry);
  const report = findReport(view, { owner, repo, file });
  return report ? badgeForEntries(view, report.entries) : unknownBadge(view);
}

function repositoryBadge(view: View, name: string): Badge {
  const isRequested = ({ repository }: Pick<Entry, "repository">): boolean =>
    repository.name.toLowerCase() === name.toLowerCase();
  return badgeForEntries(view, view.entries.filter(isRequested), view.snapshots.filter(isRequested));
}
