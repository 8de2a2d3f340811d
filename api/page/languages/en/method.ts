import type { State } from "../../../../src/core/assess/states.ts";
import { PRODUCT } from "../../../../src/core/model/product.ts";

const rules: Record<State, string> = {
  overdue: "Open, and its current due date and grace period have passed.",
  removed: "Open, but its line or its whole report was removed without explanation.",
  rescheduled: "Open; its original due date has passed, but its current one is later and not overdue.",
  due_soon: "Open, and its due date is near, or has passed but is still within the grace period.",
  unproven: "Closed as completed or ticked in its report, but without public evidence.",
  not_due: "Open, and due later.",
  undated: "Open, without a due date. It counts in every total.",
  kept: "Done with evidence, by its original due date if it has one.",
  kept_late: "Done with evidence, but after its original due date, even if the due date was moved.",
  already_done: "Already done when it was promised. It counts neither as kept nor as on time.",
  withdrawn: "Closed as not planned, or withdrawn in its report. It counts in every total.",
  replaced: "Closed as a duplicate, or replaced by another promise in its report.",
};

/** The text of the page about how states are decided. */
export const method = {
  title: "How this is decided",
  intro: {
    promise:
      "Post-mortems promise that something will be done. Each promise found in a post-mortem is tracked in exactly one public issue.",
    sources:
      "The facts come from public issues and from the git history of the reports. Nobody decides on a state: the first rule below that applies determines it.",
    firstDate:
      "The original due date of a promise never changes. Moving the due date changes when the promise becomes overdue, but not whether it was kept on time.",
    noPercentage:
      "There is no overall percentage: each figure is shown with its total. Withdrawn and undated promises count in every total.",
  },
  states: "States",
  rule: "Rule (the first that applies decides)",
  rules,
  evidence: "What counts as evidence",
  evidenceRules: [
    "a merged pull request, or a commit, that closed the issue;",
    "the issue or pull request that the report names as the promise’s tracker, once it is completed or merged;",
    "a link next to the tick in the report;",
    "a comment “Evidence: https://…” by someone with write access to the repository.",
  ],
  bots: "If a bot or someone without write access closes an issue, the promise still counts as open, unless a pull request, commit or tracker caused the close, or the item is ticked in the report.",
  dates: "Dates and time zones",
  datesText:
    "A promise is due by the end of the day in its own time zone, which was set when it was first tracked. Dates are shown with that time zone.",
  untracked: "What is not tracked",
  untrackedRows: {
    before_since: "promises in reports that were published before tracking began",
    ignored: "items that their authors marked as not tracked",
    hints: "sentences that sound like promises, outside the sections that are read",
  },
  untrackedText: "Promises made elsewhere, such as in talks, in tickets or on other pages, are not tracked.",
  unknown: "unknown",
  settings: "Settings",
  settingsText: "Each repository has its own settings, recorded by its last run.",
  repository: "Repository",
  warn: "Due soon (days before)",
  grace: "Grace period (days)",
  proof: "Evidence required",
  yes: "yes",
  no: "no",
  age: "Age of the facts",
  ageText: (minutes: number, snapshot: number, hours: number) =>
    `Facts are marked as old ${minutes} minutes after a server read them from GitHub, or ${snapshot} hours after a run wrote them to a snapshot. After ${hours} hours without a read, or without a run of the Action, the verdict is “unknown”.`,
  check: "How to check it",
  checkText: [
    "Each promise links to its line in the report and to its issue. GitHub keeps the history of both.",
    `In a clone of the repository, \`${PRODUCT.npx} verify\` rebuilds every history from git and lists all differences from the issues.`,
    "Everything shown here is also available as JSON and CSV.",
  ],
};
