import type { Guard } from "./mutation.ts";

/** Guards on closes, trackers and evidence. */
export const EVIDENCE: readonly Guard[] = [
  {
    against: "Someone passes off unrelated or older work as proof",
    holds:
      "Work counts only if it closed the issue or was named as evidence. Work on GitHub counts only once GitHub has confirmed it.",
    mutations: [
      {
        name: "a commit that can't be read counts as evidence",
        file: "src/github/read/closes-timeline.ts",
        find: "if (!commit || commit.at === null) return [];",
        replace:
          'if (!commit || commit.at === null) return close?.commit_id ? [{ kind: "commit", url: `https://github.com/${close.commit_id}`, at: null }] : [];',
      },
      {
        name: "a commit is dated by the close instead of by its own time",
        file: "src/github/read/closes-timeline.ts",
        find: "at: earlier(commit.at, close?.created_at ?? commit.at)",
        replace: "at: close?.created_at ?? commit.at",
      },
      {
        name: "a pull request that was merged after the close counts as evidence",
        file: "src/github/read/closes-graphql.ts",
        find: " || Date.parse(mergedAt) > Date.parse(createdAt) + CLOSE_MARGIN_MS",
        replace: "",
      },
      {
        name: "a close counts from its own date although the work that proves it was completed later",
        file: "src/core/assess/assess-one.ts",
        find: "close !== null && settings.require_evidence ? provenClosure(close, found, tracked) : close",
        replace: "settings.require_evidence ? close : close",
      },
      {
        name: "a close is recorded although GraphQL did not return its cause",
        file: "src/github/read/closes-graphql.ts",
        find: "return (isMissing && isIncomplete) || errors.some((error) => isTemporary(error) && isPart(error));",
        replace: "return false;",
      },
      {
        name: "a linked pull request in a stranger's repository counts as evidence",
        file: "src/github/read/closes-graphql.ts",
        find: "pull && includesLogin(ownerOf(pull.repository.nameWithOwner), owners)",
        replace: "pull && owners",
      },
      {
        name: "the pull request that published a commitment proves it if a queue merged it",
        file: "src/core/lifecycle/proof.ts",
        find: "|| wasQueuedAtPromise(evidence, block)",
        replace: "",
      },
      {
        name: "the pull request that published a commitment proves it as a link",
        file: "src/core/lifecycle/proof.ts",
        find: "if (at === null || !isOwn) return at;",
        replace: 'if (at === null || at !== "") return at;',
      },
      {
        name: "a link to a branch counts as evidence without a date",
        file: "src/github/read/link-dates.ts",
        find: "return isNoEvidence(url, surroundings.server) ? [[url, null]] : [];",
        replace: "return isNoEvidence(url, surroundings.server) ? [] : [];",
        tests: ["github/read/activity"],
      },
      {
        name: "evidence in a code block or an HTML comment counts",
        file: "src/github/read/comment-statement.ts",
        find: "const body = visibleText(comment.body);",
        replace: "const body = visibleText(comment.body) && comment.body;",
      },
      {
        name: "a tracker that an outsider closed counts as completed",
        file: "src/github/read/work-closer.ts",
        find: "? mayWrite(login, association)",
        replace: '? Promise.resolve(association !== "")',
      },
      {
        name: "a tracker that a bot closed without any work counts as completed",
        file: "src/github/read/work-closer.ts",
        find: "if (close.bot) return Promise.resolve(false);",
        replace: "",
      },
      {
        name: "a tracker that a deleted account closed counts as completed in another repository",
        file: "src/github/read/work-closer.ts",
        find: "if (isDeletedAccount(login)) return Promise.resolve(false);",
        replace: "",
      },
      {
        name: "a deleted account counts as having write access",
        file: "src/github/read/permissions.ts",
        find: "if (isDeletedAccount(login)) return false;",
        replace: "",
      },
      {
        name: "a mannequin counts as the account with its login here",
        file: "src/github/read/account.ts",
        find: ' || account.kind === "Mannequin"',
        replace: "",
      },
      {
        name: "a tracker whose close GraphQL does not return counts as completed",
        file: "src/github/read/work-graphql.ts",
        find: 'return close && { kind: "issue", url, at: closedAt, close };',
        replace: 'return { kind: "issue", url, at: closedAt, ...(close && { close }) };',
        tests: ["github/read/read-work"],
      },
      {
        name: "a link without a date makes late work count as done on time",
        file: "src/core/lifecycle/closure.ts",
        find: "if (first === undefined) return closure;",
        replace: "if (first === undefined || dates.length < proof.length) return closure;",
        tests: ["core/assess/assess-one"],
      },
      {
        name: "a report proves its own commitments",
        file: "src/core/lifecycle/proof.ts",
        find: 'if ((kind === "link" || kind === "comment") && isOwnReport(url, block.report)) return "not_checked";',
        replace: "if (kind === null) isOwnReport(url, block.report);",
      },
      {
        name: "an outsider's close of their own issue counts in another repository",
        file: "src/github/read/work-closer.ts",
        find: "Promise.resolve(!OUTSIDERS.has(association))",
        replace: 'Promise.resolve(association !== "")',
      },
      {
        name: "a linked issue counts although its close doesn't",
        file: "src/github/read/work-lookup.ts",
        find: "|| (await this.#counts(work)) ? work : { ...work, at: null }",
        replace: "|| (await this.#counts(work)) ? work : { ...work }",
        tests: ["github/read/activity"],
      },
      {
        name: "one completed tracker out of several is enough",
        file: "src/github/read/trackers.ts",
        find: "if (done.length < works.length) return [];",
        replace: "",
      },
      {
        name: "trackers that don't fit in a block are forgotten",
        file: "src/core/parse/sections/within-limits.ts",
        find: "...(isWhole ? [] : [UNFOLLOWED])",
        replace: "...(isWhole ? [] : [])",
      },
      {
        name: "an item with too many trackers gets no warning",
        file: "src/core/parse/sections/collector.ts",
        find: "if (unfollowed !== null) this.problem(",
        replace: 'if (unfollowed === "") this.problem(',
      },
      {
        name: "our own issue counts as a tracker",
        file: "src/github/read/trackers.ts",
        find: ": isOwnIssue(ref, surroundings);\n    return isNone",
        replace: ": false;\n    return isNone",
      },
      {
        name: "our own issue counts as a tracker under the repository's former name",
        file: "src/github/read/trackers.ts",
        find: "work === null || !isOwnWork(work, surroundings)",
        replace: "work === null || work !== undefined",
      },
      {
        name: "work that GraphQL refuses is not read individually",
        file: "src/github/read/work-graphql.ts",
        find: "if (work === null) missing.push(ref);",
        replace: "if (work === null) return;",
        tests: ["github/read/read-work"],
      },
      {
        name: "a tracker that can't be read is remembered as open",
        file: "src/github/read/work-lookup.ts",
        find: "for (const { ref } of unread) wanted.delete(workKey(ref));",
        replace: "",
        tests: ["github/read/activity"],
      },
      {
        name: "a link to work that isn't completed is left out instead of being left undated",
        file: "src/github/read/link-dates.ts",
        find: "return [[url, work === null || work.at === null || isOwnWork(work, surroundings) ? null : work]];",
        replace: "return work === null || work.at === null ? [] : [[url, work]];",
        tests: ["run/new-work"],
      },
      {
        name: "the links of a newly ticked item are not dated",
        file: "src/run/new-work.ts",
        find: "item.done === true ? item.links : []",
        replace: "item.done === null ? item.links : []",
      },
    ],
  },
];
