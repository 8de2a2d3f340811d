import { readFile } from "node:fs/promises";
import { codeOf, Failure } from "../../src/core/model/failure.ts";
import type { Settings } from "./environment.ts";
import type { Source } from "../facts/collector.ts";
import { createSnapshotSource } from "../facts/snapshot-source.ts";
import { gitHubSources } from "./github-sources.ts";

const SNAPSHOT_TIMEOUT_MS = 10_000;

/** What the settings name: repositories on GitHub, or a snapshot in a file or at an address. */
export function createNodeSources(settings: Settings): Source[] {
  const { snapshot } = settings;
  // An address may carry its password in a query, which belongs into no log.
  if (snapshot !== null) return [createSnapshotSource(snapshot.replace(/[?#].*$/s, ""), () => loadText(snapshot))];
  return gitHubSources(settings, Date.now);
}

async function loadText(place: string): Promise<string> {
  try {
    if (!/^https?:\/\//.test(place)) return await readFile(place, "utf8");
    const response = await fetch(place, { signal: AbortSignal.timeout(SNAPSHOT_TIMEOUT_MS) });
    if (response.ok) return await response.text();
    throw new Failure(`The snapshot can't be read (status ${response.status}): check FOLLOW_THROUGH_SNAPSHOT.`);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`The snapshot can't be read (${codeOf(error)}): check FOLLOW_THROUGH_SNAPSHOT.`);
  }
}
