type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Figures and plurals as a language writes them: https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules */
export function counting(locale: string): {
  number: (value: number) => string;
  plural: (count: number, forms: Forms) => string;
} {
  const figures = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const number = (value: number): string => figures.format(value);
  return { number, plural: (count, forms) => `${number(count)} ${forms[rules.select(count)] ?? forms.other}` };
}
