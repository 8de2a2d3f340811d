import { type View } from "../view/view.ts";
import { entryUrl, reportUrl } from "../view/addresses.ts";

/** The maximum number of URLs in a sitemap: https://www.sitemaps.org/protocol.html */
const MAX_URLS = 50_000;

/** `GET /sitemap.xml`: the URLs of the pages, at most MAX_URLS. Null without a base URL, because a sitemap requires absolute URLs. */
export function renderSitemap(view: View): string | null {
  if (view.baseUrl === "") return null;
  const reports = view.reports.map(({ first }) => reportUrl(view, first));
  const pages = ["", "method/", "history/", "use/"].map((path) => `${view.baseUrl}/${path}`);
  const urls = [...pages, ...reports, ...view.entries.map((entry) => entryUrl(view, entry))].slice(0, MAX_URLS);
  const elements = urls.map((url) => `<url><loc>${new URL(url).href.replaceAll("&", "&amp;")}</loc></url>`).join("\n");
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${elements}
</urlset>
`;
}
