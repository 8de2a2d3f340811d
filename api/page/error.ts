import { renderDocument } from "./frame.ts";
import { html } from "./html.ts";
import { LANGUAGES } from "./languages/index.ts";
import type { Site } from "../view/site.ts";

/** What people see where there is no page. `root`: the way home, which only the deployment knows. */
export function renderError(site: Site, status: number, root: string): string {
  const { errors, commitment } = LANGUAGES[site.language];
  const [title, text] = errors[status] ?? errors[500]!;
  const body = html`
<h1>${title}</h1>
<p>${text}</p>
<p><a href="${root}">${commitment.all}</a></p>`;
  return renderDocument({ site, root, title: `${title} · ${site.title}`, description: text, path: null, body });
}

/** The folder in which a deployment lies: the root, or a project's own. */
export function rootOf({ baseUrl }: Site): string {
  return baseUrl === "" ? "/" : `${new URL(baseUrl).pathname.replace(/\/$/, "")}/`;
}
