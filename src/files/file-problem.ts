import { codeOf, Failure } from "../core/model/failure.ts";

/** Why a file can't be read or written, as the end of a sentence that starts with the file's name. */
export class FileProblem extends Failure {
  override name = "FileProblem";
  /** `ENOENT` if there is no file, otherwise a system code or null. */
  readonly code: string | null;

  constructor(what: string, code: string | null = null) {
    super(what);
    this.code = code;
  }
}

/** A file outside the folder that must contain it. */
export class OutsideProblem extends FileProblem {
  constructor() {
    super("is outside the workspace");
  }
}

/** The problem for a failed file system call. Returns a FileProblem as it is. */
export function fileProblem(error: unknown, doing: "read" | "written"): FileProblem {
  if (error instanceof FileProblem) return error;
  const code = codeOf(error);
  // open() with O_NOFOLLOW fails with ELOOP if the path is a link.
  if (code === "ELOOP") return new FileProblem("is a symbolic link, which is never followed");
  return new FileProblem(`can't be ${doing} (${code})`, code);
}
