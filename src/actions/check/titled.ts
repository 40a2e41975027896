import type { Finding } from '../../analysis/lint/finding';
import { rules } from '../../analysis/lint/rules';
import type { Remark } from './checking';

/** Findings with the headings of their rules. */
export function titled(findings: readonly Finding[]): Remark[] {
  return findings.map((finding) => ({ ...finding, title: rules[finding.rule].title }));
}
