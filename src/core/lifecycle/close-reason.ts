/** Converts GitHub's `state_reason` to a close reason. Old issues don't have one and count as completed. */
export function closeReasonOf(reason: string | null): "completed" | "not_planned" | "duplicate" {
  return reason === "not_planned" || reason === "duplicate" ? reason : "completed";
}
