import type { Guard } from "./mutation.ts";

/** Guards on pull requests, comments and evidence. */
export const TRUST: readonly Guard[] = [
  {
    against: "A pull request's own config, workflow or branch asks for privileges",
    holds: "Before a merge, only `lint` runs. Privileges come from the base, and dangerous events are refused.",
    mutations: [
      {
        name: "dangerous events run",
        file: "src/config/event.ts",
        find: `if (name !== "pull_request_target" && name !== "workflow_run") return;`,
        replace: `if (name !== "") return;`,
      },
      {
        name: "`pull_request_target` runs",
        file: "src/config/event.ts",
        find: `name !== "pull_request_target" && `,
        replace: "",
      },
      {
        name: "`workflow_run` runs",
        file: "src/config/event.ts",
        find: ` && name !== "workflow_run"`,
        replace: "",
      },
      {
        name: "a pull request chooses its mode",
        file: "src/config/event.ts",
        find: `if (isBeforeMerge(event)) return ["lint"];`,
        replace: "",
      },
      {
        name: "only the event `pull_request` counts as before a merge",
        file: "src/config/event.ts",
        find: `name.startsWith("pull_request") || name === "merge_group"`,
        replace: `name === "pull_request" || name === "merge_group"`,
      },
      {
        name: "a merge group writes",
        file: "src/config/event.ts",
        find: `|| name === "merge_group" || UNMERGED_REF.test(ref ?? "")`,
        replace: `|| UNMERGED_REF.test(ref ?? "")`,
      },
      {
        name: "a run for a test merge writes",
        file: "src/config/event.ts",
        find: ` || UNMERGED_REF.test(ref ?? "")`,
        replace: "",
      },
      {
        name: "a run whose payload has a pull request writes",
        file: "src/config/event.ts",
        find: `("pull_request" in payload || "merge_group" in payload)`,
        replace: `("merge_group" in payload)`,
      },
      {
        name: "a pull request's own config counts",
        file: "src/config/privileges.ts",
        find: "return { ...base, documents, since, timezone, headings };",
        replace: "return { documents, since, timezone, headings, ...base };",
      },
      {
        name: "a pull request without a payload keeps its own config",
        file: "src/run/versions.ts",
        find: "? defaultConfig(proposed, settings)",
        replace: "? proposed",
        tests: ["run/versions"],
      },
      {
        name: "an invalid config of the base stops lint",
        file: "src/config/privileges.ts",
        find: "if (!(error instanceof Failure)) throw error;",
        replace: "if (error instanceof Failure) throw error;",
      },
      {
        name: "a branch allows itself to write",
        file: "src/run/versions.ts",
        find: `return { ...proposed, "allow-any-ref": false, warnings`,
        replace: `return { ...proposed, warnings`,
        tests: ["run/versions"],
      },
      {
        name: "a branch name can be an option of git",
        file: "src/config/pull-request.ts",
        find: String.raw`/^[\p{L}\p{N}_][\p{L}\p{N}_./+@#-]*$/u`,
        replace: String.raw`/^[\p{L}\p{N}_./+@#-]*$/u`,
      },
      {
        name: "a commit id in an event can be anything",
        file: "src/config/pull-request.ts",
        find: "const Sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/));",
        replace: "const Sha = v.pipe(v.string(), v.regex(/^[^]*$/));",
      },
    ],
    others: { guards: ["src/run/versions.ts"], tests: ["test/action/privileges.test.ts"] },
  },
  {
    against: "A comment by anyone: long, hostile, or with evidence",
    holds:
      "A comment counts only if its author has write access. GitHub is asked for that permission only if the comment may contain a statement, and for at most 100 strangers.",
    mutations: [
      {
        name: "a comment's text is read before its author's permission",
        file: "src/github/read/trusted-statements.ts",
        find: "const statement = user && (await mayWrite(user.login, association)) ? parseStatement(comment) : null;",
        replace:
          "const parsed = parseStatement(comment);\n    const statement = user && parsed && (await mayWrite(user.login, association)) ? parsed : null;",
      },
      {
        name: "anybody's comment counts",
        file: "src/github/read/trusted-statements.ts",
        find: "user && (await mayWrite(user.login, association)) ? parseStatement",
        replace: "user && (await mayWrite(user.login, association), true) ? parseStatement",
      },
      {
        name: "every commenter's permission is requested",
        file: "src/github/read/trusted-statements.ts",
        find: ".filter(({ body }) => mayState(body))",
        replace: "",
      },
      {
        name: "the permissions of any number of strangers are requested",
        file: "src/github/read/trusted-statements.ts",
        find: "if (together.size > MAX_STRANGERS) flooded.add(number);",
        replace: "if (together.size < 0) flooded.add(number);",
      },
      {
        name: "strangers on one issue keep the comments on others from being read",
        file: "src/github/read/trusted-statements.ts",
        find: "rows.toSorted((a, b) => a.strangers.size - b.strangers.size)",
        replace: "rows",
      },
      {
        name: "an issue with too many strangers counts as read",
        file: "src/github/read/trusted-statements.ts",
        find: "unread?.activity.add(number);",
        replace: "",
      },
      {
        name: "each read of a run requests the permissions again",
        file: "src/run/index.ts",
        tests: ["run/strangers"],
        find: "github: { ...github, permissions: new Map() }",
        replace: "github",
      },
      {
        name: "the server requests the permissions again in every read",
        file: "api/facts/github-source.ts",
        find: "{ client, repo, permissions: currentPermissions(memory, instant) }",
        replace: "{ client, repo }",
        tests: ["api/facts/github-source"],
      },
      {
        name: "the server never requests a permission again",
        file: "src/github/read/incremental.ts",
        find: "< PERMISSIONS_LIFE_MS",
        replace: "> 0",
      },
      {
        name: "a bot's permission to write counts",
        file: "src/github/read/permissions.ts",
        find: "if (isBot(login)) return false;",
        replace: "",
      },
      {
        name: "any permission is permission to write",
        file: "src/github/read/permissions.ts",
        find: "return WRITE_PERMISSIONS.has(expectShape(PermissionShape, data, doing).permission);",
        replace: "return expectShape(PermissionShape, data, doing).permission !== '';",
      },
    ],
  },
  {
    against: "Old work, an unrelated number or a backdated tick is passed off as evidence",
    holds: "Evidence must be newer than the promise, and a tracker must be named as one, not just mentioned.",
    mutations: [
      {
        name: "old work proves a promise",
        file: "src/core/lifecycle/proof.ts",
        find: `return at !== null && isBeforePromise(at, block, margin) ? "before_promise" : null;`,
        replace: "return at === '' ? 'before_promise' : null;",
      },
      {
        name: "the commit that adds a report proves its promises",
        file: "src/core/lifecycle/proof.ts",
        find: "if (isOwnCommit(evidence, block) || wasQueued",
        replace: "if (wasQueued",
      },
      {
        name: "the pull request that adds a report proves its promises",
        file: "src/core/lifecycle/proof.ts",
        find: "isBeforePromise(at, block, margin)",
        replace: "isBeforePromise(at, block, 0)",
      },
      {
        name: "a link that can't be dated counts as evidence",
        file: "src/core/lifecycle/proof.ts",
        find: `if (linkDate === null) return "not_checked";`,
        replace: "",
      },
      {
        name: "a tick dates the linked work",
        file: "src/core/lifecycle/proof.ts",
        find: `linkDate ?? (kind === "link" ? null : evidence.at)`,
        replace: "linkDate ?? evidence.at",
      },
      {
        name: "work from the same second as the promise proves it",
        file: "src/core/lifecycle/proof.ts",
        find: "hoursBetween(promised, at) <= marginHours",
        replace: "hoursBetween(promised, at) < marginHours",
      },
      {
        name: "a mention in a sentence counts as a tracker",
        file: "src/core/parse/items/reference-role.ts",
        find: "if (trackers.within.test(prior)) return MENTION;",
        replace: "",
      },
      {
        name: "the object of a verb counts as a tracker",
        file: "src/core/parse/items/reference-role.ts",
        find: "return isKey || place.strict || isObject(prior, place, lexicon) ? MENTION : named;",
        replace: "return isKey || place.strict ? MENTION : named;",
      },
    ],
    others: { guards: ["src/core/lifecycle/proof.ts"], tests: ["test/honesty.test.ts", "test/honesty-proof.test.ts"] },
  },
  {
    against: "A withdrawal or a later due date is explained by “.”, “n/a” or an emoji",
    holds: "A reason must contain a meaningful word or a number. Without one, a withdrawal fails the check.",
    mutations: [
      {
        name: "any text is a reason",
        file: "src/core/model/reason.ts",
        find: "return isLone || EMPTY_WORDS.has(words) ? null : text;",
        replace: "return text;",
      },
      {
        name: "any words in a comment are a reason",
        file: "src/github/read/comment-statement.ts",
        find: 'statedReason(clip(oneLine(firstAtLineStart(REASON, body) ?? ""), REASON_LIMIT))',
        replace: '(clip(oneLine(firstAtLineStart(REASON, body) ?? ""), REASON_LIMIT) || null)',
      },
      {
        name: "a stored reason counts whatever it says",
        file: "src/core/assess/assess-one.ts",
        find: "const reason = statedReason(withdrawn?.reason);",
        replace: "const reason = withdrawn?.reason ?? null;",
      },
    ],
  },
  {
    against: "Text that makes an expression or a loop slow: comments, configs, globs, headers, reports",
    holds:
      "Every regular expression is linear or runs on bounded text, and the time for hostile text grows linearly with its length.",
    mutations: [],
    others: { guards: [".ci/check-expressions.ts", "test/bench/hostile.ts"], tests: ["test/expressions.test.ts"] },
  },
];
