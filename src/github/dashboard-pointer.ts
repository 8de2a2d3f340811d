import { cutEnd } from "../core/model/trim.ts";
import { codePoints } from "../core/model/text.ts";

/**
 * The label's description contains a pointer to the dashboard issue, so that a run can find the dashboard without a search.
 */

const POINTER = /dashboard: #(?<number>\d+)/;

/** GitHub's limit for a label's description, in code points. */
const DESCRIPTION_LIMIT = 100;

/** The label's description before there is a dashboard. */
export const LABEL_DESCRIPTION = "Commitments from published post-mortems, tracked by Follow-through";

/** The dashboard's issue number from a label's description; 0 if there is none. */
export function parsePointer(description: string | null): number {
  return Number(POINTER.exec(description ?? "")?.groups?.["number"] ?? 0);
}

/** A label description that names the dashboard. Keeps the text that people wrote if it fits. */
export function renderPointer(number: number, description: string | null): string {
  const text = cutEnd((description ?? "").replace(POINTER, ""), " \t\n;·") || LABEL_DESCRIPTION;
  const pointer = `; dashboard: #${number}`;
  return codePoints(text) + pointer.length <= DESCRIPTION_LIMIT ? text + pointer : LABEL_DESCRIPTION + pointer;
}
