import type { State } from "../../../../src/core/assess/states.ts";

const rules: Record<State, string> = {
  overdue: "Open, and today is after its current due date and the days of grace.",
  removed: "Open, and gone from its report without a word: its line, or the whole report.",
  rescheduled: "Open; its first due date has passed, and the current one has not.",
  due_soon: "Open, and its due date is near, or within the days of grace.",
  unproven: "Closed as completed, or ticked in its report, and nothing public shows that it was done.",
  not_due: "Open, and due later.",
  undated: "Open, and no due date was ever given. It stays in every total.",
  kept: "Closed as completed with evidence, on or before the first due date that was published, or never dated.",
  kept_late: "The same, after the first due date. A date that was moved since changes nothing here.",
  already_done: "Already done when it was promised. It counts as neither kept nor on time.",
  withdrawn: "Closed as not planned, or taken back in its report. It stays in every total.",
  replaced: "Closed as a duplicate of another commitment, or said to be replaced by one.",
};

/** The text of the page about how states are decided. */
export const method = {
  title: "How this is decided",
  intro: {
    promise:
      "Post-mortems promise that something will be done. Each promise that is found in one becomes exactly one public issue, and stays one for ever.",
    sources:
      "What you see is made from those issues and from the reports' own history in git. No person decides on a state: the rules below do, the first that fits.",
    firstDate:
      "The first due date that was published is never forgotten. Moving it changes when a promise is overdue, and never whether it was kept in time.",
    noPercentage:
      "There is no percentage of the whole: each figure stands beside what it is a part of. Withdrawn and undated commitments stay in every total.",
  },
  states: "States",
  rule: "The first rule that fits decides",
  rules,
  evidence: "What counts as evidence",
  evidenceRules: [
    "a merged pull request, or a commit, that closed the issue;",
    "the issue or pull request that the report names for it, once that is completed or merged;",
    "a link beside the tick in the report;",
    "a comment “Evidence: https://…” by somebody who may write to the repository.",
  ],
  bots: "A close by a bot, or by somebody who may not write there, counts as still open unless one of these stands with it.",
  dates: "Days and time zones",
  datesText:
    "A due date lasts until that day ends in the commitment's own time zone, which was fixed when it was first published. Days are shown with that zone.",
  untracked: "What is not tracked",
  untrackedRows: {
    before_since: "commitments of reports that are older than the day from which on reports are taken up",
    ignored: "passages that their authors marked as not tracked",
    hints: "sentences that read like promises in no section that holds any",
  },
  untrackedText: "Promises made elsewhere, in talks, tickets or on other pages, are not seen by this page at all.",
  unknown: "not known",
  settings: "Settings",
  settingsText: "These are the repository's own, as its last run wrote them down.",
  repository: "Repository",
  warn: "Due soon, days before",
  grace: "Days of grace",
  proof: "Evidence required",
  yes: "yes",
  no: "no",
  age: "How old it may be",
  ageText: (minutes: number, snapshot: number, hours: number) =>
    `Facts that a server read from GitHub over ${minutes} minutes ago are called old, and a snapshot of a run after ${snapshot} hours. After ${hours} hours without a read, or without a run of the Action, the verdict is “unknown”, never good.`,
  check: "How to check it",
  checkText: [
    "Each commitment links its line in the report and its issue, both on GitHub and both with their own history.",
    "In a checkout of the repository, `npx follow-through verify` makes every history anew from git and names whatever does not agree with the issues.",
    "Everything shown here can be taken away as JSON and CSV.",
  ],
};
