import { parseConfig } from "../../src/config/schema.ts";
import { parseBody } from "../../src/core/model/block.ts";
import { Failure } from "../../src/core/model/failure.ts";
import { LEDGER } from "../../src/core/model/ledger.ts";
import { parseReport } from "../../src/core/parse/report.ts";
import { issueTitle, renderManagedPart } from "../../src/core/render/issue.ts";
import { decodeFile } from "../../src/documents/decode.ts";
import { createSelection } from "../../src/documents/filter.ts";
import { parseLastPage } from "../../src/github/links.ts";
import { parseStatement } from "../../src/github/read/comment-statement.ts";
import { anApp } from "../support/app.ts";
import { aBlock } from "../support/builders.ts";

/** A kind of text from outside. */
export interface Kind {
  /** The longest text that we accept, or that GitHub or the server lets through, in characters. */
  longest: number;
  read: (text: string) => unknown;
}

const app = anApp({ webhook: { secrets: ["secret"], markChanged: () => undefined } });
const KB = 1024;
const LINKS = { server: "https://github.com", repository: "acme/status" };

const LONG_PATHS = ["a".repeat(4 * KB), `${"a".repeat(250)}/`.repeat(16)];

/** The kinds of other people's text, each with the code that reads it. */
export const KINDS = {
  report: {
    longest: 256 * KB,
    read: (text) => {
      if (typeof decodeFile("outage.md", { kind: "bytes", bytes: Buffer.from(text) }) !== "string") return null;
      return parseReport({ path: "outage.md", text, firstCommitted: "2026-08-05" }, { headings: [] });
    },
  },
  comment: {
    longest: 64 * KB,
    read: (body) =>
      parseStatement({
        body,
        user: { login: "mallory" },
        issue_url: "https://api.github.com/repos/a/b/issues/1",
        created_at: "2026-11-23T10:00:00Z",
        author_association: "NONE",
      }),
  },
  "issue body": { longest: 64 * KB, read: (body) => [parseBody(body), LEDGER.parse(body)] },
  "promise in an issue": {
    longest: 64 * KB,
    read: (text) => [
      issueTitle(aBlock({ text, subject: text })),
      renderManagedPart(aBlock({ text, subject: text }), LINKS),
    ],
  },
  config: { longest: 64 * KB, read: (text) => attempt(() => parseConfig({ path: "config.yml", text }, {})) },
  glob: { longest: 400, read: (glob) => attempt(() => LONG_PATHS.map(createSelection([glob]).isReport)) },
  path: { longest: 4 * KB, read: (path) => createSelection(["**/*a*a*a*b", "*a*a*b/**"]).isReport(path) },
  "Link header": { longest: 16 * KB, read: parseLastPage },
  "request headers": {
    longest: 16 * KB,
    read: (text) => {
      const value = encodeURI(text.toWellFormed()).slice(0, 16 * KB);
      return app.request("/", {
        headers: { "if-none-match": value, accept: value, "accept-encoding": value, "accept-language": value },
      });
    },
  },
  "query string": {
    longest: 16 * KB,
    read: (text) =>
      app.request(`/api/v1/commitments.json?state=${encodeURIComponent(text.toWellFormed()).slice(0, 16 * KB)}`),
  },
  address: {
    longest: 16 * KB,
    read: (text) =>
      app.request(
        `/${encodeURI(text.toWellFormed())
          .replaceAll("?", "/")
          .slice(0, 16 * KB)}`,
      ),
  },
  "webhook body": {
    longest: 256 * KB,
    read: (body) =>
      app.request("/webhooks/github", {
        method: "POST",
        body,
        headers: { "x-hub-signature-256": "sha256=0", "x-github-event": "issues" },
      }),
  },
} satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;

/** A Failure is a valid answer to a bad config. */
function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
