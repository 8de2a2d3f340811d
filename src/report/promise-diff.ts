import { fitLines, plural } from "../core/model/text.ts";
import type { CommitmentChange } from "../core/plan/diff.ts";
import { plainText } from "../core/render/markdown.ts";
import type { Annotation } from "./annotations.ts";

/** The maximum number of changes to list. Further changes are only counted. */
const LIMIT = 200;
const SEVERITIES = ["error", "warning", "notice"];

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
  other: "Another change",
};

/**
 * Renders the changes that merging would make as Markdown for the job summary, errors first. The list takes at most `room`
 * bytes.
 */
export function renderPromiseDiff(changes: readonly CommitmentChange[], room: number): string {
  if (changes.length === 0) return "### What merging would change\n\nNo commitments would change.";
  const lines = bySeverity(changes)
    .slice(0, LIMIT)
    .map(({ severity, subject, sentence, file, line }) => {
      const mark = severity === "error" ? "**Error:** " : "";
      return `- ${mark}**${plainText(subject)}** (${plainText(`${file}:${line}`)})<br>${plainText(sentence)}`;
    });
  const shown = fitLines(lines, room);
  const left = changes.length - shown.length;
  const more = left > 0 ? ["", `… and ${left} more.`] : [];
  const heading = `### What merging would change: ${plural(changes.length, "change", "changes")}`;
  return [heading, "", ...shown, ...more].join("\n");
}

/** Returns one annotation for each change, errors first. */
export function diffAnnotations(changes: readonly CommitmentChange[]): Annotation[] {
  return bySeverity(changes).map(({ severity, type, subject, sentence, file, line }) => ({
    level: severity,
    file,
    line,
    title: TITLES[type],
    message: `${subject}: ${sentence}`,
  }));
}

function bySeverity(changes: readonly CommitmentChange[]): CommitmentChange[] {
  return changes.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
