// Tests every page's accessibility in a real browser.
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { anApp } from "../support/app.ts";
import { CHROMIUM, launch, NO_CHROMIUM, PATIENT } from "../support/browser.ts";
import { serveApp } from "../support/serve-app.ts";
import { PAGES } from "./states.ts";

if (CHROMIUM === null) process.stdout.write(`Accessibility tests ${NO_CHROMIUM}.\n`);

interface Violation {
  id: string;
  nodes: Array<{ html: string; failureSummary: string }>;
}

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = (await page.evaluate("axe.run().then(({ violations }) => violations)")) as Violation[];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

describe.skipIf(CHROMIUM === null)("in a browser", PATIENT, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  async function open(name: string, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
    const { options: app, path } = PAGES[name]!;
    const served = await serveApp(anApp(app));
    const page = await browser.newPage(options);
    onTestFinished(async () => {
      await page.close();
      await served.close();
    });
    await page.goto(served.url + path);
    return page;
  }

  describe.for(Object.keys(PAGES))("%s", (name) => {
    test("passes axe in light and dark mode at 320 and 1280 pixels", async () => {
      const page = await open(name);
      await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
      for (const colorScheme of ["light", "dark"] as const)
        for (const width of [320, 1280]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          const violations = await violationsOf(page);
          expect({ colorScheme, width, violations }).toEqual({ colorScheme, width, violations: [] });
        }
    });

    test("needs no horizontal scrolling in a 1280-pixel window at 400% zoom", async () => {
      const page = await open(name, { viewport: { width: 320, height: 256 } });
      await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
      expect(await page.evaluate("document.scrollingElement.scrollWidth")).toBeLessThanOrEqual(320);
    });

    test("can be navigated with the keyboard, and each focused link or button has a visible outline", async () => {
      const page = await open(name, { viewport: { width: 800, height: 600 } });
      await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
      const count = (await page.evaluate("document.querySelectorAll('a[href],button,summary').length")) as number;
      const focused = new Set<number>();
      for (let step = 0; step < count; step += 1) {
        await page.keyboard.press("Tab");
        const focus = (await page.evaluate(`(() => {
          const focusable = [...document.querySelectorAll("a[href],button,summary")];
          const box = document.activeElement.getBoundingClientRect();
          const { outlineStyle } = getComputedStyle(document.activeElement);
          return {
            index: focusable.indexOf(document.activeElement),
            shown: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.left >= 0,
            outlined: outlineStyle !== "none",
          };
        })()`)) as { index: number; shown: boolean; outlined: boolean };
        expect(focus).toEqual({ index: step, shown: true, outlined: true });
        focused.add(focus.index);
      }
      expect(focused.size).toBe(count);
    });
  });

  test("nothing is animated, with or without reduced motion", async () => {
    for (const reducedMotion of ["reduce", "no-preference"] as const) {
      const page = await open("the home page with a year of commitments", { reducedMotion });
      expect(await page.evaluate("document.getAnimations().length")).toBe(0);
      const animated = await page.evaluate(
        "[...document.querySelectorAll('*')].filter((element) => getComputedStyle(element).transitionDuration !== '0s').length",
      );
      expect(animated).toBe(0);
    }
  });

  test("only the copy buttons are missing without JavaScript", async () => {
    for (const name of Object.keys(PAGES)) {
      const [plain, scripted] = [await open(name, { javaScriptEnabled: false }), await open(name)];
      await scripted.evaluate("for (const button of document.querySelectorAll('button')) button.remove()");
      // Hide the warning that the script shows if valid_until has passed on the reader's clock.
      await scripted.evaluate("document.getElementById('outlived')?.setAttribute('hidden', '')");
      expect(await plain.locator("body").innerText()).toBe(await scripted.locator("body").innerText());
    }
  });

  test("a copy button copies the adjacent snippet with the page's own URL", async () => {
    const page = await open("the page with feeds and snippets");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button").first().click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const { origin } = new URL(page.url());
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      `<a href="${origin}/"><img src="${origin}/badge.svg" alt="We promised"></a>`,
    );
  });

  test("a printed page shows the URLs of links to other sites", async () => {
    const commitment = await open("the page of a commitment whose due date moved");
    await commitment.emulateMedia({ media: "print" });
    const content = await commitment.evaluate(
      "getComputedStyle(document.querySelector('main a[href^=http]'), '::after').content",
    );
    expect(content).toContain("https://");
  });

  test("the home page loads with one request", async () => {
    const { options, path } = PAGES["the home page with a year of commitments"]!;
    const served = await serveApp(anApp(options));
    const page = await browser.newPage();
    onTestFinished(async () => {
      await page.close();
      await served.close();
    });
    const requests: string[] = [];
    page.on("request", (request) => void requests.push(request.url()));
    await page.goto(served.url + path, { waitUntil: "networkidle" });
    expect(requests.filter((url) => !url.startsWith("data:")).toSorted()).toEqual([`${served.url}/`]);
  });
});
