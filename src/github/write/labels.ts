import type { ChangeLabels } from "../../core/plan/operation.ts";
import { isInvalid, isNotFound } from "../errors.ts";
import { LABEL_DESCRIPTION } from "../dashboard-pointer.ts";
import { readLabelDescription } from "../read/label.ts";
import type { Writer } from "./writer.ts";

const LABEL_COLOR = "0e8a16";

/** Creates the label unless it exists. https://docs.github.com/en/rest/issues/labels#create-a-label */
export async function createLabel(writer: Writer, name: string): Promise<void> {
  const { client, repo } = writer.deps;
  await writer.pace();
  try {
    await client.issues.createLabel({ ...repo, name, color: LABEL_COLOR, description: LABEL_DESCRIPTION });
  } catch (error) {
    // The name is usually taken by another run's label.
    if (!isInvalid(error) || (await readLabelDescription({ client, repo }, name)) === null) throw error;
  }
}

/** Changes a label's description. https://docs.github.com/en/rest/issues/labels#update-a-label */
export async function describeLabel(writer: Writer, name: string, description: string): Promise<void> {
  const { client, repo } = writer.deps;
  await writer.pace();
  await client.issues.updateLabel({ ...repo, name, description });
}

/**
 * Adds labels to an issue with one request and removes labels with one request each. Throws Stale if the issue is missing when
 * labels are added.
 */
export async function changeLabels(writer: Writer, { number, add, remove }: ChangeLabels): Promise<void> {
  const { client, repo, log } = writer.deps;
  if (add.length > 0) {
    await writer.pace();
    await client.issues.addLabels({ ...repo, issue_number: number, labels: add }).catch(writer.refusedBy(number));
  }
  for (const name of remove) {
    await writer.pace();
    await client.issues.removeLabel({ ...repo, issue_number: number, name }).catch(async (error: unknown) => {
      // 404 usually means that a person already removed the label. If the issue itself is missing, the next read detects
      // that.
      if (!isNotFound(error)) await writer.refusedBy(number)(error);
    });
  }
  log(`changed the labels of #${number}`);
}
