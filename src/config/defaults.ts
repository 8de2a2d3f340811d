/** The default value of `documents`. */
export const DEFAULT_DOCUMENTS = [
  "**/{postmortem,post-mortem,postmortems,post-mortems,incidents,incident-reports,incident-report}*/**/*.md",
  "**/*{postmortem,post-mortem,incident-report}*.md",
];
