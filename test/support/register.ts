import type { Snapshot } from "../../src/core/model/snapshot.ts";
import { aBlock, aSnapshot, aTracked } from "./builders.ts";

const SHOP = { id: 4712, name: "acme/shop", url: "https://github.com/acme/shop" };
const CLOSED = { state: "closed", state_reason: "completed", closed_at: "2026-05-10T09:30:00Z" } as const;

/** Two repositories on 15 May 2026, with commitments in every state and several kinds of events. */
export function aRegister(): Snapshot[] {
  const second = { ...aBlock().report, path: "docs/incidents/ü.md", slug: "ü & <b>", title: "“Ü” & <b>" };
  return [
    aSnapshot({
      gone: [{ number: 90, how: "deleted", since: "2026-05-01" }],
      commitments: [
        aTracked({ issue: { number: 1 } }),
        aTracked({
          block: {
            due: "2026-05-10",
            first_due: "2026-04-01",
            history: [
              {
                type: "moved",
                at: "2026-04-03",
                from: "2026-04-01",
                to: "2026-05-10",
                commit: null,
                reason: "=vendor",
              },
              { type: "reworded", at: "2026-04-04", before: "Add <b>", after: "Add an alert", commit: "c0ffee" },
              { type: "owner", at: "2026-04-05", from: null, to: "@mira" },
              { type: "edited", at: "2026-04-06" },
            ],
          },
          issue: { number: 2 },
        }),
        aTracked({
          block: { due: null, owner: null, text: '=HYPERLINK("https://evil.example")' },
          issue: { number: 3 },
        }),
        aTracked({ block: { due: "2026-05-20", report: second }, issue: { number: 4 } }),
        aTracked({ block: { removed: "2026-05-12", report: second }, issue: { number: 5 } }),
        aTracked({ block: { links: ["https://example.org/done"], report: second }, issue: { number: 6, ...CLOSED } }),
        aTracked({
          block: { due: "2026-05-01", links: ["https://example.org/late"] },
          issue: { number: 7, ...CLOSED },
        }),
        aTracked({ issue: { number: 8, ...CLOSED } }),
        aTracked({
          block: {
            withdrawn: { at: "2026-05-02", reason: "The queue is gone.", replaced_by: null },
            history: [
              { type: "withdrawn", at: "2026-05-02", reason: "The queue is gone.", replaced_by: null, commit: null },
            ],
          },
          issue: { number: 9, ...CLOSED, state_reason: "not_planned" },
        }),
        aTracked({
          block: { withdrawn: { at: "2026-05-02", reason: null, replaced_by: "#1" } },
          issue: { number: 10, ...CLOSED, state_reason: "duplicate" },
        }),
        aTracked({
          block: { done: "2026-03-01", links: ["https://example.org/old"], done_when_promised: true },
          issue: { number: 11, ...CLOSED },
        }),
        aTracked({ block: { first_due: "2026-05-01", due: "2026-12-01" }, issue: { number: 12 } }),
        aTracked({ block: { key: "feedfeedfeedfeedfeedfeed", tracker: "#12" }, issue: null }),
      ].map(({ block, issue }, index) => ({ block: { ...block, key: index.toString(16).padStart(24, "0") }, issue })),
    }),
    aSnapshot({
      repository: SHOP,
      commitments: Array.from({ length: 120 }, (_, index) =>
        aTracked({
          block: { repository_id: SHOP.id, key: index.toString(16).padStart(24, "a"), time_zone: "Europe/Berlin" },
          issue: { number: index + 1, url: `${SHOP.url}/issues/${index + 1}` },
        }),
      ),
    }),
  ];
}
