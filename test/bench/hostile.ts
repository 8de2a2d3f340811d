/** Input that would slow down a naive parser, repeated to a given length in characters. Most of it is in an "Action items" section. */
export const HOSTILE: Record<string, (length: number) => string> = {
  "short items": (length) => section(repeat("- a\n", length)),
  "numbered items": (length) => section(repeat("1. a\n\n", length)),
  "numbered items with text in between": (length) => section(counted(length)),
  "nested items": (length) =>
    section(Array.from({ length: Math.sqrt(length) }, (_, index) => `${"  ".repeat(index)}- a`).join("\n")),
  "one long item": (length) => section(`- ${repeat("rotate the keys ", length)}`),
  brackets: (length) => section(`- ${repeat("[", length)}`),
  "closed brackets": (length) => section(`- ${repeat("(a) ", length)}`),
  "nested brackets": (length) => section(`- ${repeat("(", length / 2)}${repeat(")", length / 2)}`),
  backticks: (length) => section(`- ${repeat("`a ", length)}`),
  emphasis: (length) => section(`- ${repeat("**a *b ", length)}`),
  "bold labels": (length) => section(repeat("**a:** b\n\n", length)),
  "bold lines": (length) => section(repeat("**Action items:**\n\n", length)),
  links: (length) => section(`- ${repeat("[a](https://a.b/issues/1) ", length)}`),
  "references in a row": (length) => section(`- a ${repeat("#12, ", length)}`),
  "references in brackets": (length) => section(`- a ${repeat("(#12) ", length)}`),
  "nested references": (length) => section(`- a ${repeat("(#1 ", length / 2)}${repeat(") ", length / 2)}`),
  "fields in brackets": (length) => section(`- a ${repeat("(@a, due 2026-12-01, #12, done) ", length)}`),
  "code and separators": (length) => section(`- a ${repeat("`a` , ; ", length)}`),
  "struck links": (length) => section(`- a ${repeat("~~[b](https://a.b)~~ [c](https://a.b/issues/1) ", length)}`),
  "ticket keys": (length) => section(`- a ${repeat("AB-1, ", length)}`),
  URLs: (length) => section(`- ${repeat("https://a.b/c ", length)}`),
  "URL prefixes": (length) => section(`- ${repeat("((https://a", length)}`),
  mentions: (length) => section(`- ${repeat("@a, ", length)}`),
  "mentions in a row": (length) => section(`- ${repeat(" @a &", length)}`),
  "chained ranges": (length) => section(`- by ${repeat("1 may to ", length)}`),
  dates: (length) => section(`- ${repeat("by 2026-", length)}`),
  "date ranges": (length) => section(`- ${repeat("2026-01-01 - ", length)}`),
  digits: (length) => section(`- ${repeat("1", length)}`),
  colons: (length) => section(`- ${repeat("a:", length)}`),
  dashes: (length) => section(`- a ${repeat(" - a", length)}`),
  commas: (length) => section(`- a (${repeat(", ;", length)}`),
  "marks and dots": (length) => section(`- ${repeat("✅.", length)}`),
  "done marks": (length) => section(`- ${repeat("(done) ", length)}`),
  sentences: (length) => section(repeat("We will rotate the keys. ", length)),
  "sentences with links": (length) => section(repeat("We will [rotate](https://a.b/c). ", length)),
  "lines of prose": (length) => section(repeat("Add a test.\n", length)),
  "sentences in other sections": (length) => `# A\n\n## B\n\n${repeat("We will rotate the keys. ", length)}`,
  headings: (length) => `# A\n\n${repeat("## Action items\n", length)}`,
  "underlined headings": (length) => repeat("a\n=\n", length),
  "table rows": (length) => section(`| Action | Due | Owner |\n| - | - | - |\n${repeat("| a | b | c |\n", length)}`),
  "table columns": (length) => section(`|${repeat(" Action |", length / 2)}\n|${repeat("-|", length / 4)}\n`),
  comments: (length) => section(repeat("<!-- follow-through: ", length)),
  "open comments": (length) => section(`- ${repeat("<!--", length)}`),
  quotes: (length) => section(repeat("> ", length)),
  "reference definitions": (length) => section(repeat("[a]: https://a.b\n", length)),
  entities: (length) => section(`- ${repeat("&#64;", length)}`),
  "invisible characters": (length) => section(`- ${repeat("a\u200B", length)}`),
  "japanese without spaces": (length) => section(`- ${repeat("再発防止策を実施します", length / 3)}`),
  "front matter": (length) => `---\n${repeat("a: {b: [\n", length)}\n---\n`,
};

export function section(text: string): string {
  return `# Outage\n\n## Action items\n\n${text}\n`;
}

export function repeat(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function counted(length: number): string {
  return Array.from({ length: length / 12 }, (_, index) => `${index + 1}. a\n\nb\n\n`).join("");
}
