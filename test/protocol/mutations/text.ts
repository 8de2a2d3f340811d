import type { Guard } from "./mutation.ts";

/** Guards on other people's text: in issues, on the page, in feeds and tables, and in front matter. */
export const TEXT: readonly Guard[] = [
  {
    against: "`@everyone`, `&#64;user`, `#1`, hashes or addresses in a promise, a title, a path or an owner",
    holds:
      "Nothing is linked, and nobody is mentioned except owners who can be assigned, even after entities are decoded.",
    mutations: [
      {
        name: "a comment mentions accounts that can't be assigned",
        file: "src/github/write/unposted-comment.ts",
        find: "to: await findAssignable(message.to)",
        replace: "to: message.to",
      },
      {
        name: "an issue is assigned to any account",
        file: "src/github/write/apply.ts",
        find: "const assignees = await writer.findAssignable(logins);",
        replace: "const assignees = logins.slice();",
      },
      {
        name: "more than ten accounts are assigned",
        file: "src/github/write/assignees.ts",
        find: ".slice(0, MAX_ASSIGNEES)",
        replace: "",
      },
      {
        name: "a team counts as a login",
        file: "src/core/render/issue.ts",
        find: String.raw`(?![\w/-])/g`,
        replace: "/g",
      },
      {
        name: "a promise is shown as Markdown in its issue",
        file: "src/core/render/issue.ts",
        find: "`> ${plainText(block.text)}`",
        replace: "`> ${block.text}`",
      },
      {
        name: "an owner is mentioned in the issue's body",
        file: "src/core/render/issue.ts",
        find: "plainText(block.owner)",
        replace: "block.owner",
      },
      {
        name: "a due date's words are shown as Markdown",
        file: "src/core/render/issue.ts",
        find: "plainText(block.due_text)",
        replace: "block.due_text",
      },
      {
        name: "a tracker is linked from the issue",
        file: "src/core/render/issue.ts",
        find: "plainText(block.tracker)",
        replace: "block.tracker",
      },
      {
        name: "a report's title is shown as Markdown",
        file: "src/core/render/issue.ts",
        find: "plainText(block.report.title)",
        replace: "block.report.title",
      },
      {
        name: "a report's path ends the link to it",
        file: "src/core/render/issue.ts",
        find: `.replaceAll("(", "%28").replaceAll(")", "%29")`,
        replace: "",
      },
      {
        name: "a path with a lone surrogate stops the run",
        file: "src/core/render/issue.ts",
        find: "segment.toWellFormed()",
        replace: "segment",
      },
      {
        name: "quoted words of an event are shown as Markdown",
        file: "src/core/render/events.ts",
        find: "quote: (text) => `“${plainText(text)}”`",
        replace: "quote: (text) => `“${text}”`",
      },
      {
        name: "an account in an event is mentioned",
        file: "src/core/render/events.ts",
        find: "name: plainText",
        replace: "name: (text) => text",
      },
      {
        name: "the text of a link to evidence is Markdown",
        file: "src/core/render/events.ts",
        find: "[${plainText(url)}]",
        replace: "[${url}]",
      },
      {
        name: "a link to evidence ends early",
        file: "src/core/render/events.ts",
        find: "${url.replaceAll(/[<>\\\\\\s]/g, encodeURIComponent)}",
        replace: "${url}",
      },
      {
        name: "backticks end a code span",
        file: "src/core/render/markdown.ts",
        find: `"\`".repeat(longest + 1)`,
        replace: `"\`"`,
      },
      {
        name: "a backtick at the end of a code span belongs to its fence",
        file: "src/core/render/markdown.ts",
        find: `? " " : "";`,
        replace: `? "" : "";`,
      },
      {
        name: "line breaks end a code span",
        file: "src/core/render/markdown.ts",
        find: "const clean = oneLine(text);",
        replace: "const clean = text;",
      },
      {
        name: "some markup is not escaped",
        file: "src/core/render/markdown.ts",
        find: "`*_[",
        replace: "*_[",
      },
      {
        name: "a bar ends a cell",
        file: "src/core/render/markdown.ts",
        find: "<>&~|]/g",
        replace: "<>&~]/g",
      },
      {
        name: "a heading or a list begins at the start of a line",
        file: "src/core/render/markdown.ts",
        find: "[-+#=.)]",
        replace: "[~]",
      },
      {
        name: "the hash of a commit is linked",
        file: "src/core/render/markdown.ts",
        find: "/.{6}(?=.)/g",
        replace: "/.{7}(?=.)/g",
      },
      {
        name: "a person is mentioned",
        file: "src/core/render/markdown.ts",
        find: "[@#](?=",
        replace: "[#](?=",
      },
      {
        name: "an issue is linked",
        file: "src/core/render/markdown.ts",
        find: "[@#](?=",
        replace: "[@](?=",
      },
      {
        name: "an address is linked",
        file: "src/core/render/markdown.ts",
        find: String.raw`:(?=\/\/|`,
        replace: ":(?=",
      },
      {
        name: "a problem on the dashboard is Markdown",
        file: "src/core/render/dashboard.ts",
        find: "${plainText(clip(message, MESSAGE_LIMIT))}",
        replace: "${message}",
      },
      {
        name: "a file's name on the dashboard is Markdown",
        file: "src/core/render/dashboard.ts",
        find: '${codeSpan(`${file}${line === null ? "" : `:${line}`}`)}',
        replace: "${file}",
      },
    ],
  },
  {
    against: "`-->`, `--!>`, lone surrogates or invisible characters in a promise",
    holds: "The stored block stays whole, and its text is unchanged.",
    mutations: [
      {
        name: "a promise can end the comment of its block",
        file: "src/core/model/managed.ts",
        find: "JSON.stringify(data).replaceAll(UNSAFE, escapeUnit)",
        replace: "JSON.stringify(data)",
      },
      {
        name: "format characters are stored in a block as they are",
        file: "src/core/model/managed.ts",
        find: String.raw`\p{Cc}\p{Cf}\p{Cs}]/gu;`,
        replace: String.raw`\p{Cc}\p{Cs}]/gu;`,
      },
    ],
  },
  {
    against: "A block is copied, quoted, written by hand, or put into an issue form or another bot's comment",
    holds:
      "A block counts only if the ledger lists its issue, or if it is at the top of an issue that the writing account opened. An ignored block is reported.",
    mutations: [
      {
        name: "a second block in a body is ignored",
        file: "src/core/model/managed.ts",
        find: `if (second !== undefined) return { problem: "it contains more than one managed block" };`,
        replace: "",
      },
      {
        name: "a quoted block counts",
        file: "src/core/model/managed.ts",
        find: "String.raw`^<!-- ${mark} (?<json>",
        replace: "String.raw`<!-- ${mark} (?<json>",
      },
      {
        name: "a truncated block counts as no block",
        file: "src/core/model/managed.ts",
        find: `if (match === undefined) return { problem: "its managed block is cut off" };`,
        replace: "if (match === undefined) return null;",
      },
      {
        name: "a hand-written block counts if its author is trusted",
        file: "src/core/identity/select.ts",
        find: `if (body.edited) return { why: "its managed part was edited", claims: isFree };`,
        replace: "",
      },
      {
        name: "manual edits of a block go unnoticed",
        file: "src/core/model/block.ts",
        find: "digest !== digestOf(storedFacts(found.json), found.rendering)",
        replace: "digest === ''",
      },
      {
        name: "a block counts wherever it is in a body",
        file: "src/core/identity/select.ts",
        find: `if (body.before.trim() !== "") return { why: "its managed block isn't at the top of its body", claims: isFree };`,
        replace: "",
      },
      {
        name: "a block copied from another repository counts",
        file: "src/core/identity/select.ts",
        find: "if (foreign) return foreign;",
        replace: "",
      },
      {
        name: "a listed issue with a copy of another's block counts as its duplicate",
        file: "src/core/identity/select.ts",
        find: "} else if (isListed) {",
        replace: "} else if (!isListed) {",
      },
      {
        name: "an issue form's text counts as a damaged block",
        file: "src/core/identity/select.ts",
        find: "trust.ledger ? isListed : includesLogin(issue.author, trust.authors)",
        replace: "true",
      },
    ],
  },
  {
    against: "Two texts look alike: composed characters, invisible or full-width ones, or letters of another script",
    holds:
      "Texts are compared without differences in composition, width or invisible characters. Mixed scripts cause a warning.",
    mutations: [
      {
        name: "a heading with a letter of another script is not recognised",
        file: "src/core/parse/lexicon/headings.ts",
        find: "const bare = keyOf(withoutConfusables(heading));",
        replace: "const bare = keyOf(heading);",
      },
      {
        name: "a label or column head with a letter of another script is not recognised",
        file: "src/core/parse/lexicon/columns.ts",
        find: "keyOf(withoutConfusables(header))",
        replace: "keyOf(header)",
        tests: ["core/parse/sections/mixed-labels"],
      },
      {
        name: "a heading with a letter of another script causes no warning",
        file: "src/core/parse/report.ts",
        find: "const isMixed = withoutConfusables(body) !== body;",
        replace: "const isMixed = withoutConfusables(body) === '';",
        tests: ["core/parse/sections/mixed-labels"],
      },
      {
        name: "comparison depends on the encoding of accents and width",
        file: "src/core/model/text.ts",
        find: `    .normalize("NFKC")\n`,
        replace: "",
      },
      {
        name: "invisible characters stay in a text",
        file: "src/core/model/text.ts",
        find: `    .replaceAll(INVISIBLE, "")\n`,
        replace: "",
      },
      {
        name: "only control characters count as invisible",
        file: "src/core/model/text.ts",
        find: String.raw`/[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu`,
        replace: String.raw`/[\p{Cc}]/gu`,
      },
      {
        name: "mixed scripts in a promise cause no warning",
        file: "src/core/parse/sections/collector.ts",
        find: `if (confusing !== null) this.problem(line, confusing, "warning");`,
        replace: "",
      },
      {
        name: "mixed scripts in an owner cause no warning",
        file: "src/core/parse/sections/collector.ts",
        find: "mixedScriptProblem(fields.owner === null ? fields.text : `${fields.text} ${fields.owner}`)",
        replace: "mixedScriptProblem(fields.text)",
      },
      {
        name: "accents hide mixed scripts",
        file: "src/core/parse/items/mixed-scripts.ts",
        find: String.raw`
      .normalize("NFD")
      .replaceAll(/\p{M}+/gu, "")`,
        replace: "",
      },
    ],
  },
  {
    against: "`javascript:`, `data:`, `//host`, or a link with a password",
    holds: "Only HTTPS addresses without credentials are linked.",
    mutations: [
      {
        name: "any scheme can be linked",
        file: "src/core/model/url.ts",
        find: `url.protocol === "https:" && `,
        replace: "",
      },
      {
        name: "a link can contain a user name",
        file: "src/core/model/url.ts",
        find: `url.username === "" && `,
        replace: "",
      },
      {
        name: "a link can contain a password",
        file: "src/core/model/url.ts",
        find: ` && url.password === ""`,
        replace: "",
      },
      {
        name: "a block may contain any link",
        file: "src/core/model/schemas.ts",
        find: "v.check((value) => safeUrl(value) !== null, ",
        replace: "v.check((value) => value !== null, ",
        tests: ["core/model/block"],
      },
      {
        name: "the page links any tracker",
        file: "api/view/addresses.ts",
        find: "if (!reference) return safeUrl(ticket);",
        replace: "if (!reference) return ticket;",
      },
    ],
  },
  {
    against: "Front matter or a config file with aliases, depth, size or keys such as `__proto__`",
    holds:
      "Front matter has at most 8 KiB and eight levels. Aliases are refused, unknown keys are reported, and keys can't change other objects.",
    mutations: [
      {
        name: "the front matter has any size",
        file: "src/core/parse/front-matter.ts",
        find: "if (new TextEncoder().encode(text).length > LIMIT_BYTES) {",
        replace: "if (text.length < 0) {",
      },
      {
        name: "the front matter's size is counted in characters",
        file: "src/core/parse/front-matter.ts",
        find: "new TextEncoder().encode(text).length > LIMIT_BYTES",
        replace: "text.length > LIMIT_BYTES",
      },
      {
        name: "the front matter has any depth",
        file: "src/core/parse/front-matter.ts",
        find: "if (depthOf(document.contents) > LIMIT_DEPTH)",
        replace: "if (depthOf(document.contents) < 0)",
      },
      {
        name: "aliases in the front matter are resolved",
        file: "src/core/parse/front-matter.ts",
        find: "document.toJS({ maxAliasCount: 0 })",
        replace: "document.toJS()",
      },
      {
        name: "values in the front matter are converted",
        file: "src/core/parse/front-matter.ts",
        find: `schema: "failsafe"`,
        replace: `schema: "core"`,
      },
      {
        name: "a front matter with errors is used",
        file: "src/core/parse/front-matter.ts",
        find: "if (error) throw error;",
        replace: "",
      },
      {
        name: "unknown keys of a commitment are ignored",
        file: "src/core/parse/sections/front-matter-list.ts",
        find: "collector.problem(line, `“${key}” is not a field",
        replace: "void (line, `“${key}” is not a field",
        tests: ["core/parse/sections/front-matter-list"],
      },
      {
        name: "unknown keys of the config file are ignored",
        file: "src/config/schema.ts",
        find: "    ...unknown.map(",
        replace: "    ...unknown.slice(0, 0).map(",
      },
      {
        name: "aliases in the config file are resolved",
        file: "src/config/schema.ts",
        find: "parseYaml(text, { maxAliasCount: 0 })",
        replace: "parseYaml(text)",
      },
    ],
  },
  {
    against: "Formulas in a spreadsheet, line breaks in a calendar, characters that XML forbids",
    holds: "Text in CSV files, calendars, feeds and sitemaps stays text.",
    mutations: [
      {
        name: "a spreadsheet evaluates cells",
        file: "api/formats/csv.ts",
        find: "{ escapeFormulae: FORMULA, ",
        replace: "{ ",
      },
      {
        name: "a spreadsheet evaluates full-width formulas",
        file: "api/formats/csv.ts",
        find: "＝＋－＠",
        replace: "",
      },
      {
        name: "a spreadsheet evaluates formulas after spaces",
        file: "api/formats/csv.ts",
        find: String.raw`[\s\p{Cc}\p{Cf}]*[=`,
        replace: "[=",
      },
      {
        name: "a key breaks the calendar's lines",
        file: "api/formats/calendar.ts",
        find: "encodeURIComponent(block.key.toWellFormed())",
        replace: "block.key",
      },
      {
        name: "a title breaks the calendar's lines",
        file: "api/formats/calendar.ts",
        find: "ical({ name: oneLine(view.title),",
        replace: "ical({ name: view.title,",
      },
      {
        name: "a feed contains characters that XML forbids",
        file: "api/formats/feeds.ts",
        find: "return oneLine(text.toWellFormed());",
        replace: "return text;",
      },
      {
        name: "the sitemap contains text that is not XML",
        file: "api/formats/sitemap.ts",
        find: `.href.replaceAll("&", "&amp;")`,
        replace: ".href",
      },
    ],
  },
  {
    against: "Scripts, frames, forms or pictures on the page",
    holds:
      "The page runs only its own script and style and loads nothing else, text is never HTML, and browsers don't guess types.",
    mutations: [
      {
        name: "a page allows anything by default",
        file: "api/page/page-headers.ts",
        find: `    "default-src": "'none'",\n`,
        replace: "",
      },
      {
        name: "a page allows any script",
        file: "api/page/page-headers.ts",
        find: `"script-src": hashOf(SCRIPT)`,
        replace: `"script-src": "'unsafe-inline'"`,
      },
      {
        name: "a page allows other pictures",
        file: "api/page/page-headers.ts",
        find: `["'self'", "data:", `,
        replace: `["*", "data:", `,
      },
      {
        name: "a page can change its base address",
        file: "api/page/page-headers.ts",
        find: `    "base-uri": "'none'",\n`,
        replace: "",
      },
      {
        name: "a page can send forms",
        file: "api/page/page-headers.ts",
        find: `    "form-action": "'none'",\n`,
        replace: "",
      },
      {
        name: "a page tells other sites where readers come from",
        file: "api/page/page-headers.ts",
        find: `"referrer-policy": "no-referrer"`,
        replace: `"referrer-policy": "unsafe-url"`,
      },
      {
        name: "other sites can frame every page",
        file: "api/page/page-headers.ts",
        find: `...(framed ? {} : `,
        replace: `...(framed || !framed ? {} : `,
      },
      {
        name: "browsers guess the type of a response",
        file: "api/http/prepared.ts",
        find: `  "x-content-type-options": "nosniff",\n`,
        replace: "",
      },
      {
        name: "an error page has no content security policy",
        file: "api/http/problem.ts",
        find: ", ...pageHeaders(site, false) };",
        replace: " };",
        tests: ["api/http/problem"],
      },
      {
        name: "text on the page is HTML",
        file: "api/page/html.ts",
        find: 'return html`<q lang="" dir="auto">${text}</q>`;',
        replace: 'return raw(`<q lang="" dir="auto">${text}</q>`);',
      },
    ],
    others: { guards: ["api/page/html.ts"], tests: ["test/api/page/hostile.test.ts", "test/browser/hostile.test.ts"] },
  },
];
