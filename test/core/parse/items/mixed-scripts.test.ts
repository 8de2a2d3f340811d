import { describe, expect, test } from "vitest";
import { mixedScriptProblem } from "../../../../src/core/parse/items/mixed-scripts.ts";

describe("a word that looks like another is explained", () => {
  test.each([
    ["Cyrillic а in a Latin word", "P\u0430ge the on-call engineer", "P\u0430ge", "Cyrillic"],
    ["Cyrillic о with a plain Latin rest", "M\u043Enitor the queue", "M\u043Enitor", "Cyrillic"],
    [
      "a whole word in Cyrillic",
      "Add a \u0441\u043E\u0440\u0443 of the backup",
      "\u0441\u043E\u0440\u0443",
      "Cyrillic",
    ],
    ["a whole word in Greek", "Say \u03BF\u03BA to the vendor", "\u03BF\u03BA", "Greek"],
    ["Latin o in a Russian word", "П\u006Fчинить очередь", "П\u006Fчинить", "Cyrillic"],
    ["Greek ο in a Latin word", "Rest\u03BFre the backup", "Rest\u03BFre", "Greek"],
    ["a Greek capital in a Latin word", "\u0391lert earlier", "\u0391lert", "Greek"],
    ["an Armenian letter in a Latin word", "Al\u0585ne", "Al\u0585ne", "Armenian"],
    ["a Cherokee letter in a Latin word", "\u13AAlert", "\u13AAlert", "Cherokee"],
    ["a letter with an accent", "R\u0435\u0301sume the job", "R\u0435sume", "Cyrillic"],
  ])("%s", (_, text, word, script) => {
    expect(mixedScriptProblem(text)).toBe(
      `“${word}” contains ${script} letters that look like Latin ones: type the word again in one script.`,
    );
  });
});

describe("other texts are fine", () => {
  test.each([
    ["English", "Page the on-call engineer"],
    ["accents", "Prüfen, ob die Größe für naïve Café-Gäste passt"],
    ["Russian", "Починить очередь и оповещения"],
    ["a Russian text with Latin names", "Настроить Redis и API-шлюз для кластера k8s"],
    ["a Russian text with a name and an ending", "Обновить настройки CDNа и URLы до пятницы"],
    ["a Russian text with short words of look-alikes", "Дать Redis у нас и оси а также рука"],
    ["a Russian text with an ending that isn't alike", "Добавить APIшный метод"],
    ["Greek", "Διόρθωση της ουράς στο Redis"],
    ["Japanese with Latin", "障害のAPIログをRedisに保存する"],
    ["Chinese with Latin", "修复API网关"],
    ["Korean with Latin", "API게이트웨이를 수정"],
    ["Greek symbols", "Alert at 3σ, with α = 0.05 and a Δt of 5 μs"],
    ["full-width Latin", "ＡＰＩを直す"],
    ["only look-alikes without Latin", "\u0441\u043E\u0440\u0443"],
    ["no letters", "123 !?"],
  ])("%s", (_, text) => {
    expect(mixedScriptProblem(text)).toBeNull();
  });
});
