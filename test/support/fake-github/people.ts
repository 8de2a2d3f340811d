import type { Person, StoredIssue } from "./model.ts";
import type { StoredEntry } from "./records.ts";
import type { Store } from "./store.ts";

/** Simulates `login`'s actions in the browser, without rate limits or faults. */
export function personOf(store: Store, login: string): Person {
  return {
    open: (title, body, labels = []) =>
      store.open(login, { title, body, labels: labels.map((name) => store.labels.findOrCreate(name).id) }).number,
    edit: (number, changes) => store.edit(liveEntry(store, number), login, changes),
    comment: (number, body) => store.comment(liveEntry(store, number), login, body).id,
    label: (number, name) => {
      const entry = liveEntry(store, number);
      const { id } = store.labels.findOrCreate(name);
      if (!entry.record.labels.includes(id)) store.edit(entry, login, { labels: [...entry.record.labels, id] });
    },
    unlabel: (number, name) => {
      const entry = liveEntry(store, number);
      const gone = store.labels.find(name)?.id;
      store.edit(entry, login, { labels: entry.record.labels.filter((id) => id !== gone) });
    },
  };
}

export function liveEntry(store: Store, number: number): StoredEntry {
  const entry = store.issues.get(number);
  if (entry === undefined || entry.gone !== null) throw new Error(`The fake GitHub has no issue #${number}.`);
  return entry;
}

export function storedIssue(store: Store, entry: StoredEntry): StoredIssue {
  const { number, author, created_at, pull_request, record, gone } = entry;
  const { title, body, state, state_reason, updated_at, closed_at, locked } = record;
  return {
    number,
    title,
    body,
    state,
    state_reason,
    labels: record.labels.flatMap((id) => store.labels.get(id)?.name ?? []),
    assignees: [...record.assignees],
    author,
    comments: entry.comments.flatMap((id) => {
      const comment = store.comments.get(id)?.newest;
      return comment ? { id, author: comment.author, body: comment.body, created_at: comment.created_at } : [];
    }),
    created_at,
    updated_at,
    closed_at,
    locked,
    deleted: gone === "deleted",
    transferred_to: gone === null || gone === "deleted" ? null : gone.to,
    pull_request,
  };
}
