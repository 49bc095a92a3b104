'use client';

import { useContext } from 'react';
import { formNameField, formPersonField } from './form-state';
import { WhosePage } from './whose-page';

/** What every form says beside what was typed: which one it is on its page, and whose page that is. */
export function FormMarks({ name }: { name: string }) {
  const personId = useContext(WhosePage);
  return (
    <>
      <input type="hidden" name={formNameField} value={name} />
      {personId && <input type="hidden" name={formPersonField} value={personId} />}
    </>
  );
}
