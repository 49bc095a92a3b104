'use client';

import { createContext } from 'react';
import type { FormState } from './form-state';

interface Flash {
  /** The id of the form that the answer belongs to. */
  form: string;
  state: FormState;
}

/** The answer to a form that was sent without JavaScript, on the page that followed. */
export const FormFlash = createContext<Flash | null>(null);
