import { describe, expect, test } from "vitest";
import type { Commitment } from "../../../src/core/model/commitment.ts";
import { PUBLISHED, readReport, table } from "./reading.ts";

/** Each commitment as `line: text [what else is known]`. */
function read(text: string): string[] {
  return readReport(text, { firstCommitted: PUBLISHED }).commitments.map(describeOne);
}

function describeOne({ line, text, owner, due, tracker, done, kind }: Commitment): string {
  const facts = [owner && `owner ${owner}`, due && `due ${due}`, tracker, done === null ? null : `done ${done}`, kind];
  const known = facts.filter((fact) => fact);
  return `${line}: ${text}${known.length > 0 ? ` [${known.join(", ")}]` : ""}`;
}

describe("labels that people use as headings", () => {
  test.each([
    {
      name: "a bold line",
      text: "# Outage\n\n**What happened:**\n\n- It broke\n\n**Actions planned:**\n\n- Rotate the keys\n\n**Impact**\n\n- All users\n",
      items: ["9: Rotate the keys"],
    },
    {
      name: "a bold label with its promise behind it",
      text: "# Outage\n\nWe missed it.\n\n**Action planned:** We will rotate the keys.\n\n## Thanks\n",
      items: ["5: We will rotate the keys."],
    },
    {
      name: "a plain label over a list",
      text: "# Outage\n\nIt broke.\n\nAction items:\n\n- Rotate the keys\n",
      items: ["7: Rotate the keys"],
    },
    {
      name: "a sentence over a list that announces promises",
      text: "# Outage\n\n## What happened\n\nIt broke.\n\n## Now\n\nSo that it stays up, we are taking the following steps:\n\n- Rotate the keys\n\nThanks to all.\n",
      items: ["11: Rotate the keys"],
    },
    {
      name: "a sentence over a list of what happened",
      text: "# Outage\n\n## Timeline\n\nThen we will see:\n\n- It broke\n",
      items: [],
    },
    {
      name: "bullets with bold labels",
      text: "# Outage\n\n- **Impact**: all users\n- **Resolution**:\n  - Restarted\n- **Review actions**:\n  - Rotate the keys ([#12](https://github.com/a/b/issues/12))\n- **Thanks**: to all\n",
      items: ["7: Rotate the keys (#12) [https://github.com/a/b/issues/12]"],
    },
    {
      name: "bullets with bold labels, and one without",
      text: "# Outage\n\n- **Follow-up:** We will rotate the keys.\n- Test them\n- **Impact:** all users\n- Thanks\n",
      items: ["3: We will rotate the keys.", "4: Test them"],
    },
    {
      name: "a label bullet over a list of its own level",
      text: "# Outage\n\n- **Resolution**:\n\nRestarted.\n\n- **Review actions**:\n\n1. Rotate the keys\n2. Test them\n",
      items: ["9: Rotate the keys", "10: Test them"],
    },
    {
      name: "bullets that end with a colon, however long",
      text: "# Outage\n\n- What we saw on that morning, before anybody had looked at a single dashboard, was:\n- Next steps:\n  - Rotate the keys\n",
      items: ["5: Rotate the keys"],
    },
    {
      name: "bold lead-ins, which are no headings",
      text: "## Action items\n\n- **Rotation**: rotate the keys\n- **Detection**: add an alert\n",
      items: ["3: Rotation: rotate the keys", "4: Detection: add an alert"],
    },
    {
      name: "what users have to do is no label",
      text: "# Outage\n\nWhat you and every other user now have to do:\n\n- Rotate your keys\n",
      items: [],
    },
  ])("$name", ({ text, items }) => {
    expect(read(text)).toEqual(items);
  });
});

describe("what a heading says for all below it", () => {
  test.each([
    {
      name: "done, in brackets",
      text: "## Remediation\n\n### Immediate actions (completed)\n\n- Rotate the keys\n- [ ] Test them\n",
      items: ["5: Rotate the keys [done true]", "6: Test them [done false]"],
    },
    {
      name: "a range of quarters",
      text: "## Improvements\n\n### Long-term (Q4 2026 – Q1 2027)\n\n- Rotate the keys\n- Test them by 2026-12-01\n",
      items: ["5: Rotate the keys [due 2027-03-31]", "6: Test them by 2026-12-01 [due 2026-12-01]"],
    },
    {
      name: "a tracker",
      text: "## Action items\n\n### Short-term ([follow along](https://github.com/a/b/issues/9))\n\n- Rotate the keys\n",
      items: ["5: Rotate the keys [https://github.com/a/b/issues/9]"],
    },
    {
      name: "an owner: a login or a team",
      text: "## Action items\n\n### @ann\n\n- One\n\n### Platform team\n\n- Two\n- Three (@bob)\n",
      items: ["5: One [owner @ann]", "9: Two [owner Platform team]", "10: Three (@bob) [owner @bob]"],
    },
    {
      name: "a horizon opens a section of its own, but not among look-alikes",
      text: "## Recommendations\n\n### Short term\n\n- One\n\n## Lessons\n\n### Short term\n\n- Two\n",
      items: ["5: One"],
    },
    {
      name: "what the heading above says does not reach another section",
      text: "## Next steps for 2026 (done)\n\n- One\n\n## Follow-ups\n\n- Two\n",
      items: ["3: One [done true]", "7: Two"],
    },
  ])("$name", ({ text, items }) => {
    expect(read(text)).toEqual(items);
  });
});

describe("a heading for each item", () => {
  test.each([
    {
      name: "numbered, with words below",
      text: "# Resulting actions\n\n#### 1) Plan the migration\n\n`@ann` and `@bob` will see to it.\n\n#### 2) TODO Configuration management\n\nSoon.\n\n# Thanks\n",
      items: ["3: Plan the migration [owner @ann and @bob]", "7: Configuration management [done false]"],
    },
    {
      name: "with its fields below",
      text: "## Action items\n\n### Rotate the signing keys\n\n**Owner:** Ann Lee | **Due:** 2026-12-01\nStatus: in progress\n\n### Add an alert\n\n- Owner: @bob\n- Due: end of September\n- Ticket: OPS-12\n",
      items: [
        "3: Rotate the signing keys [owner Ann Lee, due 2026-12-01, done false]",
        "8: Add an alert [owner @bob, due 2026-09-30, OPS-12]",
      ],
    },
    {
      name: "over a list it only divides, whatever it says",
      text: "## Action items\n\n### Rotate the keys\n\n- One\n\n### Monitoring\n\n- Two\n",
      items: ["5: One", "9: Two [detect]"],
    },
    {
      name: "over nothing but a table or code it is none",
      text: "## Prevention\n\n### 1. Watch the queue\n\n```\nsleep\n```\n\n### 2. The plan for tables\n\n| a |\n| - |\n| b |\n",
      items: [],
    },
    {
      name: "a department over prose divides",
      text: "## Next steps\n\n### Infrastructure\n\nWe will rotate the keys. It was fun.\n",
      items: ["5: We will rotate the keys."],
    },
  ])("$name", ({ text, items }) => {
    expect(read(text)).toEqual(items);
  });
});

describe("below an item", () => {
  test.each([
    {
      name: "its fields, and a ticket's address alone",
      text: "## Action items\n\n- Rotate the keys\n  - Owner: Ann Lee\n  - Due: 2026-12-01\n  - Owner: nobody\n  - Bug: #1\n  - #2\n- Test them\n  - https://github.com/a/b/pull/7\n  - in staging\n",
      items: ["3: Rotate the keys [owner Ann Lee, due 2026-12-01, #1]", "9: Test them [https://github.com/a/b/pull/7]"],
    },
    {
      name: "a paragraph that links the ticket",
      text: "## Action items\n\n1. Rotate the keys\n\n   They are old. [issue](https://github.com/a/b/issues/7)\n",
      items: ["3: Rotate the keys [https://github.com/a/b/issues/7]"],
    },
    {
      name: "details between the numbers of one list",
      text: "## Action items\n\n1. **Rotate the keys**\n\n- all of them\n\n2. **Test them**\n\nin staging\n\n3. Rest\n",
      items: ["3: Rotate the keys", "7: Test them", "11: Rest"],
    },
    {
      name: "details that it announces",
      text: "## Action items\n\n- Extend the alerts for the cache to every region — namely:\n  - Europe\n- @ann:\n  - Rotate the keys\n- Platform team\n  - Test them\n",
      items: [
        "3: Extend the alerts for the cache to every region — namely",
        "6: Rotate the keys [owner @ann]",
        "8: Test them [owner Platform team]",
      ],
    },
  ])("$name", ({ text, items }) => {
    expect(read(text)).toEqual(items);
  });
});

describe("prose", () => {
  const section = (text: string): string => `# Outage\n\n## Preventive measures\n\n${text}\n`;

  test.each([
    {
      name: "sentences that promise, and none that only tell",
      text: section("**The disk** was full. We will\nadd an alert. This will help us all. Customers noticed."),
      items: ["5: We will add an alert. [prevent]"],
    },
    {
      name: "a line of its own for each sentence's first word",
      text: section("The disk was full.\nWe will add an alert.\nThe queue will be moved to its own disk."),
      items: ["6: We will add an alert. [prevent]", "7: The queue will be moved to its own disk. [prevent]"],
    },
    {
      name: "a promise that names nothing",
      text: section("We will be making several changes. We take this very seriously. Will we ever learn?"),
      items: [],
    },
    {
      name: "an idea that was turned down",
      text: section("We will rewrite it, but that was rejected.\n\n- Rewrite it (decided against)\n- Rotate the keys"),
      items: ["8: Rotate the keys [prevent]"],
    },
    {
      name: "a sentence that orders, over its details",
      text: section("Add metrics for:\n\n- uploads\n- downloads\n\nInvestigate why the cache was cold."),
      items: ["5: Add metrics for [prevent]", "10: Investigate why the cache was cold. [prevent]"],
    },
    {
      name: "orders without a list",
      text: section("Investigate why the cache was cold.\n\nHave a spare."),
      items: ["5: Investigate why the cache was cold. [prevent]", "7: Have a spare. [prevent]"],
    },
    {
      name: "plain lines",
      text: section("Add more tests.\nBug bounty for the cache.\nReview every alert."),
      items: [
        "5: Add more tests. [prevent]",
        "6: Bug bounty for the cache. [prevent]",
        "7: Review every alert. [prevent]",
      ],
    },
    {
      name: "bold lines that name who and when",
      text: section(
        "**Lower the TTL** — Owner: netops, ETA: end of October\n**Add a provider** — Owner: @kai\n\n**Note** this.",
      ),
      items: [
        "5: Lower the TTL — Owner: netops, ETA: end of October [owner netops, due 2026-10-31, prevent]",
        "6: Add a provider — Owner: @kai [owner @kai, prevent]",
      ],
    },
    {
      name: "lines with signs that Markdown does not know",
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
      name: "a case, which is no promise",
      text: section("If the replica fails, we will fall back."),
      items: [],
    },
    {
      name: "advice over a list",
      text: section("You should rotate your tokens:\n\n- in the console"),
      items: [],
    },
    {
      name: "a paragraph that says done",
      text: section("**Done:** The keys are rotated every week. They were old."),
      items: ["5: The keys are rotated every week. They were old. [done true, prevent]"],
    },
    {
      name: "a list of causes",
      text: section("It was all due to missing tests:\n\n- of the cache\n\nRules:\n\n- Test the cache"),
      items: ["11: Test the cache [prevent]"],
    },
    {
      name: "an instruction in italics",
      text: section("*We will write what we will do here.*"),
      items: [],
    },
    {
      name: "who will act, where the sentence begins with it",
      text: section("Going forward the cache team is going to rebuild it. SRE to test it. SRE tooling will be new."),
      items: [
        "5: Going forward the cache team is going to rebuild it. [owner the cache team, prevent]",
        "5: SRE tooling will be new. [prevent]",
      ],
    },
  ])("$name", ({ text, items }) => {
    expect(read(text)).toEqual(items);
  });

  test.each([
    {
      name: "only what clearly promises",
      text: "The disk was full.\n\nTo start with, all clients will stop retrying. The default will be 3 seconds. Secondly, we’ll add an override.\n\nIn the long term (Q2 2027), we plan to move it. We will see.\n\n- We will not read lists\n",
      items: [
        "3: To start with, all clients will stop retrying.",
        "3: Secondly, we’ll add an override.",
        "5: In the long term (Q2 2027), we plan to move it. [due 2027-06-30]",
      ],
    },
    {
      name: "under a title alone as well, and the author's own promise is the author's",
      text: "---\nauthor: Ann Lee\n---\n# Outage\n\nI will rotate the keys. We will test them.\n",
      items: ["6: I will rotate the keys. [owner Ann Lee]", "6: We will test them."],
    },
  ])("in a text without headings: $name", ({ text, items }) => {
    expect(read(text)).toEqual(items);
  });
});

describe("what is no promise", () => {
  test.each([
    {
      name: "a checklist about the report",
      text: "- [x] Sections above are filled out\n- [ ] Incident has been dealt with or is over",
    },
    {
      name: "a template's own words",
      text: "- [Action] (owner: @user, due: YYYY-MM-DD)\n- <action> (<owner>, <date>)\n- None yet.\n- Rotate ____\n- {{ what }}\n- <action>",
    },
  ])("$name", ({ text }) => {
    expect(read(`## Action items\n\n${text}\n`)).toEqual([]);
  });

  test.each([
    table({ Action: "Rotate the keys", Status: "Closed (won't fix)" }),
    table({ Action: "Rotate the keys", Status: "Cancelled", Due: "2026-10-01" }),
    "- Rotate the keys (rejected)",
    "- Rotate the keys (キャンセル、見送り)",
  ])("what was dropped is left with the reason: %s", (text) => {
    expect(readReport(`## Action items\n\n${text}\n`)).toMatchObject({
      commitments: [],
      skipped: [{ reason: "turned down" }],
    });
  });

  test("a table that begins with its dates and plans nothing is a timeline", () => {
    const row = table({ Date: "2026-08-01", Action: "Restarted the database" });
    expect(readReport(`## Actions\n\n${row}\n`)).toMatchObject({
      commitments: [],
      skipped: [{ reason: "a timeline" }],
    });
  });

  test("a table that begins with its deadlines is none", () => {
    const row = table({ Deadline: "2026-12-01", Action: "Rotate the keys" });
    expect(read(`## Actions\n\n${row}\n`)).toEqual(["5: Rotate the keys [due 2026-12-01]"]);
  });

  test("of two columns that may say what will be done the action counts", () => {
    const row = table({ Description: "The disk was full", Action: "Add an alert", Owner: "Ann" });
    expect(read(`## Action items\n\n${row}\n`)).toEqual(["5: Add an alert [owner Ann]"]);
  });

  test("what was struck out for something else is gone", () => {
    const row = table({ Action: "Rotate the ~~old~~ keys", Due: "~~2026-08-15~~ 2026-09-15" });
    expect(read(`## Action items\n\n${row}\n`)).toEqual(["5: Rotate the keys [due 2026-09-15]"]);
  });

  test.each([
    "Make sure the on-call team will be paged",
    "Add support team rotation to the calendar",
    "Page when the backend team to frontend link fails",
    "A team will review access",
    "Any product team shall be notified",
    "The support team will be paged",
    "Move the config to @scope/package",
    "Rotate the keys (owner: TBD)",
  ])("nobody owns “%s”", (text) => {
    expect(readReport(`## Action items\n\n- ${text}\n`).commitments).toMatchObject([{ owner: null }]);
  });

  test.each([
    ["Fix the alert (Ann Lee, 2026-09-01)", { owner: "Ann Lee", due: "2026-09-01", subject: "Fix the alert" }],
    ["Fix the alert (2026-09-01, Kim)", { owner: "Kim", due: "2026-09-01", subject: "Fix the alert" }],
    ["Fix the alert (March, 2027)", { owner: null }],
    ["Fix the alert (Done, 2026-09-01)", { owner: null }],
    ["Fix the regression from #123", { tracker: null }],
    ["Revert https://github.com/a/b/pull/9 and add tests", { tracker: null }],
    ["Fix what broke since [the change](https://github.com/a/b/pull/9)", { tracker: null }],
    ["Page on all P1 incidents", { priority: null, subject: "Page on all P1 incidents" }],
  ])("%s", (text, expected) => {
    expect(readReport(`## Action items\n\n- ${text}\n`, { firstCommitted: PUBLISHED }).commitments).toMatchObject([
      expected,
    ]);
  });

  test("fields alone below an item make it no group, whatever it is called", () => {
    expect(read("## Action items\n\n- Improve alerting\n  - Owner: Eve\n  - Due: 2026-12-01\n")).toEqual([
      "3: Improve alerting [owner Eve, due 2026-12-01]",
    ]);
  });

  test.each(["- ~~Rotate the keys~~", "- [ ] ~~Rotate the keys~~", "| Action |\n| - |\n| ~~Rotate the keys~~ |"])(
    "what its author struck through is left with the reason: %s",
    (text) => {
      expect(readReport(`## Action items\n\n${text}\n`)).toMatchObject({
        commitments: [],
        skipped: [{ text: expect.stringContaining("Rotate the keys"), reason: "struck through" }],
      });
    },
  );

  test("words left in a template's braces are one all the same", () => {
    expect(read("## Action items\n\n- {{ Rotate the keys every week }} [link to the issue]\n")).toEqual([
      "3: {{ Rotate the keys every week }} [link to the issue]",
    ]);
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
])("prose promises in %s", (_, text, promise) => {
  expect(readReport(text).commitments.map((one) => one.text)).toEqual([promise]);
});

test("sentences that read like promises outside every section are hints, never tracked", () => {
  const text =
    "# Outage\n\n## What happened\n\nIt broke. We will fix the cache. We will see.\n\n- We plan to move it\n- It is gone\n\n| We will |\n| - |\n\n## Action items\n\n- Rotate the keys\n";
  const { commitments, skipped } = readReport(text);
  expect(commitments).toMatchObject([{ line: 15 }]);
  expect(skipped).toMatchObject([
    { line: 5, text: "We will fix the cache.", why: "hint" },
    { line: 7, text: "We plan to move it", why: "hint" },
  ]);
});

describe("a line of few words over a list", () => {
  test.each([
    ["What we'll do", 1],
    ["Next steps", 1],
    ["Timeline", 0],
    ["Lessons learned", 0],
    ["Kinds of bread", 0],
    ["Next steps.", 0],
    ["The next steps of everybody who took part", 0],
  ])("%s holds %i promises", (line, count) => {
    const { commitments } = readReport(`# Outage\n\nIt rained.\n\n${line}\n\n- Rotate the keys\n`);
    expect(commitments).toHaveLength(count);
  });
});
