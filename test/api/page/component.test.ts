import { expect, test } from "vitest";
import { renderComponent } from "../../../api/page/component.ts";
import { aSite } from "../../support/app.ts";

test.for(["en", "de", "fr"] as const)("the component in %s contains no text that closes a script", (language) => {
  expect(renderComponent(aSite({ language }))).not.toContain("</");
});

test("the component uses the language of the page", () => {
  expect(renderComponent(aSite({ language: "de" }))).toContain('"see":"Alle Zusagen ansehen"');
});
