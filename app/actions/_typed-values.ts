/** Fields that are never sent back to the page, whatever went wrong; PasswordField takes no other name. */
const secretFields = /password|token|secret/i;

/** What was typed into a form, by field name, to be shown in it again: texts that are no secrets. */
export function typedValues(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (secretFields.test(name) || name.startsWith('$')) continue;
    const texts = form.getAll(name).filter((value): value is string => typeof value === 'string');
    if (texts.length > 0) values[name] = texts.length === 1 ? (texts[0] ?? '') : texts;
  }
  return values;
}
