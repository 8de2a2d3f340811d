import type { Now } from "../src/core/date.ts";
import { Failure } from "../src/core/failure.ts";
import { plural } from "../src/core/text.ts";
import type { Snapshot } from "../src/core/snapshot.ts";
import { readSite, readEnvironment } from "./environment.ts";
import { createNodeSources } from "./node-sources.ts";
import { createRegister } from "./register.ts";
import { factsOf } from "./snapshot-source.ts";
import { NO_STORE } from "./store.ts";
import { writeSite } from "./write-site.ts";

export interface Run {
  snapshot: Snapshot;
  isPrivate: boolean;
  now: Now;
  /** `https://github.com`, or one's own. */
  server: string;
}

type Environment = Record<string, string | undefined>;

/** Writes the page of what a run saw into a folder, and says so in a sentence. */
export async function publishSnapshot(
  folder: string,
  { snapshot, isPrivate, now, server }: Run,
  environment: Environment,
): Promise<string> {
  const { site, allowPrivate } = readSite({ FOLLOW_THROUGH_BASE_URL: pagesUrl(server, snapshot), ...environment });
  if (isPrivate && !allowPrivate)
    throw new Failure(
      `Input \`site\`: ${snapshot.repository.name} is private, so its page is not written. Set FOLLOW_THROUGH_ALLOW_PRIVATE=true where only those can open the page who may see the repository.`,
    );
  return say(folder, await writeSite(folder, factsOf(snapshot), now, site), site.baseUrl);
}

/** `follow-through export`: the page of the snapshot, or of the repositories, that the environment names. */
export async function exportPage(folder: string, now: Now, environment: Environment): Promise<string> {
  const settings = readEnvironment(environment);
  const register = createRegister({
    sources: createNodeSources(settings),
    store: NO_STORE,
    clock: Date.now,
    report: () => {},
  });
  await register.tick();
  const facts = register.facts();
  if (!facts.complete || facts.withheld > 0 || facts.lastError !== null)
    throw new Failure(`The page can't be written: ${facts.lastError ?? "not everything could be read."}`);
  return say(folder, await writeSite(folder, facts, now, settings.site), settings.site.baseUrl);
}

function say(folder: string, files: number, baseUrl: string): string {
  const where =
    baseUrl === ""
      ? "Feeds and JSON lead nowhere outside of it until FOLLOW_THROUGH_BASE_URL says where it will lie."
      : `Its feeds and JSON lead to ${baseUrl}/.`;
  return `wrote the page to ${folder}: ${plural(files, "file", "files")}. ${where}`;
}

/** Where GitHub Pages shows a repository; from there it leads on to a domain of one's own. */
function pagesUrl(server: string, { repository }: Snapshot): string {
  if (server !== "https://github.com") return "";
  const [owner, name] = repository.name.toLowerCase().split("/");
  return `https://${owner}.github.io${name === `${owner}.github.io` ? "" : `/${repository.name.split("/")[1]}`}`;
}
