import { UnexpectedOutput } from "./git-output.ts";

/** Thrown if the content of a commit or a tree doesn't match its id, because the repository is damaged or forged. */
export class CorruptObject extends UnexpectedOutput {
  override name = "CorruptObject";

  constructor(type: string, id: string) {
    super("cat-file");
    this.message = `The ${type} ${id} in the workspace's git repository is corrupt: its content doesn't match its id. Run \`git fsck\`, and check the repository out again.`;
  }
}
