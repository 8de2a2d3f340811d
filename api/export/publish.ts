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
import { writeSite } from "./write-site.ts";
import type { Site } from "../view/site.ts";

export interface Run {
  snapshot: Snapshot;
  isPrivate: boolean;
  now: Now;
}

type Environment = Record<string, string | undefined>;

/** Writes the page of what a run saw into a folder, and says so in a sentence. */
export async function publishSnapshot(
  folder: string,
  { snapshot, isPrivate, now }: Run,
  environment: Environment,
): Promise<string> {
  const { site, allowPrivate } = parseSite(environment);
  if (isPrivate && !allowPrivate)
    throw new Failure(
      `Input \`site\`: ${snapshot.repository.name} is private, so its page is not written. Set FOLLOW_THROUGH_ALLOW_PRIVATE=true where only those can open the page who may see the repository.`,
    );
  return publish(folder, factsOf(snapshot), now, site);
}

/** `follow-through export`: the page of the snapshot, or of the repositories, that the environment names. */
export async function exportPage(folder: string, now: Now, environment: Environment): Promise<string> {
  const settings = parseEnvironment(environment);
  const register = createCollector({
    sources: createNodeSources(settings),
    store: NO_STORE,
    clock: Date.now,
    onProblem: () => {},
  });
  await register.refreshDue();
  const facts = register.facts();
  if (!facts.complete || facts.withheld > 0 || facts.lastError !== null)
    throw new Failure(`The page can't be written: ${facts.lastError ?? "not everything could be read."}`);
  return publish(folder, facts, now, settings.site);
}

async function publish(folder: string, facts: Facts, now: Now, site: Site): Promise<string> {
  const baseUrl = site.baseUrl || pagesUrl(facts.snapshots);
  const files = await writeSite(folder, facts, now, { ...site, baseUrl });
  const where =
    baseUrl === ""
      ? "Feeds and JSON lead nowhere outside of it until FOLLOW_THROUGH_BASE_URL says where it will lie."
      : `Its feeds and JSON lead to ${baseUrl}/.`;
  return `wrote the page to ${folder}: ${plural(files, "file", "files")}. ${where}`;
}

/** Where GitHub Pages shows a repository; from there it leads on to a domain of one's own. Empty where nobody can tell. */
function pagesUrl(snapshots: readonly Snapshot[]): string {
  const { origin, pathname } = new URL(snapshots[0]!.repository.url);
  if (snapshots.length > 1 || origin !== "https://github.com") return "";
  const [owner, name] = pathname.slice(1).split("/") as [string, string];
  const host = `${owner.toLowerCase()}.github.io`;
  return `https://${host}${name.toLowerCase() === host ? "" : `/${name}`}`;
}
