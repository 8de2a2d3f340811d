import type { Guard } from "./mutation.ts";

/** Guards on reading the issues, the ledger and the comments. */
export const REGISTER: readonly Guard[] = [
  {
    against: "GitHub's lists lag behind",
    holds: "The ledger and direct reads decide. An issue that is absent from a list isn't considered missing.",
    mutations: [
      {
        name: "the ledger's issues that no list shows are not read",
        file: "src/github/read/ledger-issues.ts",
        find: "const numbers = new Set([...unlisted,",
        replace: "const numbers = new Set([...unlisted.slice(0, 0),",
      },
      {
        name: "issues newer than the list are not read",
        file: "src/github/read/newest-issues.ts",
        find: "more = (await mapLimited(range(next, NUMBERS_AHEAD), probe)).includes(true);",
        replace: "more = false;",
      },
      {
        name: "numbers missing from the list of the newest issues are not read",
        file: "src/github/read/newest-issues.ts",
        find: "await mapLimited(missing, probe);",
        replace: "",
      },
      {
        name: "new issues are not added to the ledger",
        file: "src/run/dashboard.ts",
        find: "issue ? [[issue.number,",
        replace: "issue && !applied?.written.has(block.key) ? [[issue.number,",
      },
      {
        name: "the ledger drops issues that are no longer tracked",
        file: "src/core/model/ledger.ts",
        find: "...(ledger ? ledgerEntries(ledger) : []), ...added",
        replace: "...added",
      },
      {
        name: "a dashboard that the label does not point to is not found",
        file: "src/github/read/discover.ts",
        find: "findDashboards([...issues.values()], repositoryId, authors)[0] ?? null",
        replace: "findDashboards([], repositoryId, authors)[0] ?? null",
      },
      {
        name: "the label never points at the dashboard",
        file: "src/github/write/dashboard.ts",
        find: "parsePointer(register.pointer) !== number)",
        replace: "parsePointer(register.pointer) === number)",
      },
      {
        name: "creates continue although an issue can't be read",
        file: "src/run/observe.ts",
        find: "!register.lost && register.unread.length === 0 &&",
        replace: "!register.lost &&",
        tests: ["protocol/refused-objects"],
      },
      {
        name: "creates continue although the label is unknown",
        file: "src/run/observe.ts",
        find: " && !register.labelUnknown,",
        replace: ",",
        tests: ["protocol/refused-objects"],
      },
    ],
  },
  {
    against: "An outsider opens an issue with a copied or invented block",
    holds: "A block counts only if the ledger lists its issue, or if a trusted account opened it.",
    mutations: [
      {
        name: "a block written by anyone is trusted",
        file: "src/core/identity/select.ts",
        find: "isListed ? null : whyUntrusted(issue, body, trust)",
        replace: "isListed ? null : whyForeign(issue, body, trust)",
      },
    ],
  },
  {
    against: "Another workflow with the same account opens an issue with an invented block",
    holds:
      "A block that the dashboard doesn't list counts only if this run would write it, or if it agrees with git and GitHub. If only its own report's history can't be read, it is ignored; if no report's history can be read, this isn't checked. The server shows only listed issues.",
    mutations: [
      {
        name: "the server shows a block that no run has checked",
        file: "api/facts/github-source.ts",
        find: "{ ...register, tracked: confirmedIssues(register) }",
        replace: "register",
        tests: ["api/facts/github-source"],
      },
      {
        name: "an unlisted block counts although it doesn't agree with the history",
        file: "src/run/unlisted.ts",
        find: "if (untrusted.length === 0) return register;",
        replace: "if (untrusted.length >= 0) return register;",
      },
      {
        name: "an ignored block doesn't reserve its key",
        file: "src/run/unlisted.ts",
        find: "...untrusted.map(({ block, facts }) => [block.key, facts.number] as const)",
        replace: "",
      },
      {
        name: "an unlisted block may contain what can't be checked",
        file: "src/run/unlisted.ts",
        find: " || isUncertain",
        replace: "",
      },
      {
        name: "an unlisted block with the key of a new commitment counts whatever it contains",
        file: "src/core/plan/planned-block.ts",
        find: "planned.get(block.key) === factsOf(block)",
        replace: "planned.has(block.key)",
      },
      {
        name: "an interrupted run's issue is ignored if its report has changed since",
        file: "src/run/unlisted.ts",
        find: "return findings.length > 0 ||",
        replace: "return findings.length >= 0 ||",
      },
      {
        name: "an unlisted block counts if only its own report's history can't be read",
        file: "src/run/unlisted.ts",
        find: "unchecked: isUnreadable ? [] : unchecked };",
        replace: "unchecked: [] };",
      },
      {
        name: "an unlisted block whose path isn't well-formed makes other reports' history unreadable",
        file: "src/run/unlisted.ts",
        find: "path.isWellFormed() && ",
        replace: "",
      },
      {
        name: "one unreadable history keeps the issues of other reports out",
        file: "src/run/unlisted.ts",
        find: "if (reports.size === 1)",
        replace: "if (reports.size > 0)",
      },
    ],
  },
  {
    against: "Comments can't be read, or the run is interrupted",
    holds: "A comment that wasn't processed is read again by the next run.",
    mutations: [
      {
        name: "comments that could not be read count as processed",
        file: "src/run/heard.ts",
        find: 'issue.unheard === "activity" && !foreign',
        replace: 'issue.unheard === "tracker" && !foreign',
      },
      {
        name: "comments on an issue whose update failed count as processed",
        file: "src/run/heard.ts",
        find: "...(applied?.failed ?? []),",
        replace: "",
      },
      {
        name: "an interrupted run forgets which issues have unread comments",
        file: "src/run/heard.ts",
        find: "...(isWhole ? behind : before.keys())",
        replace: "...behind",
      },
    ],
  },
];
