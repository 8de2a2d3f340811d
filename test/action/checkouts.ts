import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { commitAll, git, initRepository } from "../support/git.ts";

/** A repository with reports of all kinds, and the commit that a run reads. */
export interface Origin {
  root: string;
  commit: string;
}

const DATED = "postmortems/2026-10-01-cache.md";
const ITEMS = "## Action items\n\n- Alert on the hit rate, due 2027-01-20\n- Write down how to rebuild it (@mira)\n";

/**
 * Creates the repository. Its reports cover names with and without dates, a rename, a merge and Windows line endings. A
 * symbolic link and a submodule look like reports.
 */
export function createOrigin(folder: string): Origin {
  const root = path.join(folder, "origin");
  const library = path.join(folder, "library");
  for (const repository of [root, library]) {
    mkdirSync(repository);
    initRepository(repository);
    git(repository, ["config", "uploadpack.allowFilter", "true"]);
    git(repository, ["config", "uploadpack.allowAnySHA1InWant", "true"]);
  }
  writeFiles(library, { "incidents/theirs.md": `# Theirs\n\n${ITEMS}` });
  commitAll(library, "2026-09-01T12:00:00Z");

  writeFiles(root, {
    ".github/follow-through.yml": "warn-days: 9\nsince: 2000-01-01\n",
    ".gitignore": "build/\n",
    [DATED]: `# The cache went cold\n\n${ITEMS}`,
    "incidents/first.md": `# Old name\n\n${ITEMS.replaceAll("rate", "ratio")}`,
    "src/code.ts": "export {};\n",
  });
  commitAll(root, "2026-10-01T12:00:00Z");
  git(root, ["mv", "incidents/first.md", "incidents/second.md"]);
  commitAll(root, "2026-10-03T12:00:00Z");
  git(root, ["switch", "--quiet", "--create", "topic"]);
  writeFiles(root, { "incidents/merged.md": `# Merged\n\n## Action items\n\n- Page somebody, due in two weeks\n` });
  commitAll(root, "2026-10-04T12:00:00Z");
  git(root, ["switch", "--quiet", "main"]);
  writeFiles(root, { "incidents/windows.md": "# Windows\r\n\r\n## Action items\r\n\r\n- Rotate the keys\r\n" });
  symlinkSync("windows.md", path.join(root, "incidents/link.md"));
  commitAll(root, "2026-10-05T12:00:00Z");
  git(root, ["merge", "--quiet", "--no-ff", "--no-edit", "topic"], "2026-10-06T12:00:00Z");
  git(root, [
    "-c",
    "protocol.file.allow=always",
    "submodule",
    "--quiet",
    "add",
    pathToFileURL(library).href,
    "library",
  ]);
  const commit = commitAll(root, "2026-10-07T12:00:00Z");
  git(root, ["tag", "v1"]);

  git(root, ["switch", "--quiet", "--create", "other"]);
  writeFiles(root, { [DATED]: `# Another text\n\n## Action items\n\n- Something else entirely\n` });
  commitAll(root, "2026-10-08T12:00:00Z");
  git(root, ["switch", "--quiet", "main"]);
  return { root, commit };
}

export function writeFiles(root: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}

/** Creates a workspace in a folder that doesn't exist yet. Returns the PATH for the run if it isn't the usual one. */
export type CheckOut = (origin: Origin, workspace: string) => { path?: string } | void;

const full: CheckOut = ({ root, commit }, workspace) => clone(root, workspace, commit);

/** All the ways to prepare a workspace for the same commit. Only long mode tests those that are similar to others. */
export const WAYS: ReadonlyArray<readonly [way: string, checkOut: CheckOut, mode?: "long"]> = [
  ["a full clean checkout", full, "long"],
  ["no checkout at all", (_, workspace) => mkdirSync(workspace)],
  ["a shallow checkout", ({ root, commit }, workspace) => clone(root, workspace, commit, "--depth=1")],
  [
    "a sparse checkout without the reports",
    ({ root, commit }, workspace) => {
      clone(root, workspace, commit, "--no-checkout");
      git(workspace, ["sparse-checkout", "set", "--cone", "src"]);
      git(workspace, ["checkout", "--quiet", commit]);
    },
  ],
  [
    "a clone without blobs or a reachable remote",
    ({ root, commit }, workspace) => {
      clone(root, workspace, commit, "--filter=blob:none", "--no-checkout");
      git(workspace, ["remote", "set-url", "origin", pathToFileURL(path.join(workspace, "gone")).href]);
    },
  ],
  [
    "a clone without trees or a reachable remote",
    ({ root, commit }, workspace) => {
      clone(root, workspace, commit, "--filter=tree:0", "--no-checkout");
      git(workspace, ["remote", "set-url", "origin", pathToFileURL(path.join(workspace, "gone")).href]);
    },
    "long",
  ],
  ["another branch checked out", ({ root }, workspace) => clone(root, workspace, "other")],
  [
    "a shallow clone of only another branch",
    ({ root }, workspace) => clone(root, workspace, "other", "--depth=1", "--branch=other", "--single-branch"),
    "long",
  ],
  ["a tag checked out", ({ root }, workspace) => clone(root, workspace, "v1"), "long"],
  ["a bare clone", ({ root }, workspace) => void git(root, ["clone", "--quiet", "--bare", ".", workspace])],
  [
    "an ignored copy of a report in a build folder",
    (origin, workspace) => {
      full(origin, workspace);
      writeFiles(workspace, { [`build/${DATED}`]: `# Copy\n\n${ITEMS}` });
    },
    "long",
  ],
  [
    "files changed, added and deleted by an earlier step",
    (origin, workspace) => {
      full(origin, workspace);
      writeFiles(workspace, {
        [DATED]: "# Nothing left\n",
        "incidents/new.md": `# Not committed\n\n## Action items\n\n- Do not track this\n`,
        ".github/follow-through.yml": "label: wrong\n",
      });
      rmSync(path.join(workspace, "incidents/second.md"));
    },
  ],
  [
    "submodules checked out",
    (origin, workspace) => {
      full(origin, workspace);
      git(workspace, ["-c", "protocol.file.allow=always", "submodule", "--quiet", "update", "--init"]);
    },
    "long",
  ],
  [
    "a checkout in a subfolder next to another repository's checkout",
    ({ root, commit }, workspace) => {
      mkdirSync(workspace);
      clone(path.join(root, "../library"), path.join(workspace, "library"), "main");
      clone(root, path.join(workspace, "sources/status"), commit);
    },
  ],
  [
    "a checkout inside another repository's checkout",
    ({ root, commit }, workspace) => {
      clone(path.join(root, "../library"), workspace, "main");
      clone(root, path.join(workspace, "status"), commit);
    },
    "long",
  ],
  [
    "no git on the path",
    (origin, workspace) => {
      full(origin, workspace);
      return { path: "/nowhere" };
    },
  ],
  [
    "a git that always fails",
    (origin, workspace) => {
      full(origin, workspace);
      const folder = path.join(workspace, ".git", "bin");
      mkdirSync(folder);
      writeFileSync(path.join(folder, "git"), "#!/bin/sh\nexit 3\n");
      chmodSync(path.join(folder, "git"), 0o755);
      return { path: folder };
    },
    "long",
  ],
  [
    "a repository owned by another user",
    (origin, workspace) => {
      full(origin, workspace);
      if (process.getuid?.() === 0) giveAway(workspace);
    },
  ],
  [
    "a working tree with Windows line endings",
    ({ root, commit }, workspace) => {
      clone(root, workspace, commit, "--config=core.autocrlf=true", "--config=core.eol=crlf");
    },
  ],
  [
    "a worktree of another clone",
    ({ root, commit }, workspace) => {
      const main = `${workspace}-main`;
      clone(root, main, "other");
      git(main, ["worktree", "add", "--quiet", "--detach", workspace, commit]);
    },
  ],
  [
    "a repository with misleading configuration, replacements and grafts",
    (origin, workspace) => {
      full(origin, workspace);
      const other = git(workspace, ["rev-parse", "origin/other"]).trim();
      git(workspace, ["replace", origin.commit, other]);
      git(workspace, ["config", "core.fsmonitor", `touch ${path.join(workspace, "ran")}; false`]);
      git(workspace, ["config", "core.bare", "true"]);
      writeFiles(workspace, { ".git/info/grafts": `${origin.commit}\n` });
    },
  ],
  [
    "objects borrowed from other repositories through relative paths",
    ({ root, commit }, workspace) => {
      const [first, second] = [`${workspace}-first`, `${workspace}-second`];
      clone(root, first, "other");
      for (const [from, to] of [
        [first, second],
        [second, workspace],
      ] as const) {
        git(from, ["clone", "--quiet", "--shared", "--no-checkout", ".", to]);
        const objects = path.relative(path.join(to, ".git/objects"), path.join(from, ".git/objects"));
        writeFiles(to, { ".git/objects/info/alternates": `# borrowed\n${objects}\n/nowhere\n` });
      }
      git(workspace, ["checkout", "--quiet", commit]);
    },
    "long",
  ],
  [
    "a git directory in another place",
    ({ root, commit }, workspace) => clone(root, workspace, commit, `--separate-git-dir=${workspace}-git`),
    "long",
  ],
  [
    "a git directory and a workspace that are symbolic links",
    ({ root, commit }, workspace) => {
      clone(root, `${workspace}-real`, commit);
      renameSync(`${workspace}-real/.git`, `${workspace}-git`);
      symlinkSync(`${workspace}-git`, `${workspace}-real/.git`);
      symlinkSync(`${workspace}-real`, workspace);
    },
  ],
  [
    "packed references, a commit graph and a multi-pack index",
    (origin, workspace) => {
      full(origin, workspace);
      git(workspace, ["pack-refs", "--all"]);
      git(workspace, ["commit-graph", "write", "--reachable"]);
      git(workspace, ["multi-pack-index", "write"]);
    },
    "long",
  ],
  [
    "a truncated pack",
    (origin, workspace) => {
      full(origin, workspace);
      const packs = path.join(workspace, ".git/objects/pack");
      const pack = path.join(packs, readdirSync(packs).find((file) => file.endsWith(".pack")) ?? "");
      chmodSync(pack, 0o644);
      truncateSync(pack, 700);
    },
    "long",
  ],
  [
    "a shallow clone without blobs or a reachable remote",
    ({ root, commit }, workspace) => {
      clone(root, workspace, commit, "--filter=blob:none", "--depth=1", "--no-checkout");
      git(workspace, ["remote", "set-url", "origin", pathToFileURL(path.join(workspace, "gone")).href]);
    },
    "long",
  ],
  [
    "a checkout in a subfolder of an empty repository",
    ({ root, commit }, workspace) => {
      git(root, ["init", "--quiet", workspace]);
      clone(root, path.join(workspace, "status"), commit);
    },
    "long",
  ],
  [
    "a checkout in a subfolder of a repository with SHA-256",
    ({ root, commit }, workspace) => {
      git(root, ["init", "--quiet", "--object-format=sha256", workspace]);
      commitAll(workspace);
      clone(root, path.join(workspace, "status"), commit);
    },
  ],
  [
    "a checkout as a submodule of another repository",
    ({ root, commit }, workspace) => {
      clone(path.join(root, "../library"), workspace, "main");
      const url = pathToFileURL(root).href;
      git(workspace, ["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", url, "status"]);
      git(path.join(workspace, "status"), ["checkout", "--quiet", commit]);
    },
    "long",
  ],
  [
    "a bare mirror in a subfolder",
    ({ root }, workspace) => void git(root, ["clone", "--quiet", "--mirror", ".", path.join(workspace, "mirror.git")]),
    "long",
  ],
  [
    "a `.git` file that points nowhere",
    (_, workspace) => {
      mkdirSync(workspace);
      writeFiles(workspace, { ".git": "gitdir: /nowhere\n" });
    },
  ],
  [
    "a damaged object database",
    (origin, workspace) => {
      full(origin, workspace);
      const blob = git(workspace, ["rev-parse", `${origin.commit}:${DATED}`]).trim();
      const packs = path.join(workspace, ".git/objects/pack");
      const loose = path.join(workspace, ".git/objects", blob.slice(0, 2), blob.slice(2));
      const pack = readdirSync(packs).find((file) => file.endsWith(".pack")) ?? "";
      const input = readFileSync(path.join(packs, pack));
      rmSync(packs, { recursive: true });
      execFileSync("git", ["unpack-objects", "-q"], { cwd: workspace, input });
      rmSync(loose);
      writeFileSync(loose, "damaged");
    },
  ],
];

function clone(root: string, workspace: string, ref: string, ...options: string[]): void {
  git(root, ["clone", "--quiet", "--no-local", ...options, pathToFileURL(root).href, workspace]);
  if (!options.includes("--no-checkout")) git(workspace, ["checkout", "--quiet", ref]);
}

/** Makes another user the owner of a folder and everything in it. */
function giveAway(folder: string): void {
  chownSync(folder, 12345, 12345);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink()) chownSync(path.join(entry.parentPath, entry.name), 12345, 12345);
}
