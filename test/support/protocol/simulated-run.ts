import { parseConfig, type Config, type Mode } from "../../../src/config/schema.ts";
import { Failure } from "../../../src/core/model/failure.ts";
import type { ReportVersion } from "../../../src/core/verify/replay.ts";
import { createClient, type GitHubRepo } from "../../../src/github/client.ts";
import { REQUEST_TIMEOUT_MS } from "../../../src/github/fetch.ts";
import type { Problem } from "../../../src/core/model/commitment.ts";
import { parseDated, type ParsedReport } from "../../../src/documents/dates.ts";
import { openSource } from "../../../src/documents/source.ts";
import { readFirstCommits } from "../../../src/github/read/first-commit.ts";
import { failureSentences } from "../../../src/report/annotations.ts";
import { ServerClock } from "../../../src/github/server-clock.ts";
import { run, type Outcome } from "../../../src/run/index.ts";
import { createLookUp } from "../../../src/run/look-ups.ts";
import { Stopper } from "../../../src/run/stopper.ts";
import type { World } from "../../../src/run/world.ts";
import type { Call, FakeGitHub } from "../fake-github/index.ts";
import { DisturbedNetwork, type Disturbance, type Sent } from "./disturbed-network.ts";
import type { VirtualTime } from "./virtual-time.ts";
import type { Watch } from "./watch.ts";

export interface RunOptions {
  /** The reports' texts in the checkout, by path. */
  documents: ReadonlyMap<string, string>;
  /** An empty folder. If given, the run reads everything from the tree of `commit` through the API. */
  workspace?: string;
  /** The texts of files that aren't reports, by path. */
  otherFiles?: ReadonlyMap<string, string>;
  /** The new paths of files that were renamed since earlier commits, by old path. */
  renames?: ReadonlyMap<string, string>;
  /** Texts at earlier commits, such as `c0ffee:postmortems/a.md`. */
  versions?: ReadonlyMap<string, string>;
  /** Reports that can't be read. */
  unreadable?: readonly string[];
  inputs?: Record<string, string>;
  /** GITHUB_SHA. Default: COMMIT. */
  commit?: string;
  /** When that commit was made, in RFC 3339. Default: unknown. */
  committedAt?: string | null;
  /** Dates the promises in that commit. Default: by `committedAt`. */
  readPromiseDate?: World["readPromiseDate"];
  /** Default: only `sync`. */
  modes?: Mode[];
  /** Called for each request with its index in the run, from 0. `sent` is the request as the client sent it. */
  disturbance?: (index: number, method: string, sent: Sent) => Disturbance | null;
  /** This run's unique name. */
  holder: string;
  /** The number of microtasks to wait before each request, so that concurrent runs interleave. */
  turns?: () => number;
  /** The duration of each request in milliseconds. Default: 0. */
  slow?: () => number;
  /** The number of milliseconds by which this machine's clock is ahead. */
  ahead?: number;
  /** The reports' earlier versions in git. Default: none, as in a shallow checkout. */
  published?: () => ReportVersion[] | null;
  /** The commits that a force-push removed from the branch. */
  cutOff?: readonly string[];
  /** The earlier versions of these reports on GitHub; null if there are too many. Default: none, as if GitHub refused. */
  asked?: (paths: readonly string[]) => ReportVersion[] | null;
  /** Observes every request that GitHub processes. */
  watch?: Watch;
  /** The reports' repository, if it differs from the issues' repository. */
  source?: SimulatedSource;
}

/** A repository with reports whose issues are in another repository. */
export interface SimulatedSource {
  /** `owner/name`. */
  name: string;
  github: FakeGitHub;
  /** The commits in its history. */
  commits: readonly string[];
}

export interface RunResult {
  outcome: Outcome | null;
  /** Why the run ended without an outcome. */
  failure: string | null;
  died: boolean;
  /** Whether a signal ended the run. */
  stopped: boolean;
  /** Whether the exit status is 0. */
  green: boolean;
  /** The requests from this run that reached GitHub. */
  calls: Call[];
}

/** GITHUB_SHA by default. */
export const COMMIT = "c0ffee".padEnd(40, "0");

const UNFINISHED = { outcome: null, failure: null, died: false, stopped: false, green: false };
const INPUTS = { since: "2000-01-01", "allow-any-ref": "true" };
const LINKS = { server: "https://github.com", repository: "acme/status" };
/** More microtasks than it takes for a request's caller to get the response. */
const TURNS_TO_ANSWER = 1_000;
const parsed = new Map<string, ParsedReport>();

/** Runs the real code and the real Octokit in this process with the fake GitHub and a virtual clock. */
export async function simulateRun(github: FakeGitHub, time: VirtualTime, options: RunOptions): Promise<RunResult> {
  const { sleep: pass, leave } = time.enter();
  const stopper = new Stopper();
  const sleep = async (milliseconds: number): Promise<void> => {
    // A stopping run waits for a response or a timeout, and responses take no time here.
    for (let turn = stopper.isStopping() ? TURNS_TO_ANSWER : 0; turn > 0; turn -= 1) await Promise.resolve();
    return pass(milliseconds);
  };
  let whenStopped: (stopped: "stopped") => void;
  const stopping = new Promise<"stopped">((resolve) => (whenStopped = resolve));
  const stop = (): void => void stopper.stop(() => new Promise(() => {})).then(() => whenStopped("stopped"));
  const network = new DisturbedNetwork(github, time, { ...options, stop });
  const clock = (): number => time.now() + (options.ahead ?? 0);
  const request: typeof fetch = async (url, init) => {
    const sentAt = time.now();
    const duration = options.slow?.() ?? 0;
    if (duration > 0 && !network.isDead) await sleep(duration);
    for (let turn = options.turns?.() ?? 0; turn > 0; turn -= 1) await Promise.resolve();
    // Other runs' waits can let too much time pass. A real client would have given up.
    if (!network.isDead && time.now() - sentAt > REQUEST_TIMEOUT_MS)
      throw new DOMException("The operation timed out", "TimeoutError");
    const asked = new URL(url instanceof Request ? url.url : url).pathname;
    const isOfSource = options.source !== undefined && asked === `/repos/${options.source.name}`;
    if (options.source !== undefined && isOfSource && !network.isDead) return options.source.github.fetch(url, init);
    return network.send(url, init);
  };
  const serverClock = new ServerClock(clock);
  const client = createClient({
    token: "bot-token",
    baseUrl: "https://api.github.com",
    fetch: request,
    timeout: null,
    retry: { tries: 3, sleep, clock, random: () => 0.5 },
    serverClock,
  });
  const repo = { owner: "acme", repo: "status" };
  const { commit = COMMIT } = options;
  const [owner = "", name = ""] = (options.source?.name ?? "acme/status").split("/");
  const source = { owner, repo: name };
  const history = new Set(options.source?.commits);
  const world = {
    readReports: async (settings: Config) => ({
      reports: Array.from(options.documents, ([path, text]) => readDocument(path, text, settings)),
      committedAt: options.committedAt ?? null,
      unreadable: (options.unreadable ?? []).map((path) => ({ path, problem: unreadableProblem(path) })),
      problems: [],
      notices: [],
    }),
    readFiles: async (paths: readonly string[]) => ({
      texts: new Map(
        paths.flatMap((path) => {
          const text = options.otherFiles?.get(path);
          return text === undefined ? [] : [[path, text] as const];
        }),
      ),
      unreadable: [],
    }),
    readVersions: async () => options.versions ?? new Map<string, string>(),
    findCommits: async (commits: readonly string[]) =>
      new Map(
        commits
          .filter((id) => options.source !== undefined || options.cutOff?.includes(id))
          .map((id) => [id, history.has(id)] as const),
      ),
    findRenames: async () => options.renames ?? new Map<string, string>(),
    findFirstCommits: (paths: readonly string[]) => readFirstCommits({ client, repo }, null, paths),
    readPromiseDate: options.readPromiseDate ?? (async () => options.committedAt ?? null),
    readHistory: async (_settings: Config, until?: string | null) =>
      versionsUntil(options.published?.() ?? null, until, commit),
    askHistory: async (paths: readonly string[], _settings: Config, until?: string | null) =>
      versionsUntil(options.asked?.(paths) ?? null, until, commit),
    readReportsAt: async () => ({ reports: [] }),
    askChangedReports: async () => [],
    now: { instant: new Date(clock()).toISOString(), today: null },
    commit,
    source: `${owner}/${name}`,
    holder: options.holder,
    clock,
    sleep,
    log: () => {},
    stopper,
    ...(options.workspace === undefined ? {} : readsFromTree(options.workspace, commit, { client, repo })),
  };
  const links = options.source ? { ...LINKS, repository: options.source.name, tracker: LINKS.repository } : LINKS;
  const connection = { client, repo, source, links, serverClock };
  const context = { world, github: connection, config: configOf(options.inputs) };
  const { calls } = network;
  try {
    const running = run(context, { modes: options.modes ?? ["sync"], dryRun: false });
    const outcome = await Promise.race([stopsAfter(running, stopper, stopping), network.death, stopping]);
    if (outcome === "died") return { ...UNFINISHED, died: true, calls };
    if (outcome === "stopped") return { ...UNFINISHED, stopped: true, calls };
    const green = failureSentences(outcome.problems, outcome.failure).length === 0;
    return { ...UNFINISHED, outcome, green, calls };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { ...UNFINISHED, failure: error.message, calls };
  } finally {
    leave();
  }
}

/** The versions up to a commit; null if the history doesn't contain it, as after a force-push. `present` is the run's commit. */
function versionsUntil(
  versions: ReportVersion[] | null,
  until: string | null | undefined,
  present: string,
): ReportVersion[] | null {
  if (versions === null || until === undefined || until === null || until === present) return versions;
  const last = versions.findIndex(({ commit }) => commit === until);
  return last < 0 ? null : versions.slice(0, last + 1);
}

/** Returns the functions with which a run reads a commit's tree if its workspace lacks the git objects. */
function readsFromTree(root: string, commit: string, github: GitHubRepo): Partial<World> {
  const source = openSource({ root, commit, github });
  const { readReports, readFiles, findRenames, readVersions, findCommits } = source;
  const { askHistory, askChangedReports, readReportsAt, readPromiseDate } = source;
  const findFirstCommits = createLookUp(source, 0);
  const reads = { readReports, readFiles, findRenames, readVersions, findCommits };
  return { ...reads, askHistory, askChangedReports, readReportsAt, readPromiseDate, findFirstCommits };
}

/** A run that was told to stop ends with its cleanup, however the run itself ends. */
async function stopsAfter<T>(
  running: Promise<T>,
  stopper: Stopper,
  stopping: Promise<"stopped">,
): Promise<T | "stopped"> {
  try {
    const outcome = await running;
    return stopper.isStopping() ? await stopping : outcome;
  } catch (error) {
    if (!stopper.isStopping()) throw error;
    return stopping;
  }
}

function unreadableProblem(file: string): Problem {
  return { severity: "error", file, line: null, message: `${file} can't be read.` };
}

function configOf(inputs: Record<string, string> = {}): Config {
  const settings = Object.entries({ ...INPUTS, ...inputs }).filter(([, value]) => value !== "");
  return parseConfig(null, Object.fromEntries(settings));
}

function readDocument(path: string, text: string, config: Config): ParsedReport {
  const known = parsed.get(path + text);
  if (known) return known;
  const read = parseDated({ path, text }, config);
  parsed.set(path + text, read);
  return read;
}
