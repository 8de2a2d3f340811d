import { entryUrl, reportUrl, type View } from "../view/view.ts";
import { groupByReport } from "../view/reports.ts";

/** What one sitemap may hold: https://www.sitemaps.org/protocol.html */
const MOST = 50_000;

/** `GET /sitemap.xml`. Its addresses have to be absolute: null without a base address. */
export function sitemap(view: View): string | null {
  if (view.baseUrl === "") return null;
  const reports = [...groupByReport(view.entries).values()].map((entries) => reportUrl(view, entries[0]!));
  const pages = [`${view.baseUrl}/`, ...reports];
  const all = [...pages, ...view.entries.map((entry) => entryUrl(view, entry))].slice(0, MOST);
  const urls = all.map((url) => `<url><loc>${new URL(url).href.replaceAll("&", "&amp;")}</loc></url>`).join("\n");
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}
</urlset>
`;
}
