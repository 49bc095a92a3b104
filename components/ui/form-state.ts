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

/** A form that has not been sent yet. */
export const freshForm: FormState = { ok: false };

/** A server action as forms call it. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;
