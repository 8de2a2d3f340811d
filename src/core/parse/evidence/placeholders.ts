import type { Inline } from "../markdown/inline.ts";

/** A date, time or number that nobody has filled in: `YYYY-MM-DD`, `dd/mm/yyyy`, `HH:MM`, `__/__`, `INC-NNNN`, `XXX`. */
const GROUPS = /(?<![\p{L}\p{N}_])(?:\p{L}{2,4}|_{2,8})(?:[-./:](?:\p{L}{2,4}|_{2,8}))+(?![\p{L}\p{N}_])/gu;
const LONE_BLANK = /(?<![\p{L}\p{N}])(?:N{3,6}|X{3,6}|Y{4}|R{4}|A{4}|J{4}|_{4,})(?![\p{L}\p{N}])/u;
/** Brackets around several words, or angle brackets that stand alone: `[link to the issue]`, `<title>`. Not `[ann 5:31 PM]`. */
const BRACKETS = /\[[^[\]\n]{1,200}\](?![([])|(?<=^|[\s|:–—*-])<[^<>\s][^<>\n]{0,200}>(?=$|[\s|.,:;*)])/gu;
/** The maximum length of a text that consists only of a placeholder. */
const LONGEST_WHOLE = 200;
/** Brackets around everything, or only dots, dashes, underscores or question marks: `[name]`, `<name>`, `{{ name }}`, `{name}`, `…`. */
// Bounded: 200 characters (LONGEST_WHOLE)
const WHOLE = /^[\s*_"“#>-]*(?:\[[^[\]]+\]|<[^<>]+>|\{\{?[^{}]+\}\}?|[….\-–—_?]+)[\s*_"”.,:;]*$/u;
const CODE = /`[^`\n]*`/g;
const TASK_BOX = /^\s*\[[ xX]\]\s?/;
const HTML_TAG =
  /<\/?(?:a|b|i|u|p|br|em|hr|h[1-6]|img|div|kbd|sub|sup|span|code|font|small|strong|summary|details|center|table|thead|tbody|t[rdh]|ul|ol|li|pre|del|ins|mark|picture|source|video)\b[^<>]*>|<(?:https?:|mailto:|!--)[^<>]*>|<[^<>\s@]+@[^<>\s]+>/gi;

/** Every blank matches one of these. Testing them first avoids compiling the longer expressions for most reports, which takes 10 ms. */
const MAY_BE_GROUPS = /([^\s\d])\1[-./:]([^\s\d])\2/i;
const MAY_BE_BLANK = /NNN|XXX|YYYY|RRRR|AAAA|JJJJ|____/;

/** Whether a text contains a date, time or number that nobody has filled in. */
export function hasBlank(raw: string): boolean {
  if (MAY_BE_BLANK.test(raw) && LONE_BLANK.test(raw)) return true;
  return MAY_BE_GROUPS.test(raw) && Array.from(raw.matchAll(GROUPS)).some(([groups]) => isBlank(groups));
}

/** Whether each group repeats one sign and the groups differ: `YYYY-MM-DD`, but not `ABC-DEF` or `www.www`. */
function isBlank(groups: string): boolean {
  const parts = groups.toLowerCase().split(/[-./:]/);
  // “II-III” is a range.
  return (
    parts.every((part) => new Set(part).size === 1 && part[0] !== "i") &&
    (new Set(parts).size > 1 || groups.startsWith("_"))
  );
}

/** Whether a paragraph, item or cell contains something for its author to fill in, or consists only of it. */
export function isPlaceholder(inline: Pick<Inline, "raw">): boolean {
  const raw = inline.raw.replace(TASK_BOX, "").replaceAll(HTML_TAG, "");
  const prose = raw.replaceAll(CODE, "");
  if (raw.length <= LONGEST_WHOLE && WHOLE.test(raw.replaceAll("`", "")) && !/\]\[|\]\(/.test(raw)) return true;
  return hasBlank(raw) || Array.from(prose.matchAll(BRACKETS)).some(([text]) => isToFill(text));
}

function isToFill(bracket: string): boolean {
  if (!/\p{L}/u.test(bracket)) return false;
  return bracket.startsWith("<") || (bracket.slice(1, -1).trim().includes(" ") && !/\d:\d/.test(bracket));
}
