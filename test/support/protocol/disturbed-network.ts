import type { Call, FakeGitHub, Fault } from "../fake-github/index.ts";
import type { VirtualTime } from "./virtual-time.ts";
import type { Watch } from "./watch.ts";

/**
 * A disturbance of one request: a GitHub or network fault, a process crash before or after the request, or a delay of
 * `after` milliseconds, so that GitHub processes the request long after the client has given up.
 */
export type Disturbance =
  | Fault
  | { kind: "die"; when: "before" | "after" }
  | { kind: "late"; after: number }
  | StopDisturbance;

/** A signal that arrives during the request. The request gets its response, loses its response, or never reaches GitHub. */
export interface StopDisturbance {
  kind: "stop";
  answer: "given" | "lost" | "never";
}

/** A request's address without the server, and its body as JSON. */
export interface Sent {
  path: string;
  body: string;
}

/** Never settles, because a crashed process gets no response. */
const NEVER = new Promise<Response>(() => {});

export interface NetworkOptions {
  holder: string;
  /** Called for each request with its index in the run, from 0. */
  disturbance?: (index: number, method: string, sent: Sent) => Disturbance | null;
  /** Observes every request that GitHub processes. */
  watch?: Watch;
  /** Sends the run a signal. */
  stop: () => void;
}

/** The network between a run and GitHub, including that run's disturbances. */
export class DisturbedNetwork {
  readonly calls: Call[] = [];
  readonly death: Promise<"died">;
  isDead = false;
  readonly #github: FakeGitHub;
  readonly #time: VirtualTime;
  readonly #options: NetworkOptions;
  #index = 0;
  #die: () => void = () => {};

  constructor(github: FakeGitHub, time: VirtualTime, options: NetworkOptions) {
    this.#github = github;
    this.#time = time;
    this.#options = options;
    this.death = new Promise((resolve) => {
      this.#die = () => {
        this.isDead = true;
        resolve("died");
      };
    });
  }

  send(url: string | URL | Request, init?: RequestInit): Promise<Response> {
    if (this.isDead) return NEVER;
    const disturbance = this.#options.disturbance?.(this.#index, methodOf(url, init), sentOf(url, init)) ?? null;
    this.#index += 1;
    if (disturbance?.kind === "stop") {
      this.#options.stop();
      if (disturbance.answer === "never") return NEVER;
      return this.#record(disturbance.answer === "lost" ? { kind: "lose" } : null, url, init);
    }
    if (disturbance?.kind === "die") return this.#crash(disturbance.when, url, init);
    if (disturbance?.kind === "late") {
      this.#time.later(disturbance.after, () => void this.#deliver(null, url, init));
      return Promise.reject(new DOMException("The operation timed out", "TimeoutError"));
    }
    return this.#record(disturbance, url, init);
  }

  #crash(when: "before" | "after", url: string | URL | Request, init?: RequestInit): Promise<Response> {
    if (when === "after") this.#record(null, url, init).catch(() => {});
    this.#die();
    return NEVER;
  }

  #record(fault: Fault | null, url: string | URL | Request, init?: RequestInit): Promise<Response> {
    const before = this.#github.calls.length;
    const response = this.#deliver(fault, url, init);
    this.calls.push(...this.#github.calls.slice(before));
    return response;
  }

  #deliver(fault: Fault | null, url: string | URL | Request, init?: RequestInit): Promise<Response> {
    this.#github.before = () => fault;
    this.#github.after = (call) => this.#options.watch?.observe(this.#options.holder, call);
    return this.#github.fetch(url, init);
  }
}

function sentOf(url: string | URL | Request, init?: RequestInit): Sent {
  const { pathname, search } = new URL(url instanceof Request ? url.url : url);
  return { path: `${pathname}${search}`, body: typeof init?.body === "string" ? init.body : "" };
}

/** Returns a request's method. A GraphQL query counts as GET. */
function methodOf(url: string | URL | Request, init?: RequestInit): string {
  const address = url instanceof Request ? url.url : url.toString();
  return address.endsWith("/graphql") ? "GET" : (init?.method ?? "GET");
}
