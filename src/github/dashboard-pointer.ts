/** The pointer: the label's description names the dashboard issue, so that a run finds it without a search. */

const POINTER = /dashboard: #(?<number>\d+)/;

/** GitHub's limit for a label's description, in characters. */
const DESCRIPTION_LIMIT = 100;

/** The description of a label that names no dashboard yet. */
export const LABEL_DESCRIPTION = "The commitments of published post-mortems, tracked by Follow-through";

/** The number of the dashboard that a label's description names; 0 if it names none. */
export function parsePointer(description: string | null): number {
  return Number(POINTER.exec(description ?? "")?.groups?.["number"] ?? 0);
}

/** A description that names the dashboard. Keeps what people wrote there if it fits. */
export function renderPointer(number: number, description: string | null): string {
  const text = (description ?? "").replace(POINTER, "").replace(/[\s;·]+$/, "") || LABEL_DESCRIPTION;
  const pointer = `; dashboard: #${number}`;
  return text.length + pointer.length <= DESCRIPTION_LIMIT ? text + pointer : LABEL_DESCRIPTION + pointer;
}
