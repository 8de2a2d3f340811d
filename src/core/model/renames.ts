/** The maximum number of renames to follow back to a file's first commit. */
export const MAX_RENAMES = 5;
