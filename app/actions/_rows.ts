import { textOf } from './_form';

/** The most rows that any form of the house has; what is numbered above it was not sent by one. */
const rowsMax = 50;

/**
 * The rows that a form sends as `questions.0.text`, `questions.0.kind`, `questions.1.text` …, each with all given fields.
 * Rows that are not there are left out of the middle, so that the numbers stay those of the form.
 */
export function rowsOf<Field extends string>(
  form: FormData,
  name: string,
  fields: readonly Field[],
): Record<Field, string>[] {
  const rows: Record<Field, string>[] = [];
  for (let index = 0; index < rowsMax; index++) {
    if (!fields.some((field) => form.has(`${name}.${index}.${field}`))) continue;
    while (rows.length < index) rows.push(blankRow(fields));
    rows.push(
      Object.fromEntries(
        fields.map((field) => [field, textOf(form, `${name}.${index}.${field}`)]),
      ) as Record<Field, string>,
    );
  }
  return rows;
}

/** A row in which nothing is filled in. */
export const blankRow = <Field extends string>(fields: readonly Field[]) =>
  Object.fromEntries(fields.map((field) => [field, ''])) as Record<Field, string>;
