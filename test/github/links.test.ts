import { expect, test } from "vitest";
import { parseLastPage } from "../../src/github/links.ts";

const API = "https://api.github.com";

test.for<[link: string | undefined, last: number | null]>([
  [undefined, 1],
  [`<${API}/n?page=1>; rel="first"`, 1],
  [`<${API}/n?page=2>; rel="next", <${API}/n?page=12>; rel="last"`, 12],
  [`<${API}/n?per_page=100&page=2>; rel="next", <${API}/n?per_page=100&page=3>; rel="last"`, 3],
  [`<${API}/n?after=a>; rel="next"`, null],
  [`<${API}/n?after=a&page=2>; rel="next", <${API}/n?page=3>; rel="last"`, null],
])("parseLastPage finds the last page's number in %s: %s", ([link, last]) => {
  expect(parseLastPage(link)).toBe(last);
});
