import http from "node:http";
import { codeOf, Failure } from "../../src/core/model/failure.ts";
import { FileProblem } from "../../src/files/file-problem.ts";
import { describeBytes, MAX_SNAPSHOT_BYTES, readFileText } from "../../src/files/read-file.ts";
import { useProxies } from "../../src/github/proxy.ts";
import type { Settings } from "./environment.ts";
import { createSnapshotSource } from "../facts/snapshot-source.ts";
import type { Source } from "../facts/source.ts";
import { gitHubSources } from "./github-sources.ts";

const SNAPSHOT_TIMEOUT_MS = 10_000;
const UNREADABLE = "The snapshot can't be read.";

/**
 * Creates the sources in the settings: repositories on GitHub, or a snapshot in a file or at a URL. Requests use the
 * proxies in `environment`. `snapshotSetting` is the setting that names the snapshot, for messages. Throws a Failure if a proxy's address
 * is invalid.
 */
export function createNodeSources(
  settings: Settings,
  environment: Readonly<Record<string, string | undefined>>,
  snapshotSetting = "FOLLOW_THROUGH_SNAPSHOT",
): Source[] {
  const { snapshot } = settings;
  useProxies(environment, http, [settings.apiUrl, ...(snapshot === null ? [] : [snapshot])]);
  if (snapshot === null) return gitHubSources(settings, Date.now);
  // The query may contain a token, which must not be logged.
  const name = snapshot.replace(/[?#].*$/s, "");
  return [createSnapshotSource(name, () => readText(snapshot, snapshotSetting))];
}

/** Reads a snapshot. `setting` names the variable or the option that says where it is. */
async function readText(location: string, setting: string): Promise<string> {
  const fix = `Check ${setting}.`;
  try {
    if (!/^https?:\/\//.test(location)) {
      return await readFileText(location, { limit: MAX_SNAPSHOT_BYTES, inside: null, followLinks: true });
    }
    const response = await fetch(location, { signal: AbortSignal.timeout(SNAPSHOT_TIMEOUT_MS) });
    if (response.ok) return await readBody(response, MAX_SNAPSHOT_BYTES);
    await response.body?.cancel();
    throw new Failure(`The snapshot can't be read (status ${response.status}). ${fix}`, UNREADABLE);
  } catch (error) {
    if (error instanceof FileProblem) throw new Failure(`The snapshot ${error.message}. ${fix}`, UNREADABLE);
    if (error instanceof Failure) throw error;
    throw new Failure(`The snapshot can't be read (${codeOf(error)}). ${fix}`, UNREADABLE);
  }
}

/** Reads a body as UTF-8 text. Throws a FileProblem if it has more than `limit` bytes, whatever length the response states. */
async function readBody(response: Response, limit: number): Promise<string> {
  const decoder = new TextDecoder();
  let [text, length] = ["", 0];
  for await (const bytes of response.body ?? []) {
    length += bytes.length;
    // Leaving the loop also cancels the response.
    if (length > limit) throw new FileProblem(`is larger than ${describeBytes(limit)}`);
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
}
