import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { byteLength, clipBytes } from "../../src/core/model/text.ts";
import { reportUrl as sourceReportUrl, sourceUrl, type LinkBase } from "../../src/core/render/issue.ts";
import { safeUrl } from "../../src/core/model/url.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import type { Site } from "./site.ts";
import type { Entry } from "./view.ts";

type Repository = Snapshot["repository"];

/** `owner/name/12`, or `owner/name/KEY` without an issue: a commitment's public id, which is part of its URLs. */
export function entryId({ repository, issue, block }: Entry): string {
  return `${repository.name}/${issue?.number ?? block.key}`;
}

/** A file name has at most 255 bytes, and a badge's file name ends with `.json`. */
const MAX_NAME_BYTES = 250;
const HASH_LENGTH = 16;

/**
 * A report's slug as it appears in addresses. Earlier versions gave reports slugs of any length, so a long one is shortened and
 * ends with a hash. It is well-formed Unicode, because a URL can't contain lone surrogates.
 */
export function addressSlug({ block }: Entry): string {
  const slug = block.report.slug.toWellFormed();
  // A UTF-16 unit has at most three bytes.
  if (slug.length * 3 <= MAX_NAME_BYTES || byteLength(slug) <= MAX_NAME_BYTES) return slug;
  const hash = bytesToHex(sha256(utf8ToBytes(slug))).slice(0, HASH_LENGTH);
  return `${clipBytes(slug, MAX_NAME_BYTES - HASH_LENGTH - 1)}-${hash}`;
}

/** The names by which a request can select a report within its repository: the slug in addresses, the full slug and the path. */
export function namesOfReport(entry: Entry): string[] {
  return [addressSlug(entry), entry.block.report.slug.toWellFormed(), entry.block.report.path];
}

/** `owner/name/slug`: a report's id. */
export function reportId(entry: Entry): string {
  return `${entry.repository.name}/${addressSlug(entry)}`;
}

/** `r/owner/name/slug/`: the path of a report's page below the root. */
export function reportPath(entry: Entry): string {
  return `r/${entry.repository.name}/${encodeURIComponent(addressSlug(entry))}/`;
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
  return sourceUrl(block, linkBase(repository));
}

/** The report's URL on GitHub, without a line. */
export function reportSourceUrl({ block, repository }: Entry): string {
  return sourceReportUrl(block, linkBase(repository));
}

function linkBase({ url, name }: Repository): LinkBase {
  return { server: new URL(url).origin, repository: name };
}

/** The URL of the commitment's tracker; null if it has none or the URL is not safe. */
export function trackerUrl({ block: { tracker }, repository }: Entry): string | null {
  return tracker === null ? null : ticketUrl(tracker, repository);
}

/** The URL of a ticket that a report names as `#12`, `owner/name#12` or a URL; null if it is anything else or the URL is not safe. */
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
