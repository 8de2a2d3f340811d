import { capitalise } from "../../src/core/model/text.ts";
import { untrackedCounts } from "../view/status.ts";
import { html, type Html } from "./html.ts";
import type { Page } from "./page.ts";

/** The number of untracked items in the reports, by kind. */
export function untrackedList({ view, messages }: Page): Html {
  const { untrackedRows, unknown } = messages.method;
  const counts = untrackedCounts(view);
  const rows = (["before_since", "ignored", "hints"] as const).map((key) => {
    const count = counts[key];
    return html`<li>${messages.labelled(capitalise(untrackedRows[key]), count === null ? unknown : messages.number(count))}</li>`;
  });
  return html`<ul>${rows}</ul>`;
}
