import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";

test.each([
  "Added alerts on full disks",
  "Switched to pnpm 10",
  "[x] Disabled the feature in all regions",
  "We've significantly tightened our release workflows",
  "We have now also fully replaced the keys",
  "The client has been removed as a maintainer",
  "A CI gate was added to fail such builds",
  "The keys have been replaced. We will do so every year.",
  "Wir haben den Alarm auf alle Platten eingerichtet.",
  "Une alerte a été ajoutée",
  "Мы настроили оповещение",
  "已发布新的监控规则",
  "監視を追加しました。",
])("“%s” reports what was already done", (item) => {
  expect(LEXICON.isDoneByTense(item)).toBe(true);
});

test.each([
  "Add alerts on full disks",
  "Automated tests for the importer",
  "Ensure that the keys have been replaced",
  "Rotate the keys once they have been replaced",
  "A new cluster has been planned",
  "We have decided to replace the keys",
  "The keys have not been replaced",
  "We have to be informed earlier",
  "Has the key been replaced?",
  "We will have alerts",
  "The cache was slow",
  "キャッシュの見直しを検討しました。",
  "已计划更换密钥",
  "",
])("“%s” doesn't report what was already done", (item) => {
  expect(LEXICON.isDoneByTense(item)).toBe(false);
});
