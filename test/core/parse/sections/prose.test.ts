import { describe, expect, test } from "vitest";
import { describeCommitments, parseText } from "../parsed.ts";

describe("the prose parser", () => {
  const section = (text: string): string => `# Outage\n\n## Preventive measures\n\n${text}\n`;

  test.each([
    {
      name: "pledges but no descriptions",
      text: section("**The disk** was full. We will\nadd an alert. This will help us all. Customers noticed."),
      items: ["5: We will add an alert. [prevent]"],
    },
    {
      name: "each sentence with the line on which it starts",
      text: section("The disk was full.\nWe will add an alert.\nThe queue will be moved to its own disk."),
      items: ["6: We will add an alert. [prevent]", "7: The queue will be moved to its own disk. [prevent]"],
    },
    {
      name: "a task and the person who gets it",
      text: section("GK to run the test again, which we forgot. @ann to rotate the keys."),
      items: [
        "5: GK to run the test again, which we forgot. [owner GK, prevent]",
        "5: @ann to rotate the keys. [owner @ann, prevent]",
      ],
    },
    {
      name: "no vague pledges",
      text: section("We will be making several changes. We take this very seriously. Will we ever learn?"),
      items: [],
    },
    {
      name: "no rejected ideas",
      text: section("We will rewrite it, but that was rejected.\n\n- Rewrite it (decided against)\n- Rotate the keys"),
      items: ["8: Rotate the keys [prevent]"],
    },
    {
      name: "an instruction above its details",
      text: section("Add metrics for:\n\n- uploads\n- downloads\n\nInvestigate why the cache was cold."),
      items: ["5: Add metrics for [prevent]", "10: Investigate why the cache was cold. [prevent]"],
    },
    {
      name: "instructions without a list",
      text: section("Investigate why the cache was cold.\n\nHave a spare."),
      items: ["5: Investigate why the cache was cold. [prevent]", "7: Have a spare. [prevent]"],
    },
    {
      name: "instructions on separate lines",
      text: section("Add more tests.\nBug bounty for the cache.\nReview every alert."),
      items: [
        "5: Add more tests. [prevent]",
        "6: Bug bounty for the cache. [prevent]",
        "7: Review every alert. [prevent]",
      ],
    },
    {
      name: "bold lines with an owner and date",
      text: section(
        "**Lower the TTL** — Owner: netops, ETA: end of October\n**Add a provider** — Owner: @kai\n\n**Note** this.",
      ),
      items: [
        "5: Lower the TTL — Owner: netops, ETA: end of October [owner netops, due 2026-10-31, prevent]",
        "6: Add a provider — Owner: @kai [owner @kai, prevent]",
      ],
    },
    {
      name: "lines with list markers that Markdown does not recognise",
      text: section("TODO: add an alert\nTODO: fix the docs\n\n• Rotate the keys\nTest them\n\n① One for all"),
      items: [
        "5: add an alert [prevent]",
        "6: fix the docs [prevent]",
        "8: Rotate the keys [prevent]",
        "9: Test them [prevent]",
        "11: One for all [prevent]",
      ],
    },
    {
      name: "no conditional pledges",
      text: section("If the replica fails, we will fall back."),
      items: [],
    },
    {
      name: "no advice above a list",
      text: section("You should rotate your tokens:\n\n- in the console"),
      items: [],
    },
    {
      name: "a paragraph labelled “Done”",
      text: section("**Done:** The keys are rotated every week. They were old."),
      items: ["5: The keys are rotated every week. They were old. [done true, prevent]"],
    },
    {
      name: "no items in a list of causes",
      text: section("It was all due to missing tests:\n\n- of the cache\n\nRules:\n\n- Test the cache"),
      items: ["11: Test the cache [prevent]"],
    },
    {
      name: "the author of a sentence with “I”",
      text: `---\nauthor: Ann Lee\n---\n${section("I will rotate the keys. We will test them.")}`,
      items: ["8: I will rotate the keys. [owner Ann Lee, prevent]", "8: We will test them. [prevent]"],
    },
    {
      name: "no template instructions in italics",
      text: section("*We will write what we will do here.*"),
      items: [],
    },
    {
      name: "the owner at the start of a sentence",
      text: section("Going forward the cache team is going to rebuild it. SRE to test it. SRE tooling will be new."),
      items: [
        "5: Going forward the cache team is going to rebuild it. [owner the cache team, prevent]",
        "5: SRE to test it. [owner SRE, prevent]",
        "5: SRE tooling will be new. [prevent]",
      ],
    },
  ])("finds $name", ({ text, items }) => {
    expect(describeCommitments(text)).toEqual(items);
  });

  test.each([
    {
      name: "only clear pledges",
      text: "The disk was full.\n\nTo start with, all clients will stop retrying. The default will be 3 seconds. Secondly, we’ll add an override.\n\nIn the long term (Q2 2027), we plan to move it. We will see.\n\n- We will not read lists\n",
      items: [
        "3: To start with, all clients will stop retrying.",
        "3: Secondly, we’ll add an override.",
        "5: In the long term (Q2 2027), we plan to move it. [due 2027-06-30]",
      ],
    },
    {
      name: "pledges below the title, with “I” as the author",
      text: "---\nauthor: Ann Lee\n---\n# Outage\n\nI will rotate the keys. We will test them.\n",
      items: ["6: I will rotate the keys. [owner Ann Lee]", "6: We will test them."],
    },
  ])("finds $name in a report without headings", ({ text, items }) => {
    expect(describeCommitments(text)).toEqual(items);
  });
});

test.each([
  ["ja", "## 再発防止策\n\n原因は調査中です。監視を強化します。", "監視を強化します。"],
  ["zh", "## 后续改进\n\n磁盘已满。我们将增加磁盘告警。", "我们将增加磁盘告警。"],
  ["ru", "## Что будем делать\n\nДиск был полон. Мы добавим оповещение о диске.", "Мы добавим оповещение о диске."],
  ["es", "## Próximos pasos\n\nEl disco se llenó. Vamos a añadir una alerta.", "Vamos a añadir una alerta."],
  ["pt", "## Próximos passos\n\nO disco encheu. Vamos adicionar um alerta.", "Vamos adicionar um alerta."],
  [
    "fr",
    "## Prochaines étapes\n\nLe disque était plein. Nous allons ajouter une alerte.",
    "Nous allons ajouter une alerte.",
  ],
  [
    "de",
    "## Nächste Schritte\n\nDie Platte war voll. Wir werden eine Warnung einrichten.",
    "Wir werden eine Warnung einrichten.",
  ],
])("a pledge in %s is found", (_, text, pledge) => {
  expect(parseText(text).commitments.map((commitment) => commitment.text)).toEqual([pledge]);
});

test.each([
  ["We replaced the valve.", 1],
  ["We also added a second valve.", 1],
  ["We wrote a runbook for the valve.", 1],
  ["We hired a plumber for the valve.", 0],
  ["We replaced the valve at 14:20.", 0],
  ["We restored the valve from the store.", 0],
  ["バルブを追加しました。", 1],
  ["作業員がバルブを削除しました。", 0],
  ["— Ann & the team", 0],
  ["— Add a second valve", 1],
  ["We will add a valve: we are not going to name a day.", 1],
])("in a section, “%s” holds %i commitments", (text, count) => {
  const report = `# Outage\n\n## Action items\n\n${text}\n`;
  expect(parseText(report, { firstCommitted: "2026-08-05" }).commitments).toHaveLength(count);
});

test("a promise in running text counts, although a section without a list has others", () => {
  const report = "# Outage\n\n## Action items\n\nWe will add a valve.\n\n## Pumps\n\nThe data team is moving a pump.\n";
  expect(describeCommitments(report)).toHaveLength(2);
});
