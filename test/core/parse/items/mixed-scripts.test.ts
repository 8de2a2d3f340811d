import { describe, expect, test } from "vitest";
import { mixedScriptProblem } from "../../../../src/core/parse/items/mixed-scripts.ts";

describe("a word that only looks like another word", () => {
  test.each([
    ["Cyrillic а in a Latin word", "P\u0430ge the on-call engineer", "P\u0430ge", "Cyrillic"],
    ["Cyrillic о in an otherwise Latin word", "M\u043Enitor the queue", "M\u043Enitor", "Cyrillic"],
    [
      "a whole word of Cyrillic look-alikes",
      "Add a \u0441\u043E\u0440\u0443 of the backup",
      "\u0441\u043E\u0440\u0443",
      "Cyrillic",
    ],
    ["a whole word of Greek look-alikes", "Say \u03BF\u03BA to the vendor", "\u03BF\u03BA", "Greek"],
    ["Latin o in a Russian word", "П\u006Fчинить очередь", "П\u006Fчинить", "Cyrillic"],
    ["Greek ο in a Latin word", "Rest\u03BFre the backup", "Rest\u03BFre", "Greek"],
    ["a Greek capital in a Latin word", "\u0391lert earlier", "\u0391lert", "Greek"],
    ["an Armenian letter in a Latin word", "Al\u0585ne", "Al\u0585ne", "Armenian"],
    ["a Cherokee letter in a Latin word", "\u13AAlert", "\u13AAlert", "Cherokee"],
    ["a letter with an accent", "R\u0435\u0301sume the job", "R\u0435sume", "Cyrillic"],
  ])("causes a warning: %s", (_, text, word, script) => {
    expect(mixedScriptProblem(text)).toBe(
      `“${word}” contains ${script} letters that look like Latin ones: type the word again in one script.`,
    );
  });
});

describe("ordinary text", () => {
  test.each([
    ["English", "Page the on-call engineer"],
    ["accents", "Prüfen, ob die Größe für naïve Café-Gäste passt"],
    ["Russian", "Починить очередь и оповещения"],
    ["a Russian text with Latin names", "Настроить Redis и API-шлюз для кластера k8s"],
    ["Latin names with Russian endings", "Обновить настройки CDNа и URLы до пятницы"],
    ["short Russian words that consist of look-alikes", "Дать Redis у нас и оси а также рука"],
    ["a Latin name with a Russian ending that doesn't look Latin", "Добавить APIшный метод"],
    ["Greek", "Διόρθωση της ουράς στο Redis"],
    ["Japanese with Latin", "障害のAPIログをRedisに保存する"],
    ["Chinese with Latin", "修复API网关"],
    ["Korean with Latin", "API게이트웨이를 수정"],
    ["Greek symbols", "Alert at 3σ, with α = 0.05 and a Δt of 5 μs"],
    ["full-width Latin", "ＡＰＩを直す"],
    ["only look-alikes, without Latin letters", "\u0441\u043E\u0440\u0443"],
    ["no letters", "123 !?"],
  ])("causes no warning: %s", (_, text) => {
    expect(mixedScriptProblem(text)).toBeNull();
  });
});
