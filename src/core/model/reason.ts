import { matchKey } from "./text.ts";

/** Words that people enter instead of a reason, as match keys. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    "n a|na|none|nil|null|no|yes|ok|okay|tbd|tba|tbc|todo|wip|etc|foo|test|asdf|because|reason|the reason|no reason|" +
    "reasons|unknown|not given|not known|to be decided|to be determined|to be done|see above|entfällt|keine|keiner|kein grund|offen|" +
    "aucun|aucune|sans objet|s o|ninguno|ninguna|no aplica|nenhum|nenhuma|nessuno|nessuna|geen|brak|žádný|ingen|yok|không|tidak ada|" +
    "нет|немає|無|无|無し|なし|特になし|略|未定|不明|待定|없음|미정"
  ).split("|"),
);

/**
 * The reason for a withdrawal, a close or a later due date, if the text says something in any language; otherwise null. Signs,
 * emoji, one letter or digit (even repeated, but not a Chinese character or a Korean syllable) and placeholders such as `n/a`
 * say nothing.
 */
export function statedReason(text: string | null | undefined): string | null {
  if (!text) return null;
  const words = matchKey(text)
    .replaceAll(/[^\p{L}\p{N}\s]/gu, "")
    .trim();
  const [first = "", ...others] = new Set(words.replaceAll(/\s/g, ""));
  const isLone = others.length === 0 && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(first);
  return isLone || EMPTY_WORDS.has(words) ? null : text;
}
