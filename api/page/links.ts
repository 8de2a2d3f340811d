import { entryId, reportPath } from "../view/addresses.ts";
import type { Entry } from "../view/view.ts";
import type { Page } from "./page.ts";

/** The way from a page to a commitment's page. */
export function commitmentHref({ root }: Pick<Page, "root">, entry: Entry): string {
  return `${root}c/${entryId(entry)}/`;
}

/** The way from a page to the page of the report that a commitment is in. */
export function reportHref({ root }: Pick<Page, "root">, entry: Entry): string {
  return `${root}${reportPath(entry)}`;
}
