import type { Client, Coordinates } from "./client.ts";
import { explain } from "./errors.ts";
import { expectShape, RefShape } from "./shapes.ts";

/** The commit that a branch is at. */
export async function readHead(client: Client, at: Coordinates, branch: string): Promise<string> {
  const doing = `read the head of ${branch}`;
  try {
    const { data } = await client.git.getRef({ ...at, ref: `heads/${branch}` });
    return expectShape(RefShape, data, doing).object.sha;
  } catch (error) {
    throw explain(error, doing);
  }
}
