import { entryId, reportPath } from "../view/addresses.ts";
import type { Entry } from "../view/view.ts";
import type { Page } from "./page.ts";

/** The relative link from a page to a commitment's page. */
export function commitmentHref({ root }: Pick<Page, "root">, entry: Entry): string {
  return `${root}c/${entryId(entry)}/`;
}

/** The relative link from a page to the page of a commitment's report. */
export function reportHref({ root }: Pick<Page, "root">, entry: Entry): string {
  return `${root}${reportPath(entry)}`;
}
