import type { GitHubRepo } from "../client.ts";
import { explain, isNotFound } from "../errors.ts";
import { expectShape, LabelShape } from "../shapes.ts";

/** Reads a label's description, `""` if it has none; null if there is no such label. https://docs.github.com/en/rest/issues/labels */
export async function readLabelDescription({ client, repo }: GitHubRepo, name: string): Promise<string | null> {
  const doing = `read the label “${name}”`;
  try {
    const { data } = await client.issues.getLabel({ ...repo, name });
    return expectShape(LabelShape, data, doing).description;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw explain(error, doing);
  }
}
