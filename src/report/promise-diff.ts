import type { CommitmentChange } from "../core/plan/diff.ts";
import { plural } from "../core/model/text.ts";
import type { Annotation } from "./annotations.ts";
import { escapeMarkdown } from "../core/render/markdown.ts";

const SHOWN = 200;

/** What merging would change, for the job summary: what may not pass first. */
export function renderPromiseDiff(changes: readonly CommitmentChange[]): string {
  if (changes.length === 0) return "### What merging would change\n\nNo promise changes.";
  const sorted = bySeverity(changes);
  const lines = sorted.slice(0, SHOWN).map(({ severity, subject, sentence, file, line }) => {
    const mark = severity === "error" ? "**Not so:** " : "";
    return `- ${mark}**${escapeMarkdown(subject)}** (${escapeMarkdown(`${file}:${line}`)})<br>${sentence}`;
  });
  const more = changes.length > SHOWN ? ["", `… and ${changes.length - SHOWN} more.`] : [];
  return [`### What merging would change: ${plural(changes.length, "change", "changes")}`, "", ...lines, ...more].join(
    "\n",
  );
}

export function diffAnnotations(changes: readonly CommitmentChange[]): Annotation[] {
  return bySeverity(changes).map(({ severity, type, subject, sentence, file, line }) => ({
    level: severity,
    file,
    line,
    title: TITLES[type],
    // Annotations show plain text.
    message: `${subject}: ${sentence.replaceAll("`", "")}`,
  }));
}

const TITLES: Record<CommitmentChange["type"], string> = {
  new: "New commitment",
  removed: "Commitment removed",
  dated: "Due date set",
  moved: "Due date moved",
  reworded: "Commitment reworded",
  owner: "Owner changed",
  tracker: "Tracker changed",
  ticked: "Commitment done",
  unticked: "Commitment not done",
  restored: "Commitment restored",
  withdrawn: "Commitment withdrawn",
  reason: "Reason given",
  closed: "Commitment closed",
  reopened: "Commitment reopened",
  evidence: "Evidence",
  edited: "Commitment edited",
};

function bySeverity(changes: readonly CommitmentChange[]): CommitmentChange[] {
  const order = ["error", "warning", "notice"];
  return changes.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
