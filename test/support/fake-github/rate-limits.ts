import { ACTIONS_BOT } from "../../../src/github/read/authors.ts";
import type { KnownAccount } from "./accounts.ts";
import { refuse, type Answer } from "./answer.ts";
import type { Clock, Limits } from "./model.ts";

interface Used {
  /** The start of the hour, in milliseconds since 1970. */
  since: number;
  requests: number;
  /** The times of all creates within the last hour, in milliseconds since 1970. */
  creates: number[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ANONYMOUS = 60;
/** GITHUB_TOKEN's limit for one repository. */
const WORKFLOW = 1000;
const DEFAULT = 5000;

/** REST and GraphQL are limited separately. */
export type Resource = "core" | "graphql";

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export class RateLimits {
  readonly #limits: Limits | null;
  readonly #clock: Clock;
  readonly #used = new Map<string, Used>();

  constructor(limits: Limits | null, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  /** Counts a request. Returns an error if the request exceeds a limit. */
  check(caller: KnownAccount | null, method: string, resource: Resource): Answer | null {
    if (this.#limits === null) return null;
    const used = this.#of(caller, resource);
    if (used.requests >= this.#hourly(caller))
      return refuse(403, `API rate limit exceeded for ${caller?.login ?? "your address"}.`);
    used.requests += 1;
    // A GraphQL query is a POST, but creates nothing.
    return resource === "core" && method === "POST" && this.#exceedsCreateLimit(used, this.#limits) ? SECONDARY : null;
  }

  /** Counts a create. */
  countCreate(caller: KnownAccount | null): void {
    if (this.#limits !== null) this.#of(caller, "core").creates.push(this.#clock.now());
  }

  headers(caller: KnownAccount | null, resource: Resource): Record<string, string> {
    const limit = this.#hourly(caller);
    const used = this.#limits === null ? null : this.#of(caller, resource);
    return {
      "x-ratelimit-limit": String(limit),
      // Without limits, the remaining count never decreases, so clients don't slow down.
      "x-ratelimit-remaining": String(used === null ? limit - 1 : Math.max(0, limit - used.requests)),
      "x-ratelimit-reset": String(Math.ceil(((used?.since ?? this.#clock.now()) + HOUR) / 1000)),
      "x-ratelimit-resource": resource,
    };
  }

  #hourly(caller: KnownAccount | null): number {
    const limit = this.#limits?.requestsPerHour ?? DEFAULT;
    if (caller === null) return Math.min(ANONYMOUS, limit);
    return caller.login === ACTIONS_BOT ? Math.min(WORKFLOW, limit) : limit;
  }

  #exceedsCreateLimit({ creates }: Used, { createsPerMinute, createsPerHour }: Limits): boolean {
    const now = this.#clock.now();
    while (creates.length > 0 && creates[0]! <= now - HOUR) creates.shift();
    const lastMinute = creates.length - 1 - creates.findLastIndex((index) => index <= now - MINUTE);
    return creates.length >= createsPerHour || lastMinute >= createsPerMinute;
  }

  #of(caller: KnownAccount | null, resource: Resource): Used {
    const key = `${resource} ${caller?.login ?? ""}`;
    const now = this.#clock.now();
    let used = this.#used.get(key);
    if (used === undefined) {
      used = { since: now, requests: 0, creates: [] };
      this.#used.set(key, used);
    }
    if (now >= used.since + HOUR) Object.assign(used, { since: now, requests: 0 });
    return used;
  }
}

const SECONDARY: Answer = {
  ...refuse(
    403,
    "You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.",
  ),
  headers: { "retry-after": "60" },
};
