import { expect, test } from "vitest";
import { embedSnippets } from "../../../api/page/embed-snippets.ts";
import { createPage } from "../../../api/page/page.ts";
import { aView } from "../../support/app.ts";

function snippetsAt(baseUrl: string): string {
  return String(embedSnippets(createPage(aView({ site: { baseUrl } }), 0)));
}

test("the snippets use the base URL", () => {
  const snippets = snippetsAt("https://acme.example/repo");
  expect(snippets).toContain(
    "&lt;script type=&quot;module&quot; src=&quot;https://acme.example/repo/embed.js&quot;&gt;",
  );
  expect(snippets).not.toContain("page.example");
});

test("without a base URL, the snippets contain a placeholder and say how to replace it", () => {
  const snippets = snippetsAt("");
  expect(snippets).toContain("Replace https://page.example with this page’s address.");
  expect(snippets.match(/data-placeholder="https:\/\/page\.example"/g)).toHaveLength(3);
});
