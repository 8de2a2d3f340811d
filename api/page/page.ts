import type { View } from "../view/view.ts";
import { LANGUAGES } from "./languages/index.ts";
import type { Messages } from "./languages/en/index.ts";

/** What the parts of a page need to render themselves. */
export interface Page {
  view: View;
  messages: Messages;
  /** The path from this page's address to the root, ending in `/`. Links work under any base path, and in exported files. */
  root: string;
}

/** A page whose address is `levels` folders below the root. */
export function createPage(view: View, levels: number): Page {
  return { view, messages: LANGUAGES[view.language], root: levels === 0 ? "./" : "../".repeat(levels) };
}
