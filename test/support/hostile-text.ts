import type { View } from "../../api/view/view.ts";
import { aView } from "./app.ts";
import { aSnapshot, aTracked } from "./builders.ts";

/** Texts that have a special meaning in spreadsheets, XML or calendars. */
export const HOSTILE = [
  "=1+1\nsecond line",
  '=HYPERLINK("https://evil.example")',
  "+1+1",
  "-1",
  "@SUM(A1)",
  "\tx",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(A1)",
  "﹦1",
  "⁺1",
  "−1",
  " =1+1",
  "\uFEFF\u200B=1+1",
  "\u00A0＝1",
  'a "b", c\r\nd',
  "\u0000\u000B]]>&<\uD800\u202E",
];

/** Creates a view that has this text as its title and in its only commitment. */
export function viewOfText(text: string): View {
  const block = { text, text_original: text, subject: text, owner: text };
  return aView({ site: { title: text }, snapshots: [aSnapshot({ commitments: [aTracked({ block })] })] });
}
