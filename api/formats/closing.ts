import { renderClosing } from "../../src/core/render/closing.ts";
import { reportSourceUrl } from "../view/addresses.ts";
import type { ReportEntries } from "../view/view.ts";

/** `GET /r/OWNER/NAME/SLUG/closing.md`: the closing report, in English. */
export function renderClosingReport({ first, entries }: ReportEntries): string {
  const { title, published } = first.block.report;
  return renderClosing({ title, published, url: reportSourceUrl(first), commitments: entries });
}
