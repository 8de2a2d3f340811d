import type { ChangeLabels, Operation } from "../../core/plan/operation.ts";

/** Describes an operation as a verb phrase, such as `create an issue for “…”`, for logs, plans and errors. */
export function describeOperation(operation: Operation): string {
  switch (operation.type) {
    case "create-label":
      return `create the label “${operation.name}”`;
    case "label":
      return `${describeLabelChange(operation)} issue #${operation.number}`;
    case "close-duplicate":
      return `close issue #${operation.number} as a duplicate of #${operation.of}`;
    case "create":
      return `create an issue for “${operation.block.subject}”${operation.closes ? " and close it as completed" : ""}`;
    case "update":
      return `${VERBS[operation.state ?? "update"]} issue #${operation.number} for “${operation.block.subject}”`;
    default:
      return operation satisfies never;
  }
}

const VERBS = { close: "close", withdraw: "close as not planned", reopen: "reopen", update: "update" };

function describeLabelChange({ add, remove }: ChangeLabels): string {
  const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(" and ");
  const parts = [
    ...(add.length > 0 ? [`put the label ${quoted(add)} on`] : []),
    ...(remove.length > 0 ? [`take the label ${quoted(remove)} off`] : []),
  ];
  return parts.join(" and ");
}
