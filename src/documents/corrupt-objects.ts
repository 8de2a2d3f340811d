import { splitFields, UnexpectedOutput } from "./git-output.ts";

/** Thrown if the content of a commit or a tree doesn't match its id, because the repository is damaged or forged. */
export class CorruptObject extends UnexpectedOutput {
  override name = "CorruptObject";

  constructor(type: string, id: string) {
    super("cat-file");
    this.message = `The ${type} ${id} in the workspace's git repository is corrupt: its content doesn't match its id. Run \`git fsck\`, and check the repository out again.`;
  }
}

/** Parses the output of `git ls-tree -r -d -z`: the ids of the trees. */
export function parseTreeIds(output: string): string[] {
  return splitFields(output, "ls-tree").flatMap((field) => {
    const [, type, id = ""] = /^\d{6} (tree|commit) ([0-9a-f]{40})\t[\s\S]/.exec(field) ?? [];
    if (type === undefined) throw new UnexpectedOutput("ls-tree");
    return type === "tree" ? [id] : [];
  });
}
