import type { Site } from "../view/site.ts";
import { renderDocument } from "./document.ts";
import { html } from "./html.ts";
import { LANGUAGES } from "./languages/index.ts";

/** The page for an HTTP error status. `root` is the path to the home page (see rootPath). */
export function renderError(site: Site, status: number, root: string): string {
  const { errors, commitment } = LANGUAGES[site.language];
  const [title, text] = errors[status] ?? errors[500];
  const body = html`
<h1>${title}</h1>
<p>${text}</p>
<p><a href="${root}">${commitment.all}</a></p>`;
  return renderDocument({ site, root, title: `${title} · ${site.title}`, description: text, path: null, body });
}

/** A deployment's root path: `/`, or a prefix such as `/status/`. */
export function rootPath({ baseUrl }: Site): string {
  return baseUrl === "" ? "/" : `${new URL(baseUrl).pathname.replace(/\/$/, "")}/`;
}
