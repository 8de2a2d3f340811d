import type { Guard } from "./mutation.ts";

/** Guards on what `verify` finds. */
export const VERIFY: readonly Guard[] = [
  {
    against: "Someone with write access edits a block and recomputes its digest",
    holds:
      "`verify` compares the facts that decide a commitment's state with git and GitHub, and says which it couldn't compare.",
    mutations: [
      {
        name: "any owner is accepted",
        file: "src/core/verify/compare-issue.ts",
        find: "expected.states.some((state) => state.owner === owner)",
        replace: "expected.states.length > 0",
        tests: ["core/verify/compare-owner"],
      },
      {
        name: "an owner that an older version read is called an edit",
        file: "src/core/verify/compare-issue.ts",
        find: "reader !== undefined && reader === expected.block.reader",
        replace: "expected.block.reader !== undefined",
        tests: ["core/verify/compare-owner"],
      },
      {
        name: "someone is accused if one line replaces two with the same words",
        file: "src/core/verify/compare.ts",
        find: "others.find(({ findings }) => findings.length === 0)",
        replace: "others.find(({ findings }) => findings.length < 0)",
        tests: ["core/verify/twins"],
      },
      {
        name: "a removal can be hidden behind any commitment without an issue",
        file: "src/core/verify/twins.ts",
        find: "other.names.some((name) => matchKey(name.subject) === words)",
        replace: "words !== null",
        tests: ["core/verify/twins"],
      },
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
        file: "src/core/verify/compare-event.ts",
        find: "return [{ finding: SENTENCES.neverClosed(number, event.instant) }];",
        replace: "return [];",
        tests: ["core/verify/compare-record"],
      },
      {
        name: "a close by a bot may be recorded as a close by a person",
        file: "src/core/verify/compare-event.ts",
        find: 'close.bot !== (event.standing === "bot") || ',
        replace: "",
        tests: ["core/verify/compare-record"],
      },
      {
        name: "an outsider's close may be recorded as a writer's by leaving out the account",
        file: "src/core/verify/compare-event.ts",
        find: 'by === null ? standing !== "writer" :',
        replace: "by === null ||",
        tests: ["core/verify/compare-record"],
      },
      {
        name: "a removed reopening isn't found",
        file: "src/core/verify/compare-reopenings.ts",
        find: "isClosing(before) && !isOpened",
        replace: "isClosing(before) && isOpened",
      },
      {
        name: "a reopening that no run saw must be recorded",
        file: "src/core/verify/compare-reopenings.ts",
        find: "if (!wasRead) return",
        replace: "if (Number.isNaN(wasRead)) return",
      },
      {
        name: "invented evidence from a comment isn't found",
        file: "src/core/verify/compare-evidence.ts",
        find: "return [{ finding: SENTENCES.evidenceNotStated(number, url) }];",
        replace: "return [];",
        tests: ["core/verify/compare-record"],
      },
      {
        name: "a tracker that the report never named isn't found",
        file: "src/core/verify/compare-tracker.ts",
        find: 'if (naming === "unnamed") return [{ finding: SENTENCES.trackerNotNamed(number, url) }];',
        replace: "",
        tests: ["core/verify/compare-record"],
      },
      {
        name: "a tracker that GitHub doesn't show needs no mention in the report",
        file: "src/core/verify/compare-tracker.ts",
        find: "return works.includes(null) ||",
        replace: "return findWork(url, context) === null || works.includes(null) ||",
        tests: ["core/verify/compare-record"],
      },
      {
        name: "an invented commit in the reports' repository isn't found",
        file: "src/core/verify/compare-evidence.ts",
        find: '"sha" in ref && isOurs &&',
        replace: '"sha" in ref && !isOurs &&',
        tests: ["core/verify/compare-record"],
      },
      {
        name: "evidence of an unknown kind counts",
        file: "src/core/lifecycle/proof.ts",
        find: 'evidenceKind(evidence) === "other"',
        replace: 'evidenceKind(evidence) === "link" && url === ""',
      },
      {
        name: "a pull request that never closed the issue isn't found",
        file: "src/core/verify/compare-evidence.ts",
        find: "return [{ finding: SENTENCES.neverClosedBy(number, evidence.url) }];",
        replace: "return [];",
        tests: ["core/verify/compare-record"],
      },
      {
        name: "a missing comment is an accusation although comments were deleted",
        file: "src/github/read/records.ts",
        find: 'events.some(({ kind }) => kind === "CommentDeletedEvent") || ',
        replace: "",
      },
      {
        name: "a link that the report never contained isn't found",
        file: "src/core/verify/compare-statements.ts",
        find: "!links.has(url)",
        replace: 'url === ""',
        tests: ["core/verify/compare"],
      },
      {
        name: "an invented reason isn't found",
        file: "src/core/verify/compare-statements.ts",
        find: "!reasons.has(reason)",
        replace: 'reason === ""',
        tests: ["core/verify/compare"],
      },
    ],
  },
  {
    against: "Someone with write access edits the dashboard's data, and then deletes an issue",
    holds:
      "`verify` names the accounts that changed the data, other than those that runs write with. If a version was deleted from the edit history, it names the accounts that may have changed the data.",
    mutations: [
      {
        name: "an edit of the dashboard's data by another account isn't found",
        file: "src/core/verify/compare-dashboard.ts",
        find: "earlier !== later",
        replace: "earlier === null",
      },
      {
        name: "an edit that was deleted from the edit history isn't found",
        file: "src/core/verify/compare-dashboard.ts",
        find: "before?.body === null || after.body === null",
        replace: 'after.body === ""',
      },
      {
        name: "the account whose edit follows one that GitHub doesn't show seems to have made that edit's changes",
        file: "src/github/read/dashboard-edits.ts",
        find: "edits.push(...found.nodes);",
        replace: "edits.push(...found.nodes.filter((edit) => edit !== null));",
      },
      {
        name: "an account that was deleted counts as one that runs write with",
        file: "src/github/read/dashboard-edits.ts",
        find: 'includesLogin(loginOf(edit) ?? "", writers)',
        replace: "edit.editor === null || includesLogin(edit.editor.login, writers)",
      },
      {
        name: "only the newest 100 edits of the dashboard are read",
        file: "src/github/read/dashboard-edits.ts",
        find: "if (!found.pageInfo.hasNextPage) return",
        replace: "if (page >= 0) return",
      },
    ],
  },
  {
    against: "A commit's date is set back, to hide a change or a removal from `verify`",
    holds:
      "A commit was pushed after every run that read the branch without it, and an issue closes when a run sees its done mark.",
    mutations: [
      {
        name: "a commit's date counts although a later run didn't find the commit",
        file: "src/core/verify/push-dates.ts",
        find: "datesInOrder(limited, timeOf(now))",
        replace: "datesInOrder(branch, timeOf(now))",
      },
      {
        name: "a restored block reveals a run",
        file: "src/core/verify/push-dates.ts",
        find: '!history.some(({ type }) => type === "edited")',
        replace: "history.length >= 0",
      },
      {
        name: "an issue that may continue a missing one reveals a run",
        file: "src/core/verify/push-dates.ts",
        find: "issue.facts.number > firstGone",
        replace: "issue.facts.number < 0",
      },
      {
        name: "an issue can be based on a commit that the run for another issue hadn't read",
        file: "src/core/verify/compare-start.ts",
        find: " && position(state) <= last",
        replace: "",
      },
      {
        name: "a commitment that a run read needs no issue if it was removed soon",
        file: "src/core/verify/find-missing.ts",
        find: "wasRead(commitment, coverage) || ",
        replace: "",
      },
      {
        name: "a done mark can be older than the close that came with it",
        file: "src/core/verify/compare-done.ts",
        find: "return [{ finding: SENTENCES.doneWhileOpen(",
        replace: "return [{ uncompared: SENTENCES.doneWhileOpen(",
      },
    ],
  },
  {
    against:
      "`since` is changed, or the dashboard is deleted so that a new `since` applies, to make deleted commitments look too old",
    holds: "`verify` treats a report as excluded by `since` only if no issue proves otherwise.",
    mutations: [
      {
        name: "the current `since` excludes a report that already had an issue",
        file: "src/core/verify/coverage.ts",
        find: "...[coverage.reports.get(path) ?? []].flat(), ",
        replace: "",
      },
      {
        name: "an admitted older report proves nothing",
        file: "src/core/verify/coverage.ts",
        find: "admission.published <= published && ",
        replace: "admission.published > published && ",
      },
      {
        name: "a new dashboard's `since` counts for reports that are older than the dashboard",
        file: "src/core/verify/coverage.ts",
        find: "instants.push(from);",
        replace: "instants.push();",
      },
    ],
  },
  {
    against: "Invented events fill a block, so that a moved due date no longer fits",
    holds:
      "Changes of owners and trackers are left out first, the number of events that were left out is stored and shown, and `verify` counts only the events that git and GitHub show.",
    mutations: [
      {
        name: "changes of the owner push out moved due dates",
        file: "src/core/render/fit-history.ts",
        find: "MINOR.has(type)",
        replace: 'type === "edited"',
      },
      {
        name: "a full block may lack any event",
        file: "src/core/verify/own-events.ts",
        find: " && certain.length >= EVENTS_KEPT;",
        replace: ";",
      },
      {
        name: "a short history excuses any missing event by saying that it was shortened",
        file: "src/core/verify/compare-snapshot.ts",
        find: "return isLong ? ",
        replace: "return isLong || shortened > 0 ? ",
        tests: ["core/verify/compare-snapshot"],
      },
      {
        name: "a history that was shortened because of long texts looks complete",
        file: "src/core/render/issue.ts",
        find: "shortened: (block.shortened ?? 0) +",
        replace: "shortened: 0 * (block.shortened ?? 0) +",
        tests: ["core/render/issue"],
      },
      {
        name: "a page says how often a date moved although the history was shortened",
        file: "src/core/lifecycle/due-date-history.ts",
        find: "return shortened === undefined && ",
        replace: "return (shortened ?? 0) >= 0 && ",
        tests: ["core/lifecycle/due-date-history"],
      },
    ],
  },
];
