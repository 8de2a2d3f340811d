import type { ChangeLabels, Operation, UpdateIssue } from "../../core/plan/operation.ts";

/** Describes an operation as a verb phrase, such as `create an issue for “…”`, for logs, plans and errors. */
export function describeOperation(operation: Operation): string {
  switch (operation.type) {
    case "create-label":
      return `create the label “${operation.name}”`;
    case "label":
      return describeLabelChange(operation);
    case "close-duplicate":
      return `close issue #${operation.number} as a duplicate of #${operation.of}`;
    case "create":
      return `create an issue for “${operation.block.subject}”${operation.closes ? " and close it as completed" : ""}`;
    case "update":
      return describeUpdate(operation);
    default:
      return operation satisfies never;
  }
}

function describeUpdate({ state, number, block }: UpdateIssue): string {
  const verb = state === null ? "update" : state === "withdraw" ? "close" : state;
  return `${verb} issue #${number} for “${block.subject}”${state === "withdraw" ? " as not planned" : ""}`;
}

function describeLabelChange({ number, add, remove }: ChangeLabels): string {
  const labels = (names: readonly string[]): string =>
    `the ${names.length === 1 ? "label" : "labels"} ${names.map((name) => `“${name}”`).join(" and ")}`;
  const parts = [
    ...(add.length > 0 ? [`add ${labels(add)} to issue #${number}`] : []),
    ...(remove.length > 0 ? [`remove ${labels(remove)} from issue #${number}`] : []),
  ];
  return parts.join(" and ");
}
