import { execFileSync } from "node:child_process";
import { chmod, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { Failure } from "../../src/core/model/failure.ts";
import { readFolderFiles, readNamedFiles, readReportFiles } from "../../src/documents/files.ts";
import { git } from "../support/git.ts";
import { createWorkspace } from "../support/workspace.ts";

const KIB = 1024;

/** Creates a checkout that is deleted after the test. */
async function makeCheckout(files: Record<string, string> = {}): Promise<string> {
  const { root, dispose } = await createWorkspace();
  onTestFinished(dispose);
  const checkout = path.join(root, "checkout");
  await mkdir(checkout);
  for (const [file, text] of Object.entries(files)) await put(checkout, file, text);
  return checkout;
}

async function put(root: string, file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
}

async function pathsIn(root: string, globs: readonly string[] = []): Promise<string[]> {
  return (await readReportFiles(root, globs)).files.map((file) => file.path);
}

/** The messages about files that can't be read. */
async function unreadableIn(root: string, globs: readonly string[] = []): Promise<string[]> {
  return (await readReportFiles(root, globs)).unreadable.map(({ problem }) => problem.message);
}

/** Expects a Failure and returns its message. */
async function failureOf(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Failure);
  return (error as Failure).message;
}

describe("the default globs", () => {
  test.for([
    "incidents/2026-03-01.md",
    "docs/incidents/2026/03/outage.md",
    "docs/postmortem/one.md",
    "docs/post-mortem/one.md",
    "postmortems/one.md",
    "a/b/post-mortems/one.md",
    "incident-reports/one.md",
    "incident-report/one.md",
    "incidents-archive/one.md",
    "postmortem.md",
    "docs/2026-03-01-postmortem.md",
    "docs/post-mortem-of-the-outage.md",
    "blog/incident-report-3.md",
    ".github/incidents/one.md",
    "docs/.private/postmortems/one.md",
    "incidents/.drafts/one.md",
    "incidents/2026-01-01-template-outage.md",
  ])("match %s", async (file) => {
    expect(await pathsIn(await makeCheckout({ [file]: "" }))).toEqual([file]);
  });

  test.for([
    "README.md",
    "docs/uptime.md",
    "incidents/one.txt",
    "incidents/template.md",
    "incidents/templates/one.md",
    "postmortems/postmortem-template.md",
    "postmortems/Template.md",
    "postmortems/_template.md",
    ".github/ISSUE_TEMPLATE/incident-report.md",
    "node_modules/some-package/incidents/one.md",
    "site/node_modules/some-package/postmortem.md",
    ".git/incidents/one.md",
  ])("skip %s", async (file) => {
    const root = await makeCheckout({ [file]: "", "incidents/taken.md": "" });
    expect(await pathsIn(root)).toEqual(["incidents/taken.md"]);
  });
});

describe("readReportFiles", () => {
  test("reads every file once, sorted by path", async () => {
    const root = await makeCheckout({ "b/2.md": "two", "a/1.md": "one", "b/10.md": "ten", "a/ü – ö.md": "Grüße" });
    expect((await readReportFiles(root, ["**/*.md", "a/*.md"])).files).toEqual([
      { path: "a/1.md", text: "one" },
      { path: "a/ü – ö.md", text: "Grüße" },
      { path: "b/10.md", text: "ten" },
      { path: "b/2.md", text: "two" },
    ]);
  });

  test("reads a checkout behind a symbolic link", async () => {
    const root = await makeCheckout({ "docs/a.md": "one" });
    await symlink(root, path.join(root, "../link"));
    expect((await readReportFiles(path.join(root, "../link"), ["docs/*.md"])).files).toEqual([
      { path: "docs/a.md", text: "one" },
    ]);
  });

  test("leaves out files that match a glob starting with !", async () => {
    const root = await makeCheckout({ "docs/a.md": "", "docs/b.md": "", "docs/old/c.md": "" });
    expect(await pathsIn(root, ["docs/**/*.md", "!docs/old/**", "!docs/b.md"])).toEqual(["docs/a.md"]);
  });

  test("names the globs and the setting if nothing matches", async () => {
    const root = await makeCheckout({ "README.md": "" });
    const message = await failureOf(readReportFiles(root, ["docs/*.md", "more/*.md"]));
    expect(message).toContain("docs/*.md, more/*.md");
    expect(message).toContain("set `documents`");
  });

  test("fails if every match is excluded", async () => {
    const root = await makeCheckout({ "docs/a.md": "" });
    expect(await failureOf(readReportFiles(root, ["docs/*.md", "!docs/a.md"]))).toContain("No report matches");
  });
});

describe("the size limits", () => {
  test("allow a file of 256 KiB, but not a file that is one byte larger", async () => {
    const root = await makeCheckout({ "docs/fits.md": "x".repeat(256 * KIB) });
    expect((await readReportFiles(root, ["docs/*.md"])).files[0]?.text).toHaveLength(256 * KIB);
    await put(root, "docs/too-long.md", "x".repeat(256 * KIB + 1));
    const [message] = await unreadableIn(root, ["docs/*.md"]);
    expect(message).toContain("docs/too-long.md is 262145 bytes long, but the limit is 256 KiB");
    expect(message).toContain("`!docs/too-long.md`");
    expect(await pathsIn(root, ["docs/*.md", "!docs/too-long.md"])).toEqual(["docs/fits.md"]);
  });

  test.for<[what: string, line: string, others: string]>([
    ["list items", "- a", "# A\n\nb - c\n-d\n"],
    ["numbered items", "12. a", "1.5\n"],
    ["quoted items", "> * a", "> a\n"],
    ["ballot boxes", "☐ a", ""],
    ["table rows", "a | b", ""],
  ])("allow 5,000 %s, but not one more", async ([, line, others]) => {
    const root = await makeCheckout({ "docs/fits.md": `${others}${`${line}\n`.repeat(5_000)}` });
    expect(await pathsIn(root, ["docs/*.md"])).toEqual(["docs/fits.md"]);
    await put(root, "docs/long.md", `${line}\r\n`.repeat(5_001));
    expect(await unreadableIn(root, ["docs/*.md"])).toEqual([
      expect.stringContaining("docs/long.md has 5001 list items and table rows, but the limit is 5000: split it"),
    ]);
  });

  test("count bytes, not characters", async () => {
    const root = await makeCheckout({ "docs/a.md": "ü".repeat(128 * KIB + 1) });
    expect(await unreadableIn(root, ["docs/*.md"])).toEqual([
      expect.stringContaining("docs/a.md is 262146 bytes long"),
    ]);
  });

  test("allow 2,000 files, but not 2,001", async () => {
    const root = await makeCheckout();
    await Promise.all(Array.from({ length: 2_000 }, (_, number) => put(root, `docs/${number}.md`, "")));
    expect(await pathsIn(root, ["docs/*.md"])).toHaveLength(2_000);
    await put(root, "docs/one-more.md", "");
    expect(await failureOf(readReportFiles(root, ["docs/*.md"]))).toContain(
      "2001 reports match, but the limit is 2000",
    );
  });

  test("allow 16 MiB in total, and report the file that exceeds the limit", async () => {
    const root = await makeCheckout();
    for (let number = 10; number < 74; number += 1) await put(root, `docs/${number}.md`, "x".repeat(256 * KIB));
    expect(await pathsIn(root, ["docs/*.md"])).toHaveLength(64);
    await put(root, "docs/last.md", "x");
    const message = await failureOf(readReportFiles(root, ["docs/*.md"]));
    expect(message).toContain("exceed 16 MiB in total at docs/last.md");
  });
});

describe("when reports are read,", () => {
  test.for(["../outside/*.md", "../*/secret.md", "docs/../../outside/*.md"])(
    "a file outside the repository cannot be matched by %s",
    async (glob) => {
      const root = await makeCheckout({ "docs/a.md": "" });
      await put(root, "../outside/secret.md", "secret");
      const message = await failureOf(readReportFiles(root, ["docs/*.md", glob]));
      expect(message).toBe(`${glob} is outside the repository: \`documents\` may only match files inside it.`);
    },
  );

  test("a file outside the repository cannot be matched by an absolute glob", async () => {
    const root = await makeCheckout();
    await put(root, "../outside/secret.md", "secret");
    const message = await failureOf(readReportFiles(root, [path.join(root, "../outside/*.md")]));
    expect(message).toContain("is outside the repository");
  });

  test("a folder behind a symbolic link is not searched", async () => {
    const root = await makeCheckout({ "docs/incidents/a.md": "" });
    await put(root, "../outside/incidents/secret.md", "secret");
    await symlink(path.join(root, "../outside"), path.join(root, "linked"));
    await symlink(path.join(root, "docs"), path.join(root, "again"));
    expect(await pathsIn(root)).toEqual(["docs/incidents/a.md"]);
  });

  test.for([
    ["a link to another report", "incidents/a.md"],
    ["a dangling link", "nowhere.md"],
  ])("%s is left out and listed by name", async ([, target]) => {
    const root = await makeCheckout({ "incidents/a.md": "" });
    await symlink(path.join(root, target!), path.join(root, "incidents/link.md"));
    expect(await readReportFiles(root, [])).toEqual({
      files: [{ path: "incidents/a.md", text: "" }],
      unreadable: [],
      links: ["incidents/link.md"],
    });
  });

  test("a FIFO is rejected without blocking the run", async () => {
    const root = await makeCheckout({ "incidents/a.md": "" });
    execFileSync("mkfifo", [path.join(root, "incidents/fifo.md")]);
    expect(await unreadableIn(root)).toEqual([expect.stringContaining("incidents/fifo.md is not a regular file")]);
    expect(await pathsIn(root)).toEqual(["incidents/a.md"]);
  });

  test.skipIf(process.getuid?.() === 0)(
    "an unreadable folder is rejected, and the message names it (skipped for root, which can read everything)",
    async () => {
      const root = await makeCheckout({ "incidents/a.md": "", "closed/b.md": "" });
      await chmod(path.join(root, "closed"), 0);
      onTestFinished(() => chmod(path.join(root, "closed"), 0o700));
      expect(await failureOf(readReportFiles(root, []))).toContain("The folder closed can't be read (EACCES)");
      expect(await pathsIn(root, ["!closed/**"])).toEqual(["incidents/a.md"]);
    },
  );

  test("a symbolic link to a folder that a glob names is left out and listed by name", async () => {
    const root = await makeCheckout();
    await put(root, "../outside/secret.md", "secret");
    await symlink(path.join(root, "../outside"), path.join(root, "linked"));
    expect((await readReportFiles(root, ["linked/*.md"])).links).toEqual(["linked"]);
  });

  test.for<[what: string, bytes: number[]]>([
    ["Latin-1 text", [0x47, 0x72, 0xfc, 0xdf, 0x65]],
    ["UTF-16 text", [0xff, 0xfe, 0x41, 0x00]],
    ["text with a truncated character", [0x41, 0xe2, 0x82]],
  ])("%s is rejected, and the message names the file and the fix", async ([, bytes]) => {
    const root = await makeCheckout();
    await put(root, "docs/a.md", Uint8Array.from(bytes));
    const [message] = await unreadableIn(root, ["docs/*.md"]);
    expect(message).toBe("docs/a.md is not UTF-8 text: save it as UTF-8, or exclude it with `!docs/a.md`.");
  });

  test.skipIf(process.getuid?.() === 0)(
    "an unreadable file is rejected, and the message names it (skipped for root, which can read everything)",
    async () => {
      const root = await makeCheckout({ "docs/a.md": "", "docs/b.md": "" });
      await chmod(path.join(root, "docs/b.md"), 0);
      expect(await unreadableIn(root, ["docs/*.md"])).toEqual([
        expect.stringContaining("docs/b.md can't be read (EACCES)"),
      ]);
    },
  );
});

describe("a file in a git repository", () => {
  test("is read unless git ignores it", async () => {
    const root = await makeCheckout({ "incidents/a.md": "", "build/incidents/a.md": "", ".gitignore": "build/\n" });
    git(root, ["init", "--quiet"]);
    expect(await pathsIn(root)).toEqual(["incidents/a.md"]);
    expect((await readFolderFiles(root)).files.map((file) => file.path)).toEqual(["incidents/a.md"]);
    // A folder that is named explicitly is read even if git ignores it.
    expect((await readFolderFiles(path.join(root, "build"))).files).toHaveLength(1);
  });

  test("is not read if it was deleted, or is in another repository", async () => {
    const root = await makeCheckout({ "incidents/a.md": "", "incidents/b.md": "", "inner/incidents/c.md": "" });
    git(root, ["init", "--quiet"]);
    git(path.join(root, "inner"), ["init", "--quiet"]);
    git(root, ["add", "incidents"]);
    await rm(path.join(root, "incidents/b.md"));
    expect(await pathsIn(root)).toEqual(["incidents/a.md"]);
  });
});

describe("a Git LFS pointer", () => {
  test("is rejected, and the message names the file and the fix", async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`;
    const root = await makeCheckout({ "docs/a.md": pointer, "docs/b.md": "text" });
    expect(await unreadableIn(root, ["docs/*.md"])).toEqual([
      "docs/a.md is a Git LFS pointer, not the report: commit the text itself (`git lfs untrack`), or exclude it with `!docs/a.md`.",
    ]);
    expect(await pathsIn(root, ["docs/*.md"])).toEqual(["docs/b.md"]);
  });
});

describe("readNamedFiles", () => {
  test("reads files from any folder, in the given order", async () => {
    const root = await makeCheckout({ "b.md": "two", "a.md": "one" });
    const names = [path.join(root, "b.md"), path.join(root, "a.md")];
    expect(await readNamedFiles(names)).toEqual([
      { path: names[0], text: "two" },
      { path: names[1], text: "one" },
    ]);
  });

  test("rejects a symbolic link, regardless of its target", async () => {
    const root = await makeCheckout({ "a.md": "" });
    await symlink(path.join(root, "a.md"), path.join(root, "link.md"));
    await symlink(path.join(root, "nowhere.md"), path.join(root, "dangling.md"));
    for (const name of ["link.md", "dangling.md"]) {
      expect(await failureOf(readNamedFiles([path.join(root, name)]))).toContain(`${name} is a symbolic link`);
    }
  });

  test("rejects a FIFO without blocking", async () => {
    const root = await makeCheckout();
    execFileSync("mkfifo", [path.join(root, "fifo.md")]);
    expect(await failureOf(readNamedFiles([path.join(root, "fifo.md")]))).toContain("fifo.md is not a regular file");
  });

  test("rejects a folder and a missing file, and names them", async () => {
    const root = await makeCheckout();
    expect(await failureOf(readNamedFiles([root]))).toContain(`${root} is not a regular file`);
    expect(await failureOf(readNamedFiles([path.join(root, "missing.md")]))).toContain(
      "missing.md can't be read (ENOENT)",
    );
  });

  test("applies the same size limits", async () => {
    const root = await makeCheckout({ "long.md": "x".repeat(256 * KIB + 1), "full.md": "x".repeat(256 * KIB) });
    expect(await failureOf(readNamedFiles([path.join(root, "long.md")]))).toContain("the limit is 256 KiB");
    const many = Array.from({ length: 65 }, () => path.join(root, "full.md"));
    expect(await failureOf(readNamedFiles(many))).toContain("exceed 16 MiB in total");
  });
});
