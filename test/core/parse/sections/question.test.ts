import { expect, test } from "vitest";
import { parseText } from "../parsed.ts";

function itemsIn(item: string): { items: string[]; questions: string[] } {
  const { commitments, skipped } = parseText(`# Outage\n\n## Action items\n\n- ${item}\n`);
  return {
    items: commitments.map(({ text }) => text),
    questions: skipped.filter(({ reason }) => reason === "a question").map(({ text }) => text),
  };
}

test.for([
  "Can we rotate the keys?",
  "Why did nobody see the alert?",
  "Sollten wir die Schlüssel erneuern?",
  "Faut-il renouveler les clés ?",
  "¿Podemos rotar las claves?",
  "鍵を更新しますか？",
  "Czy powinniśmy wymienić klucze?",
])("the question “%s” isn't a commitment", (text) => {
  expect(itemsIn(text)).toEqual({ items: [], questions: [text] });
});

test.for(["Rotate the keys every week?", "Something about rotating the keys?"])(
  "“%s” is a commitment, because it doesn't begin like a question",
  (text) => {
    expect(itemsIn(text)).toEqual({ items: [text], questions: [] });
  },
);
