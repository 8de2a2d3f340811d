import { endOf, type Inline } from "./inline.ts";

/** A label and the text after it: `Owner: Ann` → the name `Owner` and the rest `Ann`. */
export interface Label {
  name: string;
  rest: Inline;
}

const RAW_BOLD = /^\s*(?:\*\*|__)(?<name>[^*_:：\n]{1,80})/u;
const RAW_PLAIN = /^(?<name>[^:：\n]{1,60}?)\s?[:：]/u;
const PLAIN = /^(?<name>[^:：.!?。\n]{1,60}?)\s?[:：](?!\/\/|\d)\s*(?<rest>.*)$/su;

/** A label's name as written in the source, found without parsing the inline; null if the inline can't start with a label. */
export function rawLabelName({ raw }: Inline): string | null {
  return (RAW_BOLD.exec(raw) ?? RAW_PLAIN.exec(raw))?.groups?.["name"] ?? null;
}

/** Parses `Owner: Ann`, `**Owner:** Ann`, or a line of bold words. Returns null for any other text. */
export function parseLabel(inline: Inline): Label | null {
  if (inline.lead) {
    const after = inline.text.slice(inline.lead.length);
    const rest = after.replace(/^\s?[:：]?\s*/, "");
    const hasColon = /[:：]/.test(after.slice(0, after.length - rest.length));
    if (rest === "" || hasColon) return { name: inline.lead, rest: endOf(inline, rest) };
  }
  const groups = /[:：]/.test(inline.text) ? PLAIN.exec(inline.text)?.groups : undefined;
  if (!groups) return null;
  const { name = "", rest = "" } = groups;
  return { name, rest: endOf(inline, rest) };
}
