import { Failure, codeOf } from "./core-model-start.js";
import { constants } from "node:fs";
import { lstat, mkdir, open, realpath, rename, rm } from "node:fs/promises";
import path from "node:path";

// src/files/file-problem.ts
/** Why a file can't be read or written, as the end of a sentence that starts with the file's name. */
var FileProblem = class extends Failure {
	name = "FileProblem";
	/** `ENOENT` if there is no file, otherwise a system code or null. */
	code;
	constructor(what, code = null) {
		super(what);
		this.code = code;
	}
};
/** A file outside the folder that must contain it. */
var OutsideProblem = class extends FileProblem {
	constructor() {
		super("is outside the workspace");
	}
};
/** The problem for a failed file system call. Returns a FileProblem as it is. */
function fileProblem(error, doing) {
	if (error instanceof FileProblem) return error;
	const code = codeOf(error);
	if (code === "ELOOP") return new FileProblem("is a symbolic link, which is never followed");
	return new FileProblem(`can't be ${doing} (${code})`, code);
}

// src/files/read-file.ts
const KIB = 1024;
/** The largest config file. */
const MAX_CONFIG_BYTES = 64 * KIB;
/** The largest snapshot: 10,000 commitments with a long history take less than half. */
const MAX_SNAPSHOT_BYTES = 64 * KIB * KIB;
/** GitHub's own limit for an event's payload. https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap */
const MAX_EVENT_BYTES = 25 * KIB * KIB;
/** File systems whose files expose data of the kernel or of a process. `/proc/self/environ` looks like a regular file. */
const KERNEL_FOLDERS = [
	"/proc",
	"/sys",
	"/dev"
];
/**
* Reads a regular file of at most `limit` bytes. Follows a link at the path only with `followLinks`. Throws a FileProblem for
* anything else.
*/
async function readFileBytes(file, options) {
	let handle = null;
	try {
		await expectPlace(file, options.inside);
		const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = constants;
		handle = await open(file, O_RDONLY | O_NONBLOCK | (options.followLinks ? 0 : O_NOFOLLOW));
		const stat = await handle.stat();
		expectReadable(stat, options.limit);
		return await readAll(handle, stat.size);
	} catch (error) {
		throw fileProblem(error, "read");
	} finally {
		await handle?.close();
	}
}
/** Reads a regular file as UTF-8 text. Throws a FileProblem. */
async function readFileText(file, options) {
	return (await readFileBytes(file, options)).toString();
}
/** Throws a FileProblem unless the real path, with all links resolved, is in `inside` and not in a kernel file system. */
async function expectPlace(file, inside) {
	const real = await realpath(file);
	if (KERNEL_FOLDERS.some((folder) => isInside(real, folder))) throw new FileProblem("is not a regular file");
	if (inside !== null && !isInside(real, await realpath(inside))) throw new OutsideProblem();
}
/** Whether a path is below a folder. Both are absolute and normalized. */
function isInside(file, folder) {
	return file.startsWith(folder.endsWith(path.sep) ? folder : `${folder}${path.sep}`);
}
function expectReadable(stat, limit) {
	if (!stat.isFile()) throw new FileProblem("is not a regular file");
	if (stat.size > limit) throw new FileProblem(`is ${stat.size} bytes long, but the limit is ${describeBytes(limit)}`);
}
/** Such as `64 MiB`. */
function describeBytes(bytes) {
	return bytes >= KIB * KIB ? `${bytes / KIB / KIB} MiB` : `${bytes / KIB} KiB`;
}
/** Reads `size` bytes. Throws a FileProblem if the file has more or fewer, because its size changed after it was checked. */
async function readAll(handle, size) {
	const bytes = Buffer.alloc(size + 1);
	let length = 0;
	while (length <= size) {
		const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
		if (bytesRead === 0) break;
		length += bytesRead;
	}
	if (length !== size) throw new FileProblem("changed while it was being read");
	return bytes.subarray(0, size);
}

// src/files/write-file.ts
/**
* Writes a file completely or not at all, by writing a new file next to it and renaming that. Creates missing folders. Never
* follows a symbolic link, and replaces only a regular file. `inside` is the folder that the file must be in. Throws a
* FileProblem.
*/
async function writeFileWhole(file, content, inside) {
	const target = path.resolve(inside, file);
	try {
		const found = await findPlace(target, inside);
		if (found !== null && !found.isFile()) throw new FileProblem("is not a regular file");
		const partial = path.join(path.dirname(target), `.${crypto.randomUUID()}.part`);
		try {
			await writeNewFile(partial, content);
			await rename(partial, target);
		} catch (error) {
			await rm(partial, { force: true });
			throw error;
		}
		await syncFolder(path.dirname(target));
	} catch (error) {
		throw fileProblem(error, "written");
	}
}
/**
* Checks that a file can be written at a path in `inside`, and creates missing folders on the way. Returns the status of an
* existing file, or null if there is none. Throws a FileProblem if there is a link at the path or on the way.
*/
async function findPlace(target, inside) {
	if (!isInside(target, path.resolve(inside))) throw new OutsideProblem();
	const steps = path.relative(path.resolve(inside), target).split(path.sep);
	if (steps.includes(".git")) throw new FileProblem("is in git's own folder");
	let current = await realpath(inside);
	for (const [index, step] of steps.entries()) {
		current = path.join(current, step);
		const found = await find(current);
		if (found?.isSymbolicLink()) throw new FileProblem("is behind a symbolic link, which is never followed");
		if (index === steps.length - 1) return found;
		if (found === null) await mkdir(current);
		else if (!found.isDirectory()) throw new FileProblem("is below something that is not a folder");
	}
	return null;
}
async function find(file) {
	try {
		return await lstat(file);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return null;
		throw error;
	}
}
/**
* Writes a file that doesn't exist yet, and waits until it is on the disk. If the disk is full, this step fails, and nothing has
* been replaced yet.
*/
async function writeNewFile(file, content) {
	const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
	const handle = await open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 438);
	try {
		await handle.writeFile(content);
		await handle.sync();
	} finally {
		await handle.close();
	}
}
/** Waits until a folder's new entries are on the disk. */
async function syncFolder(folder) {
	try {
		const handle = await open(folder, constants.O_RDONLY);
		try {
			await handle.sync();
		} finally {
			await handle.close();
		}
	} catch {}
}

export { FileProblem, MAX_CONFIG_BYTES, MAX_EVENT_BYTES, MAX_SNAPSHOT_BYTES, OutsideProblem, describeBytes, fileProblem, findPlace, readFileBytes, readFileText, syncFolder, writeFileWhole, writeNewFile };