import type { Now } from "../../src/core/model/date.ts";
import { Failure } from "../../src/core/model/failure.ts";
import { plural } from "../../src/core/model/text.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import { parseSite, parseEnvironment } from "../settings/environment.ts";
import { createNodeSources } from "../settings/node-sources.ts";
import { createCollector } from "../facts/collector.ts";
import type { Facts } from "../facts/facts.ts";
import { factsOf } from "../facts/snapshot-source.ts";
import { NO_STORE } from "../facts/store.ts";
import { writeSite, type Place } from "./write-site.ts";
import type { Site } from "../view/site.ts";

/** The result of an Action run. */
export interface Run {
  snapshot: Snapshot;
  isPrivate: boolean;
  now: Now;
}

type Environment = Record<string, string | undefined>;

/**
 * Writes the page for a run's snapshot to a folder. Returns a message for the log. Throws a Failure if the repository is
 * private and private repositories are not allowed, if a variable is invalid, or if the page can't be written.
 */
export async function publishSnapshot(
  place: Place,
  { snapshot, isPrivate, now }: Run,
  environment: Environment,
): Promise<string> {
  const { site, allowPrivate } = parseSite(environment);
  if (isPrivate && !allowPrivate)
    throw new Failure(
      `Input \`site\`: ${snapshot.repository.name} is private, so its page is not written. Set FOLLOW_THROUGH_ALLOW_PRIVATE=true if only people with access to the repository can open the page.`,
    );
  return publish(place, factsOf(snapshot), now, site);
}

/**
 * `follow-through export`: writes the page for the snapshot or repositories in the environment. `snapshotSetting` is the
 * setting that names the snapshot, if it isn't FOLLOW_THROUGH_SNAPSHOT. Throws a Failure if the settings are invalid, a read
 * fails, or the page can't be written.
 */
export async function exportPage(
  folder: string,
  now: Now,
  environment: Environment,
  snapshotSetting?: string,
): Promise<string> {
  const settings = parseEnvironment(environment);
  const problems: string[] = [];
  const collector = createCollector({
    sources: createNodeSources(settings, environment, snapshotSetting),
    store: NO_STORE,
    allowPrivate: settings.allowPrivate,
    clock: Date.now,
    onProblem: (_, problem) => problems.push(...(problem === null ? [] : [problem])),
  });
  await collector.refreshDue();
  const facts = collector.facts();
  if (!facts.complete || facts.withheld > 0 || facts.lastError !== null)
    throw new Failure(
      `The page can't be written: ${problems[0] ?? facts.lastError ?? "some repositories could not be read."}`,
    );
  return publish({ folder, inside: null }, facts, now, settings.site);
}

async function publish(place: Place, facts: Facts, now: Now, site: Site): Promise<string> {
  const baseUrl = site.baseUrl || pagesUrl(facts.snapshots);
  const files = await writeSite(place, facts, now, { ...site, baseUrl });
  const links =
    baseUrl === ""
      ? "Feeds and JSON have no absolute links: set FOLLOW_THROUGH_BASE_URL to the page's URL."
      : `Its feeds and JSON link to ${baseUrl}/.`;
  return `wrote the page to ${place.folder}: ${plural(files, "file", "files")}. ${links}`;
}

/**
 * The repository's GitHub Pages URL, which redirects to the custom domain if there is one. Empty unless there is exactly one
 * repository and it is on github.com.
 */
function pagesUrl(snapshots: readonly Snapshot[]): string {
  const [snapshot, ...others] = snapshots;
  if (snapshot === undefined || others.length > 0) return "";
  const { origin, pathname } = new URL(snapshot.repository.url);
  if (origin !== "https://github.com") return "";
  const [owner = "", name = ""] = pathname.slice(1).split("/");
  const host = `${owner.toLowerCase()}.github.io`;
  return `https://${host}${name.toLowerCase() === host ? "" : `/${name}`}`;
}
