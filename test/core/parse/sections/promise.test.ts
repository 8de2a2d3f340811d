import { expect, test } from "vitest";
import type { Place } from "../../../../src/core/parse/sections/promise-weights.ts";
import { weighSentence } from "../../../../src/core/parse/sections/promise.ts";
import { wordsFor } from "../../../../src/core/parse/words.ts";
import { PUBLISHED } from "../parsed.ts";

function weigh(
  text: string,
  place: Place = [],
  published: string | null = PUBLISHED,
): ReturnType<typeof weighSentence> {
  return weighSentence(text, place, { ...wordsFor(text), text, people: new Set<string>(), published });
}

test.each([
  ["We will add an alert for the queue.", "taken"],
  ["We are therefore going to move the queue.", "taken"],
  ["We are also going, finally, to hire a tester.", "taken"],
  ["If you left because of our mail we will restore your plan by 20 August.", "taken"],
  ["More tests will be written by 1 September.", "taken"],
  ["It will be turned off for all nodes by 1 September.", "taken"],
  ["You will get the money back by 20 August.", "taken"],
  ["To keep this from happening again, we have added a second check.", "taken"],
  ["The gateway team is going to rebuild it.", "taken"],
  ["Secondly, the keys will be rotated.", "taken"],
  ["The tests will be rewritten by the data team.", "taken"],
  ["The tests will be rewritten by a tool.", "hint"],
  ["@ann will test it.", "taken"],
  ["The alert came late, so we will lower its threshold.", "taken"],
  ["Every key will have been moved by 1 September.", "taken"],
  ["We've begun to move the keys.", "taken"],
  ["From now on we require two reviews.", "taken"],
  ["All keys from before 3 August will be revoked on 1 September.", "taken"],
  ["All keys from before 3 August, before 2 August and before 1 August will be revoked.", "hint"],
  ["All keys from before 3 August, before 2 August, before 1 August and before 30 July will be revoked.", "hint"],
  ["The keys of 1 April 2026 will be revoked.", "hint"],
  ["Zaterdag 1 augustus kon de wachtrij niet vernieuwd worden.", "none"],
  ["The inspectorate will publish its findings on 1 September.", "none"],
  ["Our hosting provider is going to replace the disk by 1 September.", "none"],
  ["The police team will visit us by 1 September.", "taken"],
  ["Der Hersteller wird bis 1. September eine neue Pumpe liefern.", "none"],
  ["Bis 1. September ist ein zweiter Anbieter beauftragt.", "taken"],
  ["Every team we've visited has moved the queue to keep it from happening again.", "none"],
  ["The changes we will make are small.", "hint"],
  ["Anfragen werden nach einer Sekunde abgebrochen.", "none"],
  ["The next week we will move the queue.", "taken"],
  ["People often ask if we will move the queue by 1 September.", "none"],
  ["People often ask if we will move the queue.", "none"],
  ["Hopefully we will be done by 1 September.", "hint"],
  ["More tests will be written.", "hint"],
  ["We will publish the results.", "hint"],
  ["If it fails again, we will move the queue.", "none"],
  ["Refunds are paid by 1 September.", "hint"],
  ["We will always be grateful.", "none"],
  ["We will see.", "none"],
  ["We feel confident we will.", "none"],
  ["We hope to earn back your trust.", "none"],
  ["Third-party clients will keep working.", "none"],
  ["Next Tuesday will be quiet.", "none"],
  ["Once the zone is signed, the job will retry it.", "none"],
  ["You should check your keys by 1 September.", "none"],
  ["Since that will lose the journal, we stopped.", "none"],
  ["The disk was full.", "none"],
  ["2026-08-06 14:10: Ann will restart it.", "taken"],
  ["Bis Ende August lassen wir die Kabel tauschen.", "taken"],
  ["Wir werden sehen, ob das Wetter mitspielt.", "none"],
  ["Künftig prüfen wir jede Änderung zu zweit.", "taken"],
  ["Nous allons ajouter une alerte.", "taken"],
  ["Devolveremos el importe antes del 31 de agosto.", "taken"],
  ["我们将在8月31日之前增加告警。", "taken"],
  ["8月末までに監視を追加します。", "taken"],
  ["Vi kommer att införa ett nytt test.", "taken"],
  ["Mira to rotate the keys by 1 September.", "taken"],
  ["Mira to rotate the keys.", "none"],
  ["Tools to watch the queue by 1 September.", "hint"],
  ["Time to rotate the keys by 1 September.", "hint"],
  ["GK to test it by 1 September.", "taken"],
  ["GK to test it.", "hint"],
  ["From 1 October, access needs a key.", "taken"],
  ["Starting Monday, all changes go through a second reviewer.", "taken"],
  ["From now on no migration runs without a dry run.", "taken"],
  ["Starting Monday, the valve is now checked twice.", "taken"],
  ["On Monday the valve is now checked twice.", "none"],
  ["As of today, no effects have been reported.", "none"],
  ["“I will never come back to this service,” a customer wrote.", "none"],
  ["We will answer your mails at support@example.org within two days.", "none"],
  ["When the cache is full, new entries will be dropped.", "none"],
  ["When the cache is full, new entries will be dropped by the data team.", "taken"],
  ["We are sorry for the trouble this will cause.", "none"],
  ["We won't deploy on Fridays any more.", "taken"],
  ["In its place Daniel will write a script.", "taken"],
  ["The new Daniel will write a script.", "hint"],
  ["Somebody who is not in the building will listen to each room.", "hint"],
  ["It was refunded on Friday; an answer will follow.", "hint"],
  ["Um 14:20 haben wir damit begonnen, den Dienst neu zu starten.", "none"],
  ["Das Netzwerkteam ersetzt den Switch bis Ende September.", "taken"],
  ["Bis Ende September ersetzt Jana Weber den Switch.", "taken"],
  ["До конца сентября Лиза переведёт сертификаты.", "taken"],
  ["Wir stellen es diese Woche um.", "taken"],
  ["Penyedia hosting kami akan mengganti switch yang rusak.", "none"],
])("the verdict on “%s” is “%s”", (text, verdict) => {
  expect(weigh(text).verdict).toBe(verdict);
});

test.each([
  ["Dana will publish the results on 20 August.", "Dana", "2026-08-20"],
  ["Dana, our lead, will test it.", "Dana", null],
  ["Our race director Paulo Reis will test it.", "Paulo Reis", null],
  ["It will be tested by the gateway team.", "the gateway team", null],
  ["The gateway team will test it.", "The gateway team", null],
  ["Credits will appear on 20 August.", null, "2026-08-20"],
  ["Monitoring will be added on 20 August.", null, "2026-08-20"],
  ["We will test it on 20 August.", null, "2026-08-20"],
])("the owner and the due date in “%s” are %s and %s", (text, owner, day) => {
  const found = weigh(text);
  expect([found.owner, found.due?.day ?? null]).toEqual([owner, day]);
});

test("a place counts for or against a promise, but not against one with a due date", () => {
  expect(weigh("More tests will be written.", ["in a section"]).verdict).toBe("taken");
  expect(weigh("We will write tests.", ["under a look-alike"]).verdict).toBe("hint");
  expect(weigh("We will write tests.", ["listed elsewhere"]).verdict).toBe("hint");
  expect(weigh("We will write tests by 1 September.", ["listed elsewhere"]).verdict).toBe("taken");
});

test("without a publication date, only a date with a year counts, and only for a promise", () => {
  expect(weigh("Tests will be written by 2026-09-01.", [], null).due?.day).toBe("2026-09-01");
  expect(weigh("Tests will be written by 1 September.", [], null).due).toBeNull();
  expect(weigh("Refunds are paid by 2026-09-01.", [], null).verdict).toBe("none");
});

test("the strongest signs come first", () => {
  expect(weigh("We will always try to improve it.").signs).toEqual(["vague", "authors", "future"]);
});

test.each([
  ["The test will take longer.", ["beside a promise"], "none"],
  ["More tests will be written.", ["beside a promise"], "taken"],
  ["The gate will close at night.", ["beside a promise"], "taken"],
  ["It will close at night.", ["beside a promise"], "hint"],
  ["The default will be 3 seconds.", ["beside a promise"], "hint"],
  ["We have replaced the valve.", ["among promises"], "taken"],
  ["We have restored the service.", ["among promises"], "none"],
  ["At 14:20 we have replaced the valve.", ["among promises"], "none"],
  ["The valve is now checked twice.", ["among promises"], "taken"],
  ["The valve is now checked twice.", ["in a section"], "taken"],
  ["The valve is now stable.", ["in a section"], "hint"],
  ["Wir stellen es um.", ["in a section"], "taken"],
  ["On Sunday we ran on one valve.", ["in a section"], "none"],
] as const)("the verdict on “%s” %s is “%s”", (text, place, verdict) => {
  expect(weigh(text, place).verdict).toBe(verdict);
});
