import type { headline as Headline, row as Row, unitNotes as UnitNotes, units as Units } from "../en/promises.ts";
import { createNumberFormat } from "../../number-format.ts";

const { number } = createNumberFormat("ja-JP");
const items = (count: number): string => `${number(count)}件`;
/** Starts a sentence about all promises that are due. */
const all = (count: number): string => (count === 1 ? "この約束は" : `${items(count)}すべてが`);

export const headline: typeof Headline = {
  overline: (name, incidents) => `${name === null ? "" : `${name}が`}${items(incidents)}の障害を受けて約束したこと`,
  due: (count, day) => `${day ?? "今日"}までに期限を迎えた約束は${items(count)}`,
  groups: {
    kept_on_time: (count) => `期限内に履行${items(count)}`,
    kept_late: (count) => `遅れて履行${items(count)}`,
    overdue: (count) => `期限超過${items(count)}`,
    rescheduled: (count) => `延期${items(count)}`,
    in_grace: (count) => `猶予期間中${items(count)}`,
    unproven: (count) => `裏付けなしで完了${items(count)}`,
    withdrawn_or_replaced: (count) => `取り下げ・別の約束に変更${items(count)}`,
    removed: (count) => `報告書から削除${items(count)}`,
  },
  all: {
    kept_on_time: (count) => `${all(count)}期限内に履行済み`,
    kept_late: (count) => `${all(count)}期限に遅れて履行済み`,
    overdue: (count) => `${all(count)}期限を超過`,
    rescheduled: (count) => `${all(count)}延期済み`,
    in_grace: (count) => `${all(count)}猶予期間中`,
    unproven: (count) => `${all(count)}裏付けなしで完了`,
    withdrawn_or_replaced: (count) => `${all(count)}取り下げ済み、または別の約束に変更済み`,
    removed: (count) => `${all(count)}報告書から削除済み`,
  },
  nothingDue: "期限の来た約束はまだありません",
  open: (count) => `未完了${items(count)}`,
  early: (count) => `期限前または期限なしで履行${items(count)}`,
  removed: (count) => `期限前に報告書から削除${items(count)}`,
  gone: (count) => `確認できないIssueが${items(count)}`,
  none: "約束は登録されていません",
  total: (count, since) =>
    `${since === null ? "" : `${since}以降、`}全${items(count)}。${count === 1 ? "" : "それぞれ"}元の報告書と公開Issueにリンクしています。`,
  ownerless: (count) => `このうち${items(count)}には担当者の記載がありません。`,
};

export const units: typeof Units = {
  overdue: (count) => `期限超過${items(count)}`,
  removed: (count) => `削除${items(count)}`,
  rescheduled: (count) => `延期${items(count)}`,
  grace: (count) => `猶予期間中${items(count)}`,
  unproven: (count) => `裏付けなしで完了${items(count)}`,
  kept: (count) => `履行済み${items(count)}`,
  kept_late: (count) => `遅れて履行${items(count)}`,
  not_due: (count) => `期限前${items(count)}`,
  undated: (count) => `期限なし${items(count)}`,
  already_done: (count) => `完了済み${items(count)}`,
  withdrawn: (count) => `取り下げ・変更${items(count)}`,
};

export const unitNotes: typeof UnitNotes = {
  longest: (late, count) => `${count === 1 ? "" : "最長"}${number(late)}日超過`,
  next: (day) => `次の期限：${day}`,
  neverOverdue: "期限超過にならない",
  early: (count) => `期限前または期限なし${items(count)}`,
  whenPublished: "約束の時点",
  withoutEvidence: (count) => `裏付けなし${items(count)}`,
  withoutReason: (count) => `理由の記載なし${items(count)}`,
};

export const row: typeof Row = {
  late: (count) => `${number(count)}日遅れ`,
  due: (day) => `期限：${day}`,
  was: (day) => `当初の期限：${day}`,
  done: (day) => `完了：${day}`,
  noDate: "期限なし",
  moved: (count, complete, day) => `${number(count)}回${complete ? "" : "以上"}延期（当初の期限は${day}）`,
  after: (report) => `報告書：${report}`,
};
