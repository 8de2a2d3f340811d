import { open, type FileHandle } from "node:fs/promises";
import { appendFileSync, chmodSync, statSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { FileProblem } from "../../src/files/file-problem.ts";
import { isInside, readFileBytes, readFileText } from "../../src/files/read-file.ts";
import { makeDevice, makeFolders, ODD_FILES } from "./folder.ts";

test.for(ODD_FILES)("readFileText refuses to read %s and gives the reason", async ([, make]) => {
  const folders = await makeFolders();
  const file = path.resolve(folders.workspace, make(folders));
  const read = readFileText(file, { limit: 1024, inside: folders.workspace });
  await expect(read).rejects.toThrow(FileProblem);
  await expect(read).rejects.toThrow(
    /^(?:is a symbolic link, which is never followed|is outside the workspace|is not a regular file|can't be read \(E\w+\))$/,
  );
});

describe("without a required folder,", () => {
  test.for(["/proc/self/environ", "/dev/zero", "/proc/self/root/proc/self/environ"])("%s isn't read", async (file) => {
    const read = readFileText(file, { limit: 1024, inside: null, followLinks: true });
    await expect(read).rejects.toThrow("is not a regular file");
  });

  test("a link is followed only on request, and only to a regular file", async () => {
    const { workspace, outside } = await makeFolders();
    const options = { limit: 1024, inside: null, followLinks: true };
    symlinkSync(path.join(outside, "secret.txt"), path.join(workspace, "link"));
    expect(await readFileText(path.join(workspace, "link"), options)).toBe("secret");
    await expect(readFileText(path.join(workspace, "link"), { limit: 1024, inside: null })).rejects.toThrow("link");
    symlinkSync("/proc/self/environ", path.join(workspace, "environ"));
    await expect(readFileText(path.join(workspace, "environ"), options)).rejects.toThrow("is not a regular file");
  });
});

test("a device outside /dev isn't read", async ({ skip }) => {
  const { workspace } = await makeFolders();
  const file = path.join(workspace, "zero");
  skip(!makeDevice(file), "creating a device needs root");
  await expect(readFileText(file, { limit: 1024, inside: workspace })).rejects.toThrow("is not a regular file");
});

test("a file can be as large as the limit, but not one byte larger", async () => {
  const { workspace } = await makeFolders();
  const file = path.join(workspace, "large");
  writeFileSync(file, "x".repeat(1024));
  expect(await readFileBytes(file, { limit: 1024, inside: workspace })).toEqual(Buffer.alloc(1024, "x"));
  truncateSync(file, 1025);
  await expect(readFileBytes(file, { limit: 1024, inside: workspace })).rejects.toThrow(
    "is 1025 bytes long, but the limit is 1 KiB",
  );
  // A file that is too large is rejected by its size, without being read.
  truncateSync(file, 2 ** 40);
  await expect(readFileBytes(file, { limit: 2 ** 25, inside: null })).rejects.toThrow("but the limit is 32 MiB");
});

test("a file that grows while it is read is refused", async () => {
  const { workspace } = await makeFolders();
  const file = path.join(workspace, "growing");
  writeFileSync(file, "one");
  const handle = await open(file);
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  const spy = vi.spyOn(prototype, "stat").mockImplementation(() => {
    const before = statSync(file);
    appendFileSync(file, "two");
    return Promise.resolve(before);
  });
  onTestFinished(() => spy.mockRestore());
  const read = readFileText(file, { limit: 1024, inside: workspace });
  await expect(read).rejects.toThrow("changed while it was being read");
});

test("an empty file is read, and the error for a missing one has the code ENOENT", async () => {
  const { workspace } = await makeFolders();
  writeFileSync(path.join(workspace, "empty"), "");
  expect(await readFileText(path.join(workspace, "empty"), { limit: 1, inside: workspace })).toBe("");
  for (const name of ["none", "none/deeper"])
    await expect(readFileText(path.join(workspace, name), { limit: 1, inside: workspace })).rejects.toMatchObject({
      code: "ENOENT",
      message: "can't be read (ENOENT)",
    });
});

test("the error for a file without read permission has the code EACCES", async ({ skip }) => {
  skip(process.getuid?.() === 0, "root can read everything");
  const { workspace } = await makeFolders();
  chmodSync(path.join(workspace, "good.txt"), 0);
  const read = readFileText(path.join(workspace, "good.txt"), { limit: 9, inside: workspace });
  await expect(read).rejects.toMatchObject({ code: "EACCES" });
});

test("the required folder can itself be a link", async () => {
  const { workspace, outside } = await makeFolders();
  symlinkSync(workspace, path.join(outside, "checkout"));
  const checkout = path.join(outside, "checkout");
  expect(await readFileText(path.join(checkout, "good.txt"), { limit: 9, inside: checkout })).toBe("good");
});

test.for<[file: string, folder: string, inside: boolean]>([
  ["/a/b", "/a", true],
  ["/a/b", "/", true],
  ["/a", "/a", false],
  ["/ab", "/a", false],
])("the path %j is inside %j: %j", ([file, folder, inside]) => {
  expect(isInside(file, folder)).toBe(inside);
});
