import { sourceUrl } from "../../src/core/render/issue.ts";
import { safeUrl } from "../../src/core/model/url.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import type { Site } from "./site.ts";
import type { Entry } from "./view.ts";

type Repository = Snapshot["repository"];

/** `owner/name/12`: a commitment's public id, which is part of its URLs. */
export function entryId({ repository, issue, block }: Entry): string {
  return `${repository.name}/${issue?.number ?? block.key}`;
}

/** `owner/name/slug`: a report's id. It is well-formed Unicode, because a URL can't contain lone surrogates. */
export function reportId({ repository, block }: Entry): string {
  return `${repository.name}/${block.report.slug.toWellFormed()}`;
}

/** `r/owner/name/slug/`: the path of a report's page below the root. */
export function reportPath({ repository, block }: Entry): string {
  return `r/${repository.name}/${encodeURIComponent(block.report.slug.toWellFormed())}/`;
}

/** The URL of a commitment's page. */
export function entryUrl({ baseUrl }: Site, entry: Entry): string {
  return `${baseUrl}/c/${entryId(entry)}/`;
}

/** The URL of a report's page. */
export function reportUrl({ baseUrl }: Site, entry: Entry): string {
  return `${baseUrl}/${reportPath(entry)}`;
}

/** The URL of the commitment's line in its report on GitHub. */
export function promiseSourceUrl({ block, repository }: Entry): string {
  return sourceUrl(block, { server: new URL(repository.url).origin, repository: repository.name });
}

/** The report's URL on GitHub, without a line. */
export function reportSourceUrl(entry: Entry): string {
  return promiseSourceUrl(entry).replace(/\?plain=1#L\d+$/, "");
}

/** The URL of the commitment's tracker; null if it has none or the URL is not safe. */
export function trackerUrl({ block: { tracker }, repository }: Entry): string | null {
  return tracker === null ? null : ticketUrl(tracker, repository);
}

/** The URL of a ticket that a report names as `#12`, `owner/name#12` or a URL; null if that URL is not safe. */
export function ticketUrl(ticket: string, repository: Repository): string | null {
  const reference = /^(?<name>[\w.-]+\/[\w.-]+)?#(?<number>\d+)$/.exec(ticket)?.groups;
  if (!reference) return safeUrl(ticket);
  const { name = repository.name, number } = reference;
  return `${new URL(repository.url).origin}/${name}/issues/${number}`;
}

/** The URL of an issue in this repository. */
export function issueUrl({ url }: Repository, number: number): string {
  return `${url}/issues/${number}`;
}
