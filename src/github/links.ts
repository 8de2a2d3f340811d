/**
 * The last page's number from a Link header; 1 if there is only one page; null with cursor pagination, which has no link to
 * the last page.
 */
export function parseLastPage(link: string | undefined): number | null {
  const next = parseLink(link, "next");
  if (next === null) return 1;
  const last = parseLink(link, "last");
  const number = /[?&]page=(?<page>\d+)/.exec(last ?? "")?.groups?.["page"];
  return number && !/[?&](?:after|before|cursor)=/.test(next) ? Number(number) : null;
}

/** One URL from a Link header (RFC 8288); null if it has none with this relation. */
export function parseLink(link: string | undefined, relation: "next" | "last"): string | null {
  for (const part of (link ?? "").split("<").slice(1)) {
    const [url = "", parameters = ""] = part.split(">", 2);
    if (parameters.startsWith(";") && parameters.slice(1).trimStart().startsWith(`rel="${relation}"`)) return url;
  }
  return null;
}
