import type { Guard } from "./mutation.ts";

/** Guards on what `verify` finds. */
export const VERIFY: readonly Guard[] = [
  {
    against: "Someone with write access edits a block and recomputes its digest",
    holds:
      "`verify` compares the facts that decide a commitment's state with git and GitHub, and says which it couldn't compare.",
    mutations: [
      {
        name: "a backdated promise isn't found",
        file: "src/core/verify/compare-promise.ts",
        find: "isBefore(stated, earliest, block) || ",
        replace: "",
      },
      {
        name: "the date of a promise can be removed",
        file: "src/core/verify/compare-promise.ts",
        find: "facts.isStored && written !== null",
        replace: "!facts.isStored && written === null",
      },
      {
        name: "an earlier version's issue must store the date of its promise",
        file: "src/core/verify/compare-promise.ts",
        find: 'isInstant(written?.promised ?? "") &&',
        replace: "written !== null &&",
      },
      {
        name: "an item added later may have the date of the report's first commit",
        file: "src/core/verify/compare.ts",
        find: "start === undefined || isLater ? commitment.from : start",
        replace: "start === undefined && isLater ? commitment.from : (start ?? commitment.from)",
      },
      {
        name: "any time zone is accepted",
        file: "src/core/verify/compare-promise.ts",
        find: "!zones.named.has(time_zone) && !(time_zone === DEFAULT_ZONE && isDefault)",
        replace: "zones.named.size < 0",
      },
      {
        name: "a time zone in any file counts as a setting",
        file: "src/documents/named-zones.ts",
        find: 'commit, "--", ...paths',
        replace: 'commit, "--"',
      },
      {
        name: "a first commit that is older than the item isn't found",
        file: "src/core/verify/compare-promise.ts",
        find: "position < earliest || ",
        replace: "",
      },
      {
        name: "an invented mark that a commitment was already done isn't found",
        file: "src/core/verify/compare-promise.ts",
        find: "block.done_when_promised === true && !wasTicked && !hasTracker",
        replace: "block.done_when_promised === true && wasTicked && !hasTracker",
      },
      {
        name: "an invented close isn't found",
        file: "src/core/verify/compare-record.ts",
        find: "else findings.push(SENTENCES.neverClosed(number, event.instant));",
        replace: "",
      },
      {
        name: "a close by a bot may be recorded as a close by a person",
        file: "src/core/verify/compare-record.ts",
        find: 'close.bot !== (event.standing === "bot") || ',
        replace: "",
      },
      {
        name: "an outsider's close may be recorded as a writer's by leaving out the account",
        file: "src/core/verify/compare-record.ts",
        find: 'by === null ? standing !== "writer" :',
        replace: "by === null ||",
      },
      {
        name: "a removed reopening isn't found",
        file: "src/core/verify/missing-reopenings.ts",
        find: "isClosing(before) && !isOpened",
        replace: "isClosing(before) && isOpened",
      },
      {
        name: "a reopening that no run saw must be recorded",
        file: "src/core/verify/missing-reopenings.ts",
        find: "hoursBetween(at, next) >= OPEN_HOURS && ",
        replace: "",
      },
      {
        name: "invented evidence from a comment isn't found",
        file: "src/core/verify/compare-record.ts",
        find: "else findings.push(SENTENCES.evidenceNotStated(number, evidence.url));",
        replace: "",
      },
      {
        name: "a tracker that the report never named isn't found",
        file: "src/core/verify/compare-record.ts",
        find: 'else if (naming === "unnamed") findings.push(SENTENCES.trackerNotNamed(number, evidence.url));',
        replace: "",
      },
      {
        name: "a tracker that GitHub doesn't show needs no mention in the report",
        file: "src/core/verify/compare-record.ts",
        find: "return works.includes(null) ||",
        replace: "return findWork(url, context) === null || works.includes(null) ||",
      },
      {
        name: "an invented commit in the reports' repository isn't found",
        file: "src/core/verify/compare-record.ts",
        find: '"sha" in ref && isOurs &&',
        replace: '"sha" in ref && !isOurs &&',
      },
      {
        name: "evidence of an unknown kind counts",
        file: "src/core/lifecycle/proof.ts",
        find: 'evidenceKind(evidence) === "other"',
        replace: 'evidenceKind(evidence) === "link" && url === ""',
      },
      {
        name: "a pull request that never closed the issue isn't found",
        file: "src/core/verify/compare-record.ts",
        find: "else findings.push(SENTENCES.neverClosedBy(number, evidence.url));",
        replace: "",
      },
      {
        name: "a missing comment is an accusation although comments were deleted",
        file: "src/github/read/records.ts",
        find: 'events.some(({ kind }) => kind === "CommentDeletedEvent") || ',
        replace: "",
      },
      {
        name: "a link that the report never contained isn't found",
        file: "src/core/verify/compare-issue.ts",
        find: "!links.has(url)",
        replace: 'url === ""',
        tests: ["core/verify/compare"],
      },
      {
        name: "an invented reason isn't found",
        file: "src/core/verify/compare-issue.ts",
        find: "!reasons.has(reason)",
        replace: 'reason === ""',
        tests: ["core/verify/compare"],
      },
    ],
  },
];
