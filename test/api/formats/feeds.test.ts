import { expect, test } from "vitest";
import { renderAtomFeed, renderJsonFeed } from "../../../api/formats/feeds.ts";
import type { Language } from "../../../api/view/site.ts";
import { aView } from "../../support/app.ts";
import { aBlock, aSnapshot, aTracked } from "../../support/builders.ts";
import { HOSTILE, viewOfText } from "../../support/hostile-text.ts";
import { renderInTimeZone } from "../../support/in-time-zone.ts";
import { aRegister } from "../../support/register.ts";

const view = aView({ snapshots: aRegister() });

test("both feeds contain the newest 50 events, with the same ids", () => {
  const { items } = JSON.parse(renderJsonFeed(view)) as { items: Array<{ id: string }> };
  const ids = Array.from(
    renderAtomFeed(view).matchAll(/<entry>[^]*?<id>(?<id>[^<]*)<\/id>/g),
    ({ groups }) => groups!["id"],
  );
  expect(items).toHaveLength(50);
  expect(ids).toEqual(items.map(({ id }) => id));
  expect(ids[0]).toMatch(/^https:\/\/github\.com\/acme\/status#acme\/status\//);
});

test("a feed item contains the event's sentence and the text of the commitment", () => {
  const [item] = (JSON.parse(renderJsonFeed(aView())) as { items: object[] }).items;
  expect(item).toMatchObject({
    title: "Promised in “Outage of 1 March”, for 1 Jun 2026: Add an alert for the queue by 2026-06-01 (@mira)",
    content_text:
      "Promised in “Outage of 1 March”, for 1 Jun 2026. The promise: “Add an alert for the queue by 2026-06-01 (@mira)”",
    tags: ["promised"],
  });
});

test.for<[language: Language, title: string, content: string]>([
  [
    "de",
    "Zugesagt in „Outage“ für den 1. Juni 2026: Add it",
    "Zugesagt in „Outage“ für den 1. Juni 2026. Die Zusage: „Add it“",
  ],
  [
    "es",
    "Prometido en «Outage» para el 1 de junio de 2026: Add it",
    "Prometido en «Outage» para el 1 de junio de 2026. El compromiso: «Add it»",
  ],
  [
    "fr",
    "Engagement pris dans «\u00A0Outage\u00A0» pour le 1er juin 2026\u00A0: Add it",
    "Engagement pris dans «\u00A0Outage\u00A0» pour le 1er juin 2026. L’engagement\u00A0: «\u00A0Add it\u00A0»",
  ],
  [
    "ja",
    "「Outage」で約束（期限は2026年6月1日）：Add it",
    "「Outage」で約束（期限は2026年6月1日）。約束の内容：「Add it」",
  ],
])("the feeds of a page in the language %s are in that language", ([language, title, content]) => {
  const tracked = aTracked({ block: { text: "Add it", report: { ...aBlock().report, title: "Outage" } } });
  const translated = aView({ snapshots: [aSnapshot({ commitments: [tracked] })], site: { language } });
  expect(JSON.parse(renderJsonFeed(translated))).toMatchObject({ language, items: [{ title, content_text: content }] });
  expect(renderAtomFeed(translated)).toContain(`xml:lang="${language}"`);
  expect(renderAtomFeed(translated)).toContain(content);
});

test("a feed has an id even if there are no repositories", () => {
  expect(renderAtomFeed(aView({ snapshots: [] }))).toContain("<id>urn:follow-through</id>");
});

test.for(HOSTILE)("the text %j can't close an element in the Atom feed, and the XML is valid", (text) => {
  const feed = renderAtomFeed(viewOfText(text));
  // https://www.w3.org/TR/xml/#charsets
  expect(feed).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD]*$/);
  expect(feed.match(/<entry>/g)).toHaveLength(1);
  expect(feed.replaceAll(/<!\[CDATA\[[^]*?\]\]>/g, "")).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i);
});

test.for(["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"])(
  "the feeds are byte-identical on a machine in %s",
  (zone) => {
    const feeds = renderInTimeZone(zone, "feeds.ts", ["renderAtomFeed", "renderJsonFeed"]);
    expect(feeds).toEqual([renderAtomFeed(view), renderJsonFeed(view)]);
  },
);
