import type { outcome as Outcome, timeline as Timeline } from "../en/outcome.ts";
import { createNumberFormat } from "../../number-format.ts";

const { number } = createNumberFormat("ja-JP");

export const outcome: typeof Outcome = {
  overdue: (count, due) => `${due}の期限を${number(count)}日超過`,
  removed: (day) => `${day === null ? "" : `${day}に`}説明なく報告書から削除`,
  rescheduled: (count, due) => `未完了。当初の期限を${number(count)}日過ぎ、現在の期限は${due}`,
  grace: (count, due) => `未完了。${due}の期限を${number(count)}日過ぎ、猶予期間中`,
  notDue: (due) => `未完了。期限は${due}`,
  undated: "未完了。期限なし",
  unproven: (day) => `${day}に完了と報告されたが、公開された裏付けなし`,
  kept: (day, due) => `${due === null ? "" : `${due}の期限に対し、`}${day}に履行`,
  keptLate: (count, day) => `期限から${number(count)}日遅れて${day}に履行`,
  alreadyDone: "約束の時点で完了済み",
  withdrawn: (day) => `${day}に取り下げ`,
  replaced: (day) => `${day}に別の約束に変更`,
};

export const timeline: typeof Timeline = {
  promised: "約束",
  due: "期限",
  firstDue: "当初の期限",
  moved: "変更後の期限",
  today: "今日",
  done: "完了",
  ended: "終了",
  noReason: "理由の記載なし",
};
