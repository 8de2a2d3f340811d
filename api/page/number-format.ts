type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Creates functions that format numbers and plurals in a language: https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules */
export function createNumberFormat(locale: string): {
  number: (value: number) => string;
  /** `1 day`, `2 days`. */
  plural: (count: number, forms: PluralForms) => string;
} {
  const format = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  // Cache small numbers, because they are frequent and formatting is slow.
  const small = Array.from({ length: 100 }, (_, value) => format.format(value));
  const number = (value: number): string => small[value] ?? format.format(value);
  return { number, plural: (count, forms) => `${number(count)} ${forms[rules.select(count)] ?? forms.other}` };
}
