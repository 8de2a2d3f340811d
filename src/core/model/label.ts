/** Whether `labels` includes a name, ignoring case as GitHub does. */
export function includesLabel(labels: readonly string[], name: string): boolean {
  return labels.some((label) => label.toLowerCase() === name.toLowerCase());
}
