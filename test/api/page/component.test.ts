import { expect, test } from "vitest";
import { renderComponent } from "../../../api/page/component.ts";
import { aSite } from "../../support/app.ts";

test.for(["en", "de", "fr"] as const)(
  "the component in %s contains no text that could close a script element",
  (language) => {
    expect(renderComponent(aSite({ language }))).not.toContain("</");
  },
);

test("the component uses the page's language", () => {
  expect(renderComponent(aSite({ language: "de" }))).toContain('"see":"Alle Zusagen ansehen"');
});
