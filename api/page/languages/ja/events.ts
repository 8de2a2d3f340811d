import { daysBetween, type Day } from "../../../../src/core/model/date.ts";
import { quoteOr, workName, type EventStyle } from "../../../../src/core/render/events.ts";
import type { PublicSentences } from "../../../view/event-sentences.ts";

const CLOSED_AS = {
  completed: "完了",
  not_planned: "対応予定なし",
  duplicate: "重複",
};

/** What happened, in Japanese. */
export const JAPANESE: PublicSentences = {
  promised: ({ to, report }, { quote, day, brief }) =>
    `${brief ? "" : `${quote(report)}で`}約束（${to === null ? "期限なし" : `期限は${day(to)}`}）。`,
  dated: (event, { day }) => `期限を${day(event.to)}に設定${inCommit(event)}。`,
  moved: (event, style) =>
    `期限を${howFar(event)}：${style.day(event.from)} → ${style.day(event.to)}${inCommit(event)}${because(event, style)}。`,
  reworded: (event, { quote }) =>
    `文面を変更${inCommit(event)}。変更前：${quote(event.before)}変更後：${quote(event.after)}`,
  owner: ({ from, to }, style) => `担当者を変更：${quoteOr("なし", from, style)} → ${quoteOr("なし", to, style)}。`,
  tracker: ({ from, to }, style) =>
    `関連チケットを変更：${quoteOr("なし", from, style)} → ${quoteOr("なし", to, style)}。`,
  ticked: (event) => `報告書で完了と記載${inCommit(event)}。`,
  unticked: (event) => `報告書の完了の記載を取り消し${inCommit(event)}。`,
  removed: (event) => `説明なく報告書から削除${inCommit(event)}。`,
  restored: (event) => `報告書に再掲載${inCommit(event)}。`,
  withdrawn: (event, style) =>
    event.replaced_by === null
      ? `報告書で取り下げ${inCommit(event)}${because(event, style)}。`
      : `報告書で${style.quote(event.replaced_by)}に変更${inCommit(event)}${because(event, style)}。`,
  reason: (event, style) => `${by(event, style)}理由を記載：${style.quote(event.text)}。`,
  closed: (event, style) => `${by(event, style)}Issueを「${CLOSED_AS[event.as]}」としてクローズ。`,
  reopened: ({ early }, style) =>
    early === undefined
      ? "再オープン。"
      : `${workName(early, style)}が約束より前に完了していたため再オープン：${style.address(early)}`,
  evidence: ({ evidence: { url }, early }, style) =>
    early
      ? `${workName(url, style)}は約束より前に完了していたため、裏付けの対象外：${style.address(url)}`
      : `裏付けを記録：${style.address(url)}`,
  other: () => "このバージョンでは表示できない出来事。",
  edited: () => "自動管理部分が手動で変更されたため、報告書の履歴から復元。",
  overdue: ({ due }, { day }) => `${day(due)}の期限までに完了せず。`,
  gone: ({ number }) => `約束を追跡していたIssue #${number}は削除、移管または閲覧不可の状態。`,
};

function inCommit({ commit }: { commit: string | null }): string {
  return commit === null ? "" : `（${commit.slice(0, 12)}）`;
}

function because({ reason }: { reason: string | null }, { quote }: EventStyle): string {
  return reason === null ? "" : `、理由：${quote(reason)}`;
}

function by(event: { by: string | null }, { name }: EventStyle): string {
  return event.by === null ? "" : `${name(event.by)}が`;
}

function howFar({ from, to }: { from: Day; to: Day }): string {
  const days = daysBetween(from, to);
  return `${Math.abs(days)}日${days < 0 ? "前倒し" : "延期"}`;
}
