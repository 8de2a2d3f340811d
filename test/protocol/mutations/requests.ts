import type { Guard } from "./mutation.ts";

/** Guards on requests to GitHub and on its responses. */
export const REQUESTS: readonly Guard[] = [
  {
    against: "A read fails: no response, a timeout, a server error",
    holds: "A read gets up to three attempts of at most 15 seconds each, with random pauses; then the run fails.",
    mutations: [
      {
        name: "a failed read is not retried",
        file: "src/github/client.ts",
        find: "(retry?.tries ?? 1) : 1",
        replace: "1 : 1",
      },
      {
        name: "a read is tried once instead of three times",
        file: "src/config/connect.ts",
        find: "tries: 3",
        replace: "tries: 1",
      },
      {
        name: "retries have no random delay",
        file: "src/github/client.ts",
        find: "delay + Math.ceil(1000 * retry.random())",
        replace: "delay",
      },
      {
        name: "a request may take minutes",
        file: "src/github/fetch.ts",
        find: "REQUEST_TIMEOUT_MS = 15_000",
        replace: "REQUEST_TIMEOUT_MS = 150_000",
        tests: ["config/connect"],
      },
      {
        name: "a request has no timeout",
        file: "src/github/client.ts",
        find: "timeout === null ? options : withTimeout(options, timeout)",
        replace: "options",
      },
      {
        name: "a GraphQL query is not retried",
        file: "src/github/client.ts",
        find: 'options.method === "GET" || isQuery ? (',
        replace: 'options.method === "GET" ? (',
      },
      {
        name: "a server error is not retried",
        file: "src/github/errors.ts",
        find: "error.response === undefined || error.status >= 500 ? 0 : null",
        replace: "error.response === undefined ? 0 : null",
      },
      {
        name: "a lost connection is not retried",
        file: "src/github/errors.ts",
        find: "error.response === undefined || error.status >= 500 ? 0 : null",
        replace: "error.response !== undefined && error.status >= 500 ? 0 : null",
      },
    ],
  },
  {
    against: "GitHub limits requests: 403 or 429, with or without `retry-after`",
    holds:
      "The run waits as long as GitHub asks, or until the limit resets. If that would take more than 90 seconds, the run fails, and the next run continues.",
    mutations: [
      {
        name: "a run waits for any length of time",
        file: "src/github/client.ts",
        find: "delay === null || delay > LONGEST_WAIT_MS",
        replace: "delay === null",
      },
      {
        name: "`retry-after` is ignored",
        file: "src/github/errors.ts",
        find: 'headers["retry-after"] === undefined ? reset :',
        replace: "headers === undefined ? reset :",
      },
      {
        name: "the time when a rate limit resets is ignored",
        file: "src/github/errors.ts",
        find: 'headers["x-ratelimit-remaining"] === "0" ? Number(headers["x-ratelimit-reset"]) * 1000 - now : 60_000',
        replace: "60_000",
      },
      {
        name: "a run doesn't wait until a rate limit resets",
        file: "src/github/errors.ts",
        find: 'if (isKind(error, "rate-limit")) {',
        replace: 'if (isKind(error, "rate-limit")) {\n    if (now > 0) return null;',
      },
      {
        name: "a rate limit with an unreadable time is retried at once",
        file: "src/github/errors.ts",
        find: "Number.isNaN(delay) ? 60_000",
        replace: "Number.isNaN(delay) ? 0",
      },
      {
        name: "a rate limit does not stop the run",
        file: "src/github/errors.ts",
        find: '  "token",\n  "rate-limit",\n  "saml",',
        replace: '  "token",\n  "saml",',
      },
      {
        name: "the message about a rate limit doesn't say that the next run continues",
        file: "src/github/errors.ts",
        find: 'if (kind !== "rate-limit") return "";',
        replace: 'if (kind !== "rate-limit" || response !== null) return "";',
      },
      {
        name: "a 403 with `retry-after` counts as a missing permission",
        file: "src/github/refusals.ts",
        find: '(headers["retry-after"] !== undefined ||\n        headers',
        replace: "(headers",
      },
      {
        name: "a 403 with an exhausted limit counts as a missing permission",
        file: "src/github/refusals.ts",
        find: '        headers["x-ratelimit-remaining"] === "0" ||\n',
        replace: "",
      },
      {
        name: "a 403 that only says “rate limit” counts as a missing permission",
        file: "src/github/refusals.ts",
        find: 'headers["x-ratelimit-remaining"] === "0" ||\n        RATE_LIMIT_WORDS.test(words)',
        replace: 'headers["x-ratelimit-remaining"] === "0"',
      },
      {
        name: "a rate-limited GraphQL query counts as a server without GraphQL",
        file: "src/github/graphql.ts",
        find: "&& status !== 429 ",
        replace: "",
      },
    ],
  },
  {
    against: "The outcome of a write is unknown: no response, a timeout, a server error",
    holds: "No write is sent twice in a run.",
    mutations: [
      {
        name: "writes are retried like reads",
        file: "src/github/client.ts",
        find: 'options.method === "GET" || isQuery ? (retry?.tries ?? 1) : 1',
        replace: "retry?.tries ?? 1",
      },
      {
        name: "a timeout at GitHub (408) counts as a refusal of a write",
        file: "src/github/errors.ts",
        find: "    error.status < 500 &&\n    error.status !== 408",
        replace: "    error.status < 500",
      },
    ],
  },
  {
    against: "A response is empty, truncated or has the wrong shape; pages of a list are missing or repeat",
    holds: "The read fails, and never counts as empty.",
    mutations: [
      {
        name: "a response with an unexpected shape counts as an empty list",
        file: "src/github/pages.ts",
        find: "pages.flatMap((page) => expectShape(v.array(schema), page.data, doing))",
        replace:
          "pages.flatMap((page) => (Array.isArray(page.data) ? expectShape(v.array(schema), page.data, doing) : []))",
      },
      {
        name: "a list that changed while it was read counts as complete",
        file: "src/github/pages.ts",
        find: "if (hasNext !== index + 1 < last)",
        replace: "if (hasNext !== hasNext)",
      },
      {
        name: "a chain of pages that leads back to itself is followed forever",
        file: "src/github/pages.ts",
        find: "if (visited.has(next))",
        replace: "if (visited.has(`${next} `))",
      },
      {
        name: "a truncated GraphQL response counts as empty",
        file: "src/github/graphql.ts",
        find: "errors: Errors }),",
        replace: "errors: v.nullish(Errors, []) }),",
      },
      {
        name: "a GraphQL response with temporary errors counts as complete",
        file: "src/github/graphql.ts",
        find: "isIncomplete: errors.some(isTemporary)",
        replace: "isIncomplete: false",
      },
      {
        name: "a web page counts as a GraphQL response",
        file: "src/github/graphql.ts",
        find: "if (/^text\\/html\\b/i.test(String(type))) return false;",
        replace: "",
      },
    ],
  },
  {
    against: "A redirect, a link or a name leads elsewhere",
    holds: "The token is sent to GitHub's API only, and only to the intended path.",
    mutations: [
      {
        name: "a redirect to another server is followed",
        file: "src/github/read/work-rest.ts",
        find: "origin !== base.origin || ",
        replace: "",
        tests: ["github/read/read-work"],
      },
      {
        name: "a redirect is followed",
        file: "src/github/client.ts",
        find: 'redirect: "manual"',
        replace: 'redirect: "follow"',
      },
      {
        name: "an unfollowed redirect counts as a success",
        file: "src/github/client.ts",
        find: "if (response.status >= 300)",
        replace: "if (response.status >= 900)",
      },
      {
        name: "a name made of dots leads to another path",
        file: "src/github/client.ts",
        find: "expectPlainPath(client.request.endpoint(options).url);",
        replace: "",
      },
      {
        name: "GraphQL queries go to another server",
        file: "src/github/client.ts",
        find: "&& new URL(given).origin === new URL(apiUrl).origin",
        replace: "",
      },
      {
        name: "the token is sent to the server of a foreign link",
        file: "src/github/pages.ts",
        find: "if (new URL(next, origin).origin !== origin)",
        replace: "if (new URL(next, origin).origin === null)",
      },
    ],
  },
  {
    against: "A response that was requested before the code was loaded is stale, failed or unneeded",
    holds:
      "It is used at most once. A failed request gets its other attempts, GitHub's clock is learned from later responses, and nothing waits for unneeded responses.",
    mutations: [
      {
        name: "a response is used twice",
        file: "src/config/ahead.ts",
        find: "    this.#sent.delete(key);\n",
        replace: "",
      },
      {
        name: "a response that was requested before a write is used after it",
        file: "src/config/ahead.ts",
        find: "this.#sent.clear();",
        replace: "this.#sent.delete(key);",
      },
      {
        name: "GitHub's clock is learned from a response that arrived earlier",
        file: "src/config/ahead.ts",
        find: '[...response.headers, ["age", "0"]]',
        replace: "response.headers",
      },
      {
        name: "a request under way keeps the process alive",
        file: "src/config/ahead.ts",
        find: "this.#unneeded.abort();",
        replace: "",
      },
      {
        name: "the head is asked for although another request will read it",
        file: "src/config/first-requests.ts",
        find: 'if (Object.values(listed.data).some((issue) => NAMES_WORK.test(bodyOf(issue) ?? ""))) return;',
        replace: "",
        tests: ["config/begin"],
      },
      {
        name: "the head is asked for although the run writes nothing",
        file: "src/config/begin.ts",
        find: "!dryRun && ",
        replace: "",
      },
      {
        name: "requests are sent although the event is unsafe",
        file: "src/config/begin.ts",
        find: "  expectSafeEvent(event);\n",
        replace: "",
      },
    ],
  },
  {
    against: "The network needs a proxy, or must not use one",
    holds:
      "Requests use the proxy unless NO_PROXY excludes the host. If the proxy can't be used, the run fails. No message contains the proxy's password.",
    mutations: [
      {
        name: "a proxy from the environment is not used",
        file: "src/config/connection.ts",
        find: '  useProxies(variables, process.getBuiltinModule("node:http"), [apiUrl]);\n',
        replace: "",
        tests: ["config/connect"],
      },
      {
        name: "IP ranges in NO_PROXY are ignored",
        file: "src/github/proxy.ts",
        find: ", ...excludedHosts(list, urls)]",
        replace: "]",
      },
      {
        name: "the API's host is not compared with IP ranges in NO_PROXY",
        file: "src/config/connection.ts",
        find: '("node:http"), [apiUrl])',
        replace: '("node:http"), [])',
        tests: ["config/connect"],
      },
      {
        name: "NO_PROXY is ignored",
        file: "src/github/proxy.ts",
        find: "...(no_proxy ? { no_proxy } : {})",
        replace: "...{}",
      },
      {
        name: "a proxy that Node can't use is ignored",
        file: "src/github/proxy.ts",
        find: "  if (!http.setGlobalProxyFromEnv) {",
        replace: "  if (!http.setGlobalProxyFromEnv) return;\n  if (!http.setGlobalProxyFromEnv) {",
      },
      {
        name: "Node's error about a proxy is published with the password",
        file: "src/github/proxy.ts",
        find: "  } catch {\n    // Node's error quotes the addresses.",
        replace: "  } catch (error) {\n    throw error;\n    // Node's error quotes the addresses.",
      },
      {
        name: "an invalid proxy address is published with its password",
        file: "src/github/proxy.ts",
        find: "throw new Failure(`${set} is not the address of an HTTP proxy",
        replace: "throw new Failure(`${variables[set]} is not the address of an HTTP proxy",
      },
      {
        name: "IPv4 and IPv6 ranges are mixed up",
        file: "src/github/no-proxy.ts",
        find: "network?.bits !== bits || ",
        replace: "network === null || ",
      },
    ],
  },
  {
    against: "Issues are deleted, transferred, hidden or turned off",
    holds: "The run tells these cases apart, and never recreates an issue.",
    mutations: [
      {
        name: "issues count as deleted while issues are turned off",
        file: "src/github/refusals.ts",
        find: '{ kind: "issues-off", statuses: [410]',
        replace: '{ kind: "deleted", statuses: [410]',
      },
      {
        name: "an issue that can't be read counts as missing",
        file: "src/github/read/ledger-issues.ts",
        find: "if (issue === null) return;",
        replace: "",
      },
      {
        name: "a transferred issue counts as an unknown refusal",
        file: "src/github/refusals.ts",
        find: "statuses: [301, 307, 308] }",
        replace: "statuses: [308] }",
      },
      {
        name: "a deleted issue counts as one that the token can't see",
        file: "src/github/refusals.ts",
        find: '{ kind: "deleted", statuses: [410] }',
        replace: '{ kind: "hidden", statuses: [410] }',
      },
      {
        name: "a transferred issue counts as one that is still there",
        file: "src/github/errors.ts",
        find: 'kind === "deleted" || kind === "moved" || kind === "hidden"',
        replace: 'kind === "deleted" || kind === "hidden"',
      },
      {
        name: "an issue that a write can't see counts as deleted",
        file: "src/github/write/writer.ts",
        find: 'if (isNotFound(error) && typeof (await readIssue(this.deps, number)) === "object") throw new HiddenWrite(error);',
        replace: "",
      },
    ],
  },
];
