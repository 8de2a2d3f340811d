/** A repository's owner and name, in the form REST calls expect. */
export interface RepoRef {
  owner: string;
  repo: string;
}

/** Whether both are the same repository. GitHub ignores the case of names. */
export function isSameRepository(a: RepoRef, b: RepoRef): boolean {
  return `${a.owner}/${a.repo}`.toLowerCase() === `${b.owner}/${b.repo}`.toLowerCase();
}

/** Splits `owner/name`; null if the text has a different form. Neither can be `.` or `..`, which would change a request's path. */
export function parseRepository(name: string): RepoRef | null {
  const [, owner, repo] = /^(?!\.{1,2}\/)([\w.-]+)\/(?!\.{1,2}$)([\w.-]+)$/.exec(name) ?? [];
  return owner !== undefined && repo !== undefined ? { owner, repo } : null;
}
