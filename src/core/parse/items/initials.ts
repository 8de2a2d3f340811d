/** Acronyms that look like a person's initials. */
const ACRONYMS: ReadonlySet<string> = new Set(
  "AI API APM AWS BGP CDN CI CD CLI CMS CPU CRM CRL CSP CSS DB DBA DC DDL DI DNS DR DX EU FAQ FE BE GC GCP GPU GUI HA HR HSM HTTP IAM ID IDE IO IP IT JS JVM JWT KMS KPI LB LAN ML NB NFS NTP OK OKR OOM OS PG PII PM PO PR QA QPS RAM RBAC RCA RPC SDK SLA SLI SLO SMS SQL SQS SRE SSD SSH SSL SSO S3 TBD TCP TLS TTL TV UI UK UPS URL US USB UX VM VPC VPN WAF XML".split(
    " ",
  ),
);
const BETWEEN = /\s?[/,&+]\s?/;

/** Whether a text is a person's initials, or those of several: `JP`, `GE/RK`. */
export function areInitials(text: string): boolean {
  return text.length <= 20 && text.split(BETWEEN).every((name) => /^\p{Lu}{2,3}$/u.test(name) && !ACRONYMS.has(name));
}
