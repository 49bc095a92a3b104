/** What a server action says back to the form that sent it. */
export interface FormState {
  ok: boolean;
  /** One sentence for the person, above the form. */
  message?: string;
  /** What is wrong, by field name. */
  fields?: Record<string, string>;
  /** What was typed, by field name, so that nothing is lost. Never passwords or files. */
  values?: Record<string, string | string[]>;
  /** Changes with every answer where one form is sent again and again. */
  id?: string;
}

/** The hidden field in which a form says which one on its page it is. */
export const formNameField = '$form';

/** The hidden field in which a form says for whom its page was made, by the person's id. */
export const formPersonField = '$person';

/** A form that has not been sent yet. */
export const freshForm: FormState = { ok: false };

/** A server action as forms call it. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/**
 * What is still to be said of an answer when these fields have been changed since: nothing of them, and once nothing is left
 * of what was wrong with fields, no word above the form either. The same answer where nothing changes. Pure.
 */
export function stillSaid(state: FormState, changed: ReadonlySet<string>): FormState {
  const errors = Object.entries(state.fields ?? {});
  const left = errors.filter(([name]) => !changed.has(name));
  if (left.length === errors.length) return state;
  const { message, fields: _, ...rest } = state;
  if (left.length === 0) return rest;
  return { ...rest, ...(message && { message }), fields: Object.fromEntries(left) };
}
