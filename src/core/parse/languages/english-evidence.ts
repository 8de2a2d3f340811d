import type { EvidencePhrases } from "../evidence-phrases.ts";

/** The English words that show what kind of document or part a text is from. */
export const ENGLISH_EVIDENCE: EvidencePhrases = {
  templates: "template, questionnaire, sample, skeleton, boilerplate",
  guides: `service level agreement, terms of service, terms of use, terms and conditions, code of conduct, charter, runbook, runbooks, playbook, playbooks, policy, policies, guide, guides, guideline*, handbook, manual, how to,
      howto, checklist, checklists, procedure, procedures, process, best practice*, principles, changelog, change log,
      release notes, status log, status update*, standup, standups, newsletter, what s new, changes since, changes in version, changes in release, changes in week, migration log, maintenance log, deployment log, decision log, journal, faq, tutorial, cheat sheet,
      roadmap, style guide, rfc, proposal, form, readme`,
  updates: "investigating, identified, monitoring, resolved, update, fix identified, postmortem",
  itself:
    "this page is for, this page tells, this page explains, this page describes, this document is for, this document tells, this document explains, tells you what to do, this policy, this guide, this runbook, this playbook, this tutorial, this handbook, this checklist, this procedure, this walkthrough, this how to, this style guide, this form, this faq, this code of conduct, this essay, these guidelines, these rules, use this when, use this if",
  histories: "change history, revision history, version history, document history, history",
  guideHeads:
    "prerequisites, prerequisite, steps, usage, what you need, before you start, before you begin, when to use, escalation, severity levels, severity, scope, purpose, principles, exceptions, exercises, exercise, appeals, who does what, roles, responsibilities, first checks, first aid, triage, verification, troubleshooting, how it works, what you need to do, at home, step 1, step 2, step 3, what to do, is it real, change history, first five minutes, first ten minutes, who tells whom, known oddities, known issues, symptoms and fixes, if nothing helps, on the day",
  guideTitles:
    "when the, when a, when an, when your, if the, if a, how we, how i, how do, how does, why, why we, your, things we, what we, introducing, announcing, removal of, deprecation of, retirement of, end of life, upcoming, no more, exercise, lab, workshop, notes on, notes, against, in defence of, in defense of",
  readers: `you, your, yours, yourself, users should, customers should, users must, users can, customers can,
      operators should, please`,
  past: "has been, have been, had been, was, were, we have, we ve, i have, i ve, we did, did",
};
