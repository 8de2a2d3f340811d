import path from "node:path";
import { findPlace, writeNewFile } from "../files/write-file.ts";
import { fileProblem } from "../files/file-problem.ts";
import { Failure } from "../core/model/failure.ts";

/** Creates a file and its folders. Returns false, and leaves everything as it is, if there already is something at the path. */
export async function createFile(root: string, file: string, text: string): Promise<boolean> {
  const target = path.resolve(root, file);
  try {
    if ((await findPlace(target, root)) !== null) return false;
    await writeNewFile(target, text);
    return true;
  } catch (error) {
    throw new Failure(`${file} ${fileProblem(error, "written").message}: check the folder and its permissions.`);
  }
}
