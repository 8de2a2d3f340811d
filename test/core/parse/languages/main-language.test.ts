import { expect, test } from "vitest";
import { mainLanguageOf } from "../../../../src/core/parse/languages/main-language.ts";

test.each([
  ["We will rotate the keys, and that is it.", "en"],
  ["Wir haben die Schlüssel nicht rotiert, und das ist der Fehler.", "de"],
  ["Nous avons changé les clés, et nous allons le faire chaque mois dans les équipes.", "fr"],
  ["Мы не заменили ключи, и это была наша ошибка, которую мы исправим.", "ru"],
  ["鍵を更新しませんでした。来月から毎月更新します。ご迷惑をおかけしました。", "ja"],
  ["我们没有按时更换密钥，今后每个月都会更换，由值班工程师负责并记录在案。", "zh"],
  ["키를 제때 교체하지 않았습니다. 앞으로 매달 교체하고 기록하겠습니다.", "ko"],
  ["Keys 鍵", "en"],
  ["", "en"],
])("“%s” is written in the language %s", (text, language) => {
  expect(mainLanguageOf(text)).toBe(language);
});
