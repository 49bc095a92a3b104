/** Fields that are never sent back to the page, whatever went wrong; PasswordField takes no other name. */
const secretFields = /password|token|secret/i;

/** What was typed into a form, by field name, to be shown in it again: texts that are no secrets. */
export function typedValues(form: FormData): Record<string, string | string[]> {
  const texts = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (typeof value !== 'string' || secretFields.test(name) || name.startsWith('$')) continue;
    const known = texts.get(name);
    if (known) known.push(value);
    else texts.set(name, [value]);
  }
  return Object.fromEntries(
    [...texts].map(([name, all]) => [name, all.length === 1 ? (all[0] ?? '') : all]),
  );
}

// Far above every form of ours: work on millions of fields or characters would hold everybody up before a limit is asked.
const fieldsMax = 2000;
const charactersMax = 500_000;

/** Does this hold more than any form of ours can? Then nothing of it is looked at, and nothing is sent back. */
export function isTooMuch(form: FormData): boolean {
  let [fields, characters] = [0, 0];
  for (const [name, value] of form) {
    fields += 1;
    characters += name.length + (typeof value === 'string' ? value.length : 0);
    if (fields > fieldsMax || characters > charactersMax) return true;
  }
  return false;
}
