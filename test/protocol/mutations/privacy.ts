import type { Guard } from "./mutation.ts";

/** Guards that keep private repositories private. */
export const PRIVACY: readonly Guard[] = [
  {
    against: "A repository becomes private",
    holds:
      "Its facts disappear from our responses and from the store within a minute, if the rate limit allows one request per minute.",
    mutations: [
      {
        name: "the probe shows a private repository",
        file: "api/facts/github-source.ts",
        find: "if (!repository.private || allowPrivate) return repository;",
        replace: "if (repository) return repository;",
      },
      {
        name: "privacy is checked only at startup",
        file: "api/facts/collector.ts",
        find: "    await source.probe();\n",
        replace: "    if (state.snapshot === null) await source.probe();\n",
      },
      {
        name: "a source doesn't ask GitHub again whether the repository is private",
        file: "api/facts/github-source.ts",
        find: "      probed = null;\n      probed = await probe();",
        replace: "      probed ??= await probe();",
      },
      {
        name: "the facts of a repository that became private stay in memory",
        file: "api/facts/collector.ts",
        find: "update(state, { snapshot: null, withheld: reason,",
        replace: "update(state, { withheld: reason,",
      },
      {
        name: "the facts of a repository that became private stay in the store",
        file: "api/facts/collector.ts",
        find: "      await store.save(source.name, { withheld: error.message });\n",
        replace: "",
      },
      {
        name: "stale facts in the store come back after they were withheld",
        file: "api/facts/collector.ts",
        find: "  if (state.withheld === null) state.newestObservedAt = new Date(deps.clock()).toISOString();\n",
        replace: "",
      },
      {
        name: "a withheld mark in the store is ignored",
        file: "api/facts/collector.ts",
        find: "if (state.withheld === null) withhold(state, `The store",
        replace: "if (state.withheld === '') withhold(state, `The store",
      },
      {
        name: "the previous version of withheld facts stays in the store",
        file: "api/facts/stored-facts.ts",
        find: '"withheld" in stored ? [...outgoing, ...(previous?.outgoing ?? [])] : (previous?.outgoing ?? [])',
        replace: "previous?.outgoing ?? []",
      },
      {
        name: "facts that were withheld keep being served from the cache",
        file: "api/http/response-cache.ts",
        find: "if (facts.snapshots.length === 0) return null;",
        replace: "if (facts.snapshots.length === 0) return current?.cache ?? null;",
        tests: ["api/http/facts-handlers"],
      },
    ],
  },
  {
    against: "Servers share a store, or one starts while GitHub is down",
    holds:
      "The store records whether facts are private, and each server checks this when it loads them. Each deployment has its own keys.",
    mutations: [
      {
        name: "stored facts are shown even if they are private",
        file: "api/facts/collector.ts",
        find: "else if (mayShow(stored.snapshot, deps)) setSnapshot",
        replace: "else if (stored.snapshot) setSnapshot",
      },
      {
        name: "facts that GitHub returned are shown even if they are private",
        file: "api/facts/collector.ts",
        find: "    if (!mayShow(snapshot, deps)) throw privateRepository(snapshot.repository.name);\n",
        replace: "",
      },
      {
        name: "a repository is public unless its facts say otherwise",
        file: "api/facts/privacy.ts",
        find: "return repository.private === true;",
        replace: "return repository.private === undefined;",
      },
      {
        name: "the response doesn't have to say whether the repository is private",
        file: "src/github/shapes.ts",
        find: "private: v.boolean()",
        replace: "private: v.optional(v.boolean(), false)",
        tests: ["api/facts/github-source"],
      },
      {
        name: "stored facts are loaded although the store doesn't record whether they are private",
        file: "api/facts/stored-facts.ts",
        find: "private: v.boolean()",
        replace: "private: v.optional(v.boolean(), false)",
      },
      {
        name: "facts are loaded from a version that didn't record whether they are private",
        file: "api/facts/stored-facts.ts",
        find: "version: v.literal(2),",
        replace: "version: v.picklist([1, 2]),",
      },
      {
        name: "stored facts are loaded although the store contradicts them about whether they are private",
        file: "api/facts/stored-facts.ts",
        find: " || isPrivate(snapshot.output) !== head.private",
        replace: "",
      },
      {
        name: "deployments share their stored facts",
        file: "api/facts/store.ts",
        find: "prefixStorage(options.storage, deployment)",
        replace: 'prefixStorage(options.storage, "")',
      },
      {
        name: "deployments share their claims",
        file: "api/facts/store.ts",
        find: "`${deployment}:${storageKey(",
        replace: "`${storageKey(",
      },
      {
        name: "a public and a private server count as the same deployment",
        file: "api/settings/deployment.ts",
        find: '`${allowPrivate ? "private" : "public"}-${hash}`',
        replace: "`shared-${hash}`",
      },
      {
        name: "servers with different tokens count as the same deployment",
        file: "api/settings/deployment.ts",
        find: "accessOf(auth), logins",
        replace: "auth === null, logins",
      },
      {
        name: "servers that read different GitHub servers count as the same deployment",
        file: "api/settings/deployment.ts",
        find: "[apiUrl, accessOf",
        replace: "[accessOf",
      },
    ],
  },
  {
    against: "A page or message names a private repository",
    holds: "Nothing is published, not even its name.",
    mutations: [
      {
        name: "the name of a withheld repository is published",
        file: "api/facts/facts.ts",
        find: "withheld > 0 ? WITHHELD_MESSAGE",
        replace: 'withheld > 0 ? (states.find((state) => state.withheld !== null)?.withheld ?? "")',
      },
      {
        name: "the public message of a problem names the repository",
        file: "api/facts/collector.ts",
        find: "(error instanceof Failure ? error.publicMessage : null) ?? UNKNOWN_PROBLEM",
        replace: "(error instanceof Failure ? error.message : null) ?? UNKNOWN_PROBLEM",
      },
      {
        name: "the page of a private repository is written",
        file: "api/export/publish.ts",
        find: "if (isPrivate && !allowPrivate)",
        replace: "if (isPrivate && allowPrivate && !allowPrivate)",
      },
      {
        name: "an export writes a page although a repository is withheld",
        file: "api/export/publish.ts",
        find: "!facts.complete || facts.withheld > 0 || facts.lastError !== null",
        replace: "!facts.complete",
      },
      {
        name: "shared caches may store a private page",
        file: "api/http/response-cache.ts",
        find: "createCacheControl(Date.parse(view.freshness.valid_until), isPublic)",
        replace: "createCacheControl(Date.parse(view.freshness.valid_until), true || isPublic)",
      },
    ],
  },
];
