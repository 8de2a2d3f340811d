import { parseConfig, type Config, type Mode } from "../../../src/config/schema.ts";
import { Failure } from "../../../src/core/model/failure.ts";
import type { ReportVersion } from "../../../src/core/verify/replay.ts";
import { createClient } from "../../../src/github/client.ts";
import { parseDated, type ParsedReport } from "../../../src/documents/dates.ts";
import { failureSentences } from "../../../src/report/annotations.ts";
import { run, type Outcome } from "../../../src/run/index.ts";
import type { Call, FakeGitHub, Fault } from "../fake-github/index.ts";
import type { VirtualTime } from "./virtual-time.ts";
import type { Watch } from "./watch.ts";

/**
 * What befalls one request of a run: a fault of GitHub or the network, the death of the process around it, or that GitHub
 * carries it out only `after` milliseconds, long after the answer was given up.
 */
export type Mishap = Fault | { kind: "die"; when: "before" | "after" } | { kind: "late"; after: number };

export interface RunOptions {
  /** Paths and texts of the checkout. */
  documents: ReadonlyMap<string, string>;
  inputs?: Record<string, string>;
  /** The commit that is checked out. */
  commit?: string;
  /** What the run does; `sync` alone where it is left out. */
  modes?: Mode[];
  /** Asked at each request, counted from 0 within the run. */
  mishap?: (index: number, method: string) => Mishap | null;
  /** Tells this run from every other. */
  holder: string;
  /** Rounds of waiting before each request: two runs at once take turns by it. */
  turns?: () => number;
  /** Milliseconds that each request takes: 0 where it is left out. */
  slow?: () => number;
  /** Milliseconds by which this machine's clock is ahead. */
  ahead?: number;
  /** What git tells of earlier states; nothing where it is left out, as in a shallow checkout. */
  published?: () => ReportVersion[];
  /** Looks at what GitHub carries out. */
  watch?: Watch;
}

export interface RunResult {
  outcome: Outcome | null;
  /** Why it ended without an outcome. */
  failure: string | null;
  died: boolean;
  /** Exit status 0. */
  green: boolean;
  /** The requests that GitHub saw of it. */
  calls: Call[];
}

const INPUTS = { since: "2000-01-01", "allow-any-ref": "true" };
const parsed = new Map<string, ParsedReport>();

/** One run of `sync` in this process: the real code and the real Octokit, over the fake GitHub and a virtual clock. */
export async function simulateRun(github: FakeGitHub, time: VirtualTime, options: RunOptions): Promise<RunResult> {
  const { sleep, leave } = time.enter();
  const calls: Call[] = [];
  const clock = (): number => time.now() + (options.ahead ?? 0);
  let [index, dead] = [0, false];
  let die: () => void = () => {};
  const death = new Promise<"died">((resolve) => {
    die = () => {
      dead = true;
      resolve("died");
    };
  });
  const send = (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    if (dead) return new Promise(() => {});
    const mishap = options.mishap?.(index, kindOf(url, init)) ?? null;
    index += 1;
    if (mishap?.kind === "die" && mishap.when === "before") {
      die();
      return new Promise(() => {});
    }
    const fault = mishap?.kind === "die" || mishap?.kind === "late" ? null : mishap;
    const deliver = (): Promise<Response> => {
      github.before = () => fault;
      github.after = (call) => options.watch?.saw(options.holder, call);
      return github.fetch(url, init);
    };
    if (mishap?.kind === "late") {
      time.later(mishap.after, () => void deliver());
      return Promise.reject(new DOMException("The operation timed out", "TimeoutError"));
    }
    const seen = github.calls.length;
    const answer = deliver();
    calls.push(...github.calls.slice(seen));
    if (mishap?.kind !== "die") return answer;
    die();
    answer.catch(() => {});
    return new Promise(() => {});
  };
  const request: typeof fetch = async (url, init) => {
    const takes = options.slow?.() ?? 0;
    if (takes > 0 && !dead) await sleep(takes);
    for (let turn = options.turns?.() ?? 0; turn > 0; turn -= 1) await Promise.resolve();
    return send(url, init);
  };
  const client = createClient({
    token: "bot-token",
    baseUrl: "https://api.github.com",
    fetch: request,
    timeout: null,
    retry: { tries: 3, sleep, clock, random: () => 0.5 },
  });
  const inputs = Object.entries({ ...INPUTS, ...options.inputs }).filter(([, value]) => value !== "");
  const config = parseConfig(null, Object.fromEntries(inputs));
  const world = {
    readReports: async (settings: Config) =>
      Array.from(options.documents, ([path, text]) => readDocument(path, text, settings)),
    readHistory: async () => options.published?.() ?? null,
    now: { instant: new Date(clock()).toISOString(), today: null },
    commit: options.commit ?? "c0ffee",
    source: "acme/status",
    holder: options.holder,
    clock,
    sleep,
    log: () => {},
  };
  const links = { server: "https://github.com", repository: "acme/status" };
  try {
    const ended = await Promise.race([
      run(
        { world, github: { client, repo: { owner: "acme", repo: "status" }, links }, config },
        { modes: options.modes ?? ["sync"], dryRun: false },
      ),
      death,
    ]);
    if (ended === "died") return { outcome: null, failure: null, died: true, green: false, calls };
    const green = failureSentences(ended.problems, ended.failure).length === 0;
    return { outcome: ended, failure: null, died: false, green, calls };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { outcome: null, failure: error.message, died: false, green: false, calls };
  } finally {
    leave();
  }
}

function readDocument(path: string, text: string, config: Config): ParsedReport {
  const known = parsed.get(path + text);
  if (known) return known;
  const read = parseDated({ path, text }, config);
  parsed.set(path + text, read);
  return read;
}

/** A question by POST is a reading one. */
function kindOf(url: string | URL | Request, init?: RequestInit): string {
  const address = url instanceof Request ? url.url : url.toString();
  return address.endsWith("/graphql") ? "GET" : (init?.method ?? "GET");
}
