import type { AssessedCommitment } from "../assess/assess-one.ts";
import type { State } from "../assess/states.ts";
import { evidenceKind, type Block } from "../model/block.ts";
import { daysBetween, sortByDay, type Day } from "../model/date.ts";
import { clip, plural } from "../model/text.ts";
import type { Evidence } from "../model/snapshot.ts";
import { EVIDENCE_WORDS, PLAIN, workName } from "./events.ts";
import { escapeMarkdown } from "./markdown.ts";

/** What became of the promises in one report. */
export interface ClosingFacts {
  title: string;
  published: Day | null;
  /** The report's URL. */
  url: string;
  /** All commitments in the report. There is at least one. */
  commitments: readonly AssessedCommitment[];
}

/** The maximum length of the name of a piece of evidence, such as the hash of a commit, in code points. */
const NAME_LIMIT = 40;

interface Section {
  heading: string;
  /** The verb in front of the heading's words in a sentence, for one promise and for several. */
  verb: [one: string, several: string];
  states: readonly State[];
}

/** Open promises come last, because a closing report should have none. */
const SECTIONS: readonly Section[] = [
  { heading: "Kept on time", verb: ["was", "were"], states: ["kept"] },
  { heading: "Kept late", verb: ["was", "were"], states: ["kept_late"] },
  { heading: "Done, but without public evidence", verb: ["was", "were"], states: ["unproven"] },
  { heading: "Already done when we published the report", verb: ["was", "were"], states: ["already_done"] },
  { heading: "Dropped", verb: ["was", "were"], states: ["withdrawn", "replaced"] },
  {
    heading: "Not done yet",
    verb: ["is", "are"],
    states: ["overdue", "removed", "rescheduled", "due_soon", "not_due", "undated"],
  },
];

const OPEN: ReadonlySet<State> = new Set(SECTIONS.at(-1)?.states);

/** Whether every promise of a report has been closed, so that its closing report can be published. */
export function isComplete(commitments: ReadonlyArray<Pick<AssessedCommitment, "state">>): boolean {
  return commitments.every(({ state }) => !OPEN.has(state));
}

/**
 * Renders a closing report in Markdown: what was promised, what was done and with what proof, what was late or dropped and why,
 * and which dates moved. People fill in what they learned before they publish it.
 */
export function renderClosing({ title, published, url, commitments }: ClosingFacts): string {
  const byDue = sortByDay(commitments, ({ block }) => block.first_due);
  const open = commitments.filter(({ state }) => OPEN.has(state)).length;
  const day = published === null ? "" : ` on ${published}`;
  const parts = [
    `# What became of our promises after “${escapeMarkdown(title)}”`,
    `We published [our report](<${url}>)${day} and made ${plural(commitments.length, "promise", "promises")} in it. ${countSentence(byDue)}`,
    ...(open > 0 ? [`${plural(open, "promise is", "promises are")} still open, so this is not final.`] : []),
    ...SECTIONS.flatMap(({ heading, states }) => section(heading, byDue, states)),
    ...movedSection(byDue),
    "## What we learned",
    "_Write here what these promises changed, and what you would promise differently next time._",
    ...thanksSection(commitments),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** `2 were kept on time and 1 was dropped.` */
function countSentence(commitments: readonly AssessedCommitment[]): string {
  const parts = SECTIONS.flatMap(({ heading, verb, states }) => {
    const count = commitments.filter(({ state }) => states.includes(state)).length;
    const words = heading.charAt(0).toLowerCase() + heading.slice(1);
    return count > 0 ? [`${plural(count, ...verb)} ${words}`] : [];
  });
  return `${new Intl.ListFormat("en-GB").format(parts)}.`;
}

function section(heading: string, commitments: readonly AssessedCommitment[], states: readonly State[]): string[] {
  const lines = commitments.filter(({ state }) => states.includes(state)).map(item);
  return lines.length === 0 ? [] : [`## ${heading}`, lines.join("\n")];
}

/** One promise: its text, its issue, and what became of it. */
function item(commitment: AssessedCommitment): string {
  const { block, issue } = commitment;
  const link = issue === null ? "" : ` ([#${issue.number}](<${issue.url}>))`;
  return `- **${escapeMarkdown(block.subject)}**${link}. ${outcome(commitment)}`;
}

function outcome({ block, state, closure, days_overdue, reason, evidence }: AssessedCommitment): string {
  const { first_due } = block;
  const promised = first_due === null ? "Promised without a date" : `Promised for ${first_due}`;
  if (closure === null) return `${promised}, ${openWords(state, block, days_overdue)}.`;
  const why = reason === null ? "No reason was given." : `The reason: “${escapeMarkdown(reason)}”.`;
  if (state === "withdrawn") return `${promised}, withdrawn on ${closure.on}. ${why}`;
  if (state === "replaced") {
    const by = block.withdrawn?.replaced_by;
    return `${promised}, replaced${by ? ` by ${escapeMarkdown(by)}` : ""} on ${closure.on}. ${why}`;
  }
  const late = state === "kept_late" && first_due !== null ? daysBetween(first_due, closure.on) : 0;
  const done = `${promised}, done on ${closure.on}${late > 0 ? `, ${plural(late, "day", "days")} late` : ""}.`;
  const proof = evidence.filter(({ rejected }) => rejected === null);
  if (proof.length === 0) return done;
  const links = proof.map((one) => `[${escapeMarkdown(evidenceName(one))}](<${one.url}>)`);
  return `${done} Evidence: ${links.join(", ")}.`;
}

/** `merged pull request #7` or `link to example.org`. */
function evidenceName(evidence: Evidence): string {
  const kind = evidenceKind(evidence);
  return kind === "pull_request" || kind === "commit" || kind === "tracker"
    ? `${EVIDENCE_WORDS[kind]} ${clip(workName(evidence.url, PLAIN), NAME_LIMIT)}`
    : `link to ${new URL(evidence.url).host}`;
}

function openWords(state: State, { first_due, due }: Block, daysOverdue: number): string {
  if (state === "removed") return "then removed from the report without explanation";
  if (state === "overdue") return `still open and ${plural(daysOverdue, "day", "days")} overdue`;
  return due === null || due === first_due ? "still open" : `still open, now due on ${due}`;
}

function movedSection(commitments: readonly AssessedCommitment[]): string[] {
  const lines = commitments.flatMap(({ block, slips }) =>
    slips.map(({ from, to, reason }) => {
      const why = reason === null ? "no reason was given" : `“${escapeMarkdown(reason)}”`;
      return `- **${escapeMarkdown(block.subject)}**: from ${from} to ${to} (${why})`;
    }),
  );
  return lines.length === 0 ? [] : ["## Dates that moved", lines.join("\n")];
}

/** Thanks the people who closed the promises that were kept. */
function thanksSection(commitments: readonly AssessedCommitment[]): string[] {
  const logins = commitments.flatMap(({ state, issue }) =>
    (state === "kept" || state === "kept_late") && issue?.closer?.standing === "writer"
      ? (issue.closer.login ?? [])
      : [],
  );
  const names = [...new Set(logins)].toSorted().map((login) => escapeMarkdown(login));
  return names.length === 0 ? [] : ["## Thanks", `To ${names.join(", ")}, who saw these promises through.`];
}
