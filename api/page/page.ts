import type { View } from "../view/view.ts";
import { LANGUAGES } from "./languages/index.ts";
import type { Messages } from "./languages/en/index.ts";

/** The context for rendering the parts of a page. */
export interface Page {
  view: View;
  messages: Messages;
  /**
   * The relative path from this page to the root, ending in `/`, so that links work with any base path and in exported
   * files.
   */
  root: string;
}

/** Creates the context for a page that is `levels` folders below the root. */
export function createPage(view: View, levels: number): Page {
  return { view, messages: LANGUAGES[view.language], root: levels === 0 ? "./" : "../".repeat(levels) };
}
