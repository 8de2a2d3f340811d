import { Failure } from "../core/model/failure.ts";
import { mapLimited } from "../core/model/map-limited.ts";
import type { GitHubRepo } from "../github/client.ts";
import { explain, isNotFound } from "../github/errors.ts";
import { readTreePage, type TreePage } from "../github/read/tree.ts";
import { toListing, type ListedEntry, type Listing } from "./listing.ts";

/** The maximum number of requests for a tree that GitHub can't list in one request. */
const MAX_PAGES = 1_000;

/** A commit's tree on GitHub. It is read in one request, or folder by folder if it has too many files. */
export class RemoteTree {
  readonly #github: GitHubRepo;
  readonly #commit: string;
  readonly #pages = new Map<string, Promise<TreePage>>();

  constructor(github: GitHubRepo, commit: string) {
    this.#github = github;
    this.#commit = commit;
  }

  /** Lists the files below these folders, where "" is the root. If one request suffices, lists everything. */
  list(folders: readonly string[]): Promise<Listing> {
    return this.#read({
      wants: (folder) => folders.some((base) => isBelow(folder, base) || isBelow(base, folder)),
      wantsAll: (folder) => folders.some((base) => isBelow(folder, base)),
    });
  }

  /** Lists at least these paths. */
  find(paths: readonly string[]): Promise<Listing> {
    return this.#read({ wants: (folder) => paths.some((path) => isBelow(path, folder)), wantsAll: () => false });
  }

  async #read(scope: Scope): Promise<Listing> {
    try {
      const whole = await this.#page(this.#commit, true);
      return toListing(
        whole.truncated ? await this.#walk("", this.#commit, scope) : whole.entries.map((entry) => at("", entry)),
      );
    } catch (error) {
      throw this.#explain(error);
    }
  }

  async #walk(folder: string, id: string, scope: Scope): Promise<ListedEntry[]> {
    if (folder !== "" && scope.wantsAll(folder)) {
      const all = await this.#page(id, true);
      if (!all.truncated) return all.entries.map((entry) => at(folder, entry));
    }
    const { entries } = await this.#page(id, false);
    const listed = entries.map((entry) => at(folder, entry));
    const inner = listed.filter(({ mode, path }) => mode === "040000" && scope.wants(path));
    return [...listed, ...(await mapLimited(inner, (entry) => this.#walk(entry.path, entry.id, scope))).flat()];
  }

  #page(id: string, recursive: boolean): Promise<TreePage> {
    const key = `${id} ${recursive}`;
    const page = this.#pages.get(key) ?? readTreePage(this.#github, id, { recursive });
    this.#pages.set(key, page);
    if (this.#pages.size <= MAX_PAGES) return page;
    throw new Failure(
      `${this.#name()} has too many folders to list through GitHub's API: narrow \`documents\`, or add a checkout step.`,
    );
  }

  #explain(error: unknown): Failure {
    const { owner, repo } = this.#github.repo;
    if (!isNotFound(error)) return explain(error, `read the files of ${this.#name()}`);
    return new Failure(
      `Could not read the files of ${this.#name()}: the commit isn't in the workspace, and the token can't see it on GitHub. Add a checkout step, or give the token \`contents: read\` on ${owner}/${repo}.`,
    );
  }

  #name(): string {
    const { owner, repo } = this.#github.repo;
    return `${this.#commit.slice(0, 12)} in ${owner}/${repo}`;
  }
}

/** Which folders a walk enters, and which it lists completely. */
interface Scope {
  wants: (folder: string) => boolean;
  wantsAll: (folder: string) => boolean;
}

function isBelow(path: string, folder: string): boolean {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

function at(folder: string, { path, mode, sha, size }: TreePage["entries"][number]): ListedEntry {
  return { path: folder === "" ? path : `${folder}/${path}`, mode, id: sha, size: size ?? null };
}
