/**
 * The words people use, per language, and nothing else: no rule lives here, so a language is added by adding an entry.
 * Phrases are lower case, without punctuation; they match whole words wherever they stand in a heading, cell or label.
 */
export interface Language {
  name: string;
  /** Headings under which people put what they promise. */
  sections: string[];
  /** Headings under which look-alikes stand. They win over `sections`. */
  notSections: string[];
  /** Table headers, by what the column holds. */
  columns: Record<Column, string[]>;
  /** Words before a colon that name an owner or a date inside an item: `Owner: …`, `Due: …`. */
  ownerLabels: string[];
  /** Words that only introduce a tracker: `Tracked in #12`. They go with it. */
  trackerWords: string[];
  /** Words that name a due date, with or without a colon: `due 2026-12-01`. */
  dueLabels: string[];
  /** Words before a date that make it a due date, unless the date lies before publication: `by 2026-12-01`. */
  dueWords: string[];
  /** Marks in a status cell, in brackets at an item's end, or in a heading. */
  done: string[];
  open: string[];
  /** Small words beside a done mark: `done in #12`, `fixed on 1 October`. */
  markWords: string[];
  /** Words that join two subjects of a heading: `Lessons learned and action items`. */
  joiners: string[];
  /** A whole item that promises nothing. */
  placeholders: string[];
  /** Twelve entries, each with the forms of one month. */
  months: string[][];
  /** Seven entries from Sunday on. */
  weekdays: string[][];
  kinds: { prevent: string[]; mitigate: string[]; detect: string[]; process: string[]; repair: string[] };
}

export type Column = "text" | "owner" | "due" | "tracker" | "status" | "priority" | "kind" | "id";

const english: Language = {
  name: "en",
  sections: [
    "action items",
    "action item",
    "actions",
    "action plan",
    "follow up",
    "follow ups",
    "followup",
    "followups",
    "corrective",
    "preventive measures",
    "preventative measures",
    "preventive actions",
    "prevention",
    "remediation",
    "remediations",
    "next steps",
    "improvements",
    "mitigations",
    "commitments",
    "what we are doing",
    "what we re doing",
    "what we will do",
    "what are we doing",
    "preventing it",
    "prevent future",
    "prevent this",
    "moving forward",
    "going forward",
    "todo",
    "todos",
    "to do",
  ],
  notSections: [
    "timeline",
    "lessons",
    "what went well",
    "what went wrong",
    "what went poorly",
    "where we got lucky",
    "root cause",
    "impact",
    "detection",
    "resolution",
    "summary",
    "background",
    "questions",
    "call to action",
    "actions taken",
    "what should you do",
    "appendix",
    "contributing factors",
  ],
  columns: {
    text: [
      "action",
      "action item",
      "actions",
      "item",
      "task",
      "what",
      "description",
      "commitment",
      "improvement",
      "todo",
      "to do",
      "work",
    ],
    owner: ["owner", "owners", "assignee", "assigned to", "who", "responsible", "dri", "lead", "team"],
    due: [
      "due",
      "due date",
      "deadline",
      "target",
      "target date",
      "expected date",
      "eta",
      "by when",
      "when",
      "date",
      "by",
    ],
    tracker: [
      "bug",
      "issue",
      "ticket",
      "tracker",
      "tracking",
      "link",
      "links",
      "jira",
      "pr",
      "tracking issue",
      "reference",
    ],
    status: ["status", "state", "done", "progress", "completed"],
    priority: ["priority", "prio", "severity", "p"],
    kind: ["type", "kind", "category"],
    id: ["id", "#", "no", "number", "nr"],
  },
  ownerLabels: ["owner", "owners", "assignee", "assigned to", "responsible", "dri", "lead"],
  trackerWords: [
    "tracked in",
    "tracked by",
    "tracked as",
    "tracking issue",
    "tracker",
    "ticket",
    "issue",
    "bug",
    "jira",
    "see",
    "pr",
    "via",
  ],
  dueLabels: ["due", "due date", "due by", "due on", "deadline", "eta", "target", "target date"],
  dueWords: ["by", "until", "before", "no later than"],
  done: [
    "done",
    "completed",
    "complete",
    "fixed",
    "finished",
    "resolved",
    "closed",
    "shipped",
    "merged",
    "implemented",
  ],
  open: [
    "on track",
    "open",
    "todo",
    "to do",
    "not started",
    "in progress",
    "wip",
    "planned",
    "pending",
    "ongoing",
    "not done",
    "blocked",
    "no",
  ],
  markWords: ["on", "in", "via", "with", "pr", "issue"],
  joiners: ["and", "of"],
  placeholders: [
    "none",
    "n a",
    "na",
    "tbd",
    "todo",
    "tbc",
    "nothing",
    "no action items",
    "no actions",
    "add action items here",
  ],
  months: [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  weekdays: [
    ["sunday", "sun"],
    ["monday", "mon"],
    ["tuesday", "tue", "tues"],
    ["wednesday", "wed"],
    ["thursday", "thu", "thur", "thurs"],
    ["friday", "fri"],
    ["saturday", "sat"],
  ],
  kinds: {
    prevent: ["prevent", "prevention", "preventive", "preventative"],
    mitigate: ["mitigate", "mitigation", "mitigations", "mitigative"],
    detect: ["detect", "detection", "monitoring", "alerting", "observability"],
    process: ["process", "documentation", "docs", "communication", "training"],
    repair: ["repair", "fix", "cleanup", "clean up", "recovery", "remediate"],
  },
};

export const LANGUAGES: readonly Language[] = [english];
