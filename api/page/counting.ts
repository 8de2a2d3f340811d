type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Figures and plurals as a language writes them: https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules */
export function counting(locale: string): {
  number: (value: number) => string;
  plural: (count: number, forms: Forms) => string;
} {
  const figures = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  // The same few, again and again.
  const small = Array.from({ length: 100 }, (_, value) => figures.format(value));
  const number = (value: number): string => small[value] ?? figures.format(value);
  return { number, plural: (count, forms) => `${number(count)} ${forms[rules.select(count)] ?? forms.other}` };
}
