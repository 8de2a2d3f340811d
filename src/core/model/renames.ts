/** How many renames are followed back to a file's first commit. */
export const MAX_RENAMES = 5;
