import type { Block } from "../model/block.ts";
import type { IssueComment } from "../render/comments.ts";

/** One write. The plan is the list of them; apply carries them out in order. */
export type Operation =
  | { type: "create-label"; name: string }
  | { type: "create"; block: Block; title: string; labels: string[]; logins: string[]; closes: boolean }
  | {
      type: "update";
      number: number;
      block: Block;
      /** Only a title that still reads `from` is changed: one that a person changed stays theirs. */
      title: { from: string; to: string } | null;
      /** `close` follows a tick in the report or the tracker's close, `withdraw` the report's word, `reopen` their end. */
      state: "close" | "withdraw" | "reopen" | null;
      /** What is said on the issue, as far as it was not said before. */
      says: IssueComment[];
      /** What the plan was made from: an issue that says otherwise by now is planned anew. */
      basis: {
        /** As it stood in the issue; null where it was lost, and `body` tells whether the issue is still the same. */
        block: Block | null;
        body: string;
        /** People's words, where the block was lost. */
        after: string;
        state: "open" | "closed";
      };
    }
  /** The labels that somebody took off, and the one that tells what is overdue. */
  | { type: "label"; number: number; add: string[]; remove: string[] }
  | { type: "close-duplicate"; number: number; of: number; key: string };
