import type { share as Share } from "../en/share.ts";
import { createNumberFormat } from "../../number-format.ts";

const { number } = createNumberFormat("ja-JP");

export const share: typeof Share = {
  heading: "共有",
  promise: (name, on, title, due) =>
    `${name === null ? "" : `${name}が`}${on === null ? "" : `${on}に`}約束：「${title}」${due === null ? "" : `（期限は${due}）`}。`,
  asOf: (day, state) => `${day}時点で、${state}。`,
  overdue: (count) => `期限を${number(count)}日超過`,
  removed: "説明なく報告書から削除済み",
  rescheduled: (count, due) => `未完了、当初の期限を${number(count)}日過ぎ、期限は${due}に延期済み`,
  grace: (count) => `期限を${number(count)}日過ぎ、猶予期間中`,
  notDue: "未完了、期限前",
  undated: "未完了、期限なし",
  unproven: (day) => `${day}に完了と報告されたが、公開された裏付けなし。`,
  kept: (day) => `${day}に履行。`,
  keptLate: (count, day) => `期限から${number(count)}日遅れて${day}に履行。`,
  alreadyDone: "約束の時点で完了済み。",
  withdrawn: (day, reason) => `${day}に取り下げ。${reason}`,
  replaced: (day, reason) => `${day}に別の約束に変更。${reason}`,
};
