import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Node } from "../markdown/tree.ts";
import type { Collector } from "./collector.ts";
import { isCommitment, splitSentences } from "./sentences.ts";

/** Collects sentences outside all sections that read like commitments. They are reported as hints and never tracked. */
export function collectHints(nodes: readonly Node[], lexicon: Lexicon, collector: Collector): void {
  const { prose } = lexicon;
  for (const node of nodes) {
    const texts = node.type === "paragraph" ? [node] : node.type === "list" ? node.items : [];
    for (const { line, inline } of texts) {
      if (!prose.mayPledge(inline.raw)) continue;
      for (const { offset, inline: sentence } of splitSentences(inline)) {
        if (!prose.mayPledge(sentence.raw) || !isCommitment(sentence, "anywhere", lexicon)) continue;
        const reason = "reads like a commitment, but is not in a commitments section";
        collector.skip(line + offset, sentence.text, reason, "hint");
      }
    }
  }
}
