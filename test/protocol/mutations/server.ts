import type { Guard } from "./mutation.ts";

/** Guards on the server: webhooks, GitHub's rate limit, and faults of GitHub and the store. */
export const SERVER: readonly Guard[] = [
  {
    against: "A webhook is forged, too large or not text",
    holds:
      "An event is accepted only if it is at most 1 MiB and signed with a valid secret. Signatures are compared in constant time.",
    mutations: [
      {
        name: "an event without a valid signature is accepted",
        file: "api/http/webhook.ts",
        find: "if (!signed.includes(true))",
        replace: "if (signed.includes(null as never))",
      },
      {
        name: "the time to compare signatures depends on their content",
        file: "api/http/webhook.ts",
        find: "(await verify(secret, body, signature))",
        replace: "(await sign(secret, body)) === signature",
      },
      {
        name: "only one of two secrets is accepted",
        file: "api/http/webhook.ts",
        find: "secrets.map((secret)",
        replace: "secrets.slice(0, 1).map((secret)",
      },
      {
        name: "every secret must match",
        file: "api/http/webhook.ts",
        find: "if (!signed.includes(true))",
        replace: "if (signed.includes(false))",
      },
      {
        name: "an event of any size is read",
        file: "api/http/webhook.ts",
        find: "    if (bytes > MAX_BYTES) return null;\n",
        replace: "",
      },
      {
        name: "an event whose stated size is too large is read",
        file: "api/http/webhook.ts",
        find: '  if (Number(request.headers.get("content-length") ?? 0) > MAX_BYTES) return null;\n',
        replace: "",
      },
      {
        name: "the size of an event is measured in characters",
        file: "api/http/webhook.ts",
        find: "bytes += chunk.byteLength;",
        replace: "bytes = text.length;",
      },
      {
        name: "bytes that aren't UTF-8 are replaced before the signature is checked",
        file: "api/http/webhook.ts",
        find: "fatal: true, ",
        replace: "fatal: false, ",
      },
      {
        name: "an empty event is accepted or fails with 500",
        file: "api/http/webhook.ts",
        find: 'return body !== "" && SIGNATURE',
        replace: "return SIGNATURE",
      },
      {
        name: "a malformed signature is compared",
        file: "api/http/webhook.ts",
        find: "SIGNATURE.test(signature) && ",
        replace: "",
      },
      {
        name: "an event is used before its signature is checked",
        file: "api/http/webhook.ts",
        find: "  const signature = request",
        replace: '  markChanged(repositoryOf(body) ?? "");\n  const signature = request',
      },
    ],
  },
  {
    against: "A webhook is lost, repeated or out of order",
    holds: "It only makes the next read happen sooner, and counts as handled only if that read succeeds.",
    mutations: [
      {
        name: "an event from an unknown repository causes a read",
        file: "api/facts/collector.ts",
        find: "states.filter(({ source }) => source.name.toLowerCase() === repository.toLowerCase())",
        replace: 'states.filter(() => repository !== "")',
      },
      {
        name: "an event counts as handled although the read failed",
        file: "api/facts/collector.ts",
        find: "    state.changed ||= handled;\n",
        replace: "",
      },
      {
        name: "a working webhook doesn't make reads less frequent",
        file: "api/facts/source-state.ts",
        find: "webhooksWork && !changed ?",
        replace: "webhooksWork && changed ?",
      },
    ],
  },
  {
    against: "Thousands of requests, or random paths, use up GitHub's quota",
    holds:
      "Clients never trigger reads of GitHub. All of them share at most one read of each repository per minute, or fewer if the rate limit requires it.",
    mutations: [
      {
        name: "a source is refreshed while a refresh is in progress",
        file: "api/facts/collector.ts",
        find: "(state.refreshing ??= refresh(state, deps))",
        replace: "refresh(state, deps)",
      },
      {
        name: "GitHub is read at every check",
        file: "api/facts/collector.ts",
        find: "clock() >= nextRefreshAt",
        replace: "clock() > 0 || nextRefreshAt",
      },
      {
        name: "every process reads GitHub",
        file: "api/facts/collector.ts",
        find: "if (readsSources && (await store.claim(state.source.name, paceOf(state).probe))) {",
        replace: "if (readsSources && ((await store.claim(state.source.name, paceOf(state).probe)) || true)) {",
      },
      {
        name: "a snapshot from the future stops all reads",
        file: "api/facts/source-state.ts",
        find: "observedAt > now ? lastReadAt :",
        replace: "observedAt < 0 ? lastReadAt :",
      },
      {
        name: "a rate limit's wait is ignored",
        file: "api/facts/budget.ts",
        find: "if (refused && retryAfter > 0) blockedUntil",
        replace: "if (!refused && retryAfter > 0) blockedUntil",
      },
      {
        name: "an exhausted rate limit is ignored",
        file: "api/facts/budget.ts",
        find: "else if (refused && left === 0) blockedUntil = resetAt;",
        replace: "else if (refused && left < 0) blockedUntil = resetAt;",
      },
      {
        name: "the pace ignores the rate limit",
        file: "api/facts/budget.ts",
        find: "Math.max(1, remaining)",
        replace: "5000",
      },
      {
        name: "the server's requests don't count towards the pace",
        file: "api/settings/github-sources.ts",
        find: "budget.watch(inner)",
        replace: "inner",
      },
      {
        name: "facts from the future are believed",
        file: "api/view/freshness.ts",
        find: " || nowMs < credibleAt",
        replace: "",
      },
    ],
  },
  {
    against: "GitHub fails for a long time",
    holds: "The last good facts are still shown, with the reason, and reads become less frequent.",
    mutations: [
      {
        name: "reads don't become less frequent while they fail",
        file: "api/facts/source-state.ts",
        find: "failedReads < FAILURES_BEFORE_BACKOFF",
        replace: "failedReads < 1000 * FAILURES_BEFORE_BACKOFF",
      },
      {
        name: "pauses between failed reads grow without limit",
        file: "api/facts/source-state.ts",
        find: "Math.min(read * 2 ** (failedReads - FAILURES_BEFORE_BACKOFF + 1), MAX_BACKOFF_MS)",
        replace: "read * 2 ** (failedReads - FAILURES_BEFORE_BACKOFF + 1)",
      },
      {
        name: "the last good facts are dropped while GitHub fails",
        file: "api/facts/collector.ts",
        find: "update(state, { problem, publicProblem }, deps);",
        replace: "update(state, { snapshot: null, problem, publicProblem }, deps);",
      },
      {
        name: "the message of an unexpected error is published",
        file: "api/facts/collector.ts",
        find: "?? UNKNOWN_PROBLEM;",
        replace: "?? String(error);",
      },
      {
        name: "the server's requests have no timeout",
        file: "api/settings/github-sources.ts",
        find: "timeout: REQUEST_TIMEOUT_MS",
        replace: "timeout: null",
      },
      {
        name: "a request waits for the first facts as long as GitHub takes",
        file: "api/http/facts-handlers.ts",
        find: "Promise.race([collector.settled(), new Promise((resolve) => setTimeout(resolve, firstReadTimeoutMs))])",
        replace: "Promise.race([collector.settled()])",
      },
    ],
  },
  {
    against: "The schedule stops, as GitHub does after 60 idle days, or runs hours late",
    holds: "The facts become stale, then unknown, and the badge turns grey.",
    mutations: [
      {
        name: "facts stay known although the schedule has stopped",
        file: "api/view/freshness.ts",
        find: "Date.parse(oldestRun ?? observed)",
        replace: "Date.parse(observed)",
      },
      {
        name: "facts stay known however old they are",
        file: "api/view/freshness.ts",
        find: "nowMs >= unknownAt || ",
        replace: "",
      },
      {
        name: "the page keeps its colour although the facts are too old",
        file: "api/view/status.ts",
        find: '  if (freshness.state === "unknown") return "grey";\n',
        replace: "",
      },
      {
        name: "the status stays good although the facts are too old",
        file: "api/view/status.ts",
        find: 'judged.freshness.state === "unknown" || ',
        replace: "",
      },
    ],
  },
  {
    against: "A client requests a different page of a list each time, so that no response is cached",
    holds: "The cursor, the report and the page are looked up in an index.",
    mutations: [
      {
        name: "the items are indexed again in every request",
        file: "api/http/list.ts",
        find: "  indexes.set(items, index);\n",
        replace: "",
        tests: ["api/http/list"],
      },
      {
        name: "every item is compared with the report",
        file: "api/http/list.ts",
        find: "report ? (index.byReport().get(report) ?? []) : items.keys()",
        replace: "items.keys()",
        tests: ["api/http/list"],
      },
    ],
  },
  {
    against: "Long addresses or requests for missing pages fill the memory",
    holds: "The cache limits its size in bytes, including addresses, and doesn't store missing pages.",
    mutations: [
      {
        name: "a very long address is cached",
        file: "api/http/facts-handlers.ts",
        find: "if (c.req.url.length > MAX_URL_LENGTH) return fail(c, 414, URL_TOO_LONG);",
        replace: "",
        tests: ["api/http/app"],
      },
      {
        name: "the cache counts bodies, but not their addresses",
        file: "api/http/response-cache.ts",
        find: " + key.length * 4",
        replace: "",
      },
      {
        name: "missing pages are cached",
        file: "api/http/response-cache.ts",
        find: "if (content === null) return null;",
        replace:
          'if (content === null) {\n        otherBodies.set(key, prepare({ body: "", type: "text/plain" } as Content));\n        return null;\n      }',
      },
    ],
  },
  {
    against: "The store fails, hangs, or contains damaged values",
    holds: "The server continues without it, and shows nothing that it can't verify.",
    mutations: [
      {
        name: "a store that hangs stops the server",
        file: "api/facts/store.ts",
        find: "const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);",
        replace: "const timer = setTimeout(() => {}, TIMEOUT_MS);",
      },
      {
        name: "a store that fails stops the server",
        file: "api/facts/store.ts",
        find: "      return fallback;\n    } finally",
        replace: "      throw error;\n    } finally",
      },
      {
        name: "a save that takes too long overwrites newer facts",
        file: "api/facts/stored-facts.ts",
        find: "  signal.throwIfAborted();\n  await storage.setItem",
        replace: "  await storage.setItem",
        tests: ["api/facts/store"],
      },
      {
        name: "a corrupt part of the store is shown",
        file: "api/facts/stored-facts.ts",
        find: "part.success && (await hashPart(JSON.stringify(part.output))).hash === hash",
        replace: "part.success",
      },
      {
        name: "a lost part of the store counts as no commitments",
        file: "api/facts/stored-facts.ts",
        find: "return isComplete ? parts.flat() : null;",
        replace: "return parts.flat();",
      },
      {
        name: "a stored head can name any number of parts",
        file: "api/facts/stored-facts.ts",
        find: "), v.maxLength(MAX_PARTS)",
        replace: ")",
      },
      {
        name: "a stored head can name anything as a part",
        file: "api/facts/stored-facts.ts",
        find: "v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))",
        replace: "v.string()",
      },
      {
        name: "parts are read although an earlier one is missing",
        file: "api/facts/stored-facts.ts",
        find: "isComplete ? await readPart(storage, hash) : null",
        replace: "await readPart(storage, hash)",
      },
    ],
  },
];
