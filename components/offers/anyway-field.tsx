'use client';

import { useField } from '@/components/ui/form';
import { CheckboxField } from '@/components/ui/form-fields';
import { Notice } from '@/components/ui/notice';
import { whyStayHere } from '@/lib/inbox/contact-warning';

/** Stands only after the text was found to hold a way around the marketplace: why not, and how to send it all the same. */
export function AnywayField() {
  const { answered } = useField('anyway');
  if (!answered) return null;
  return (
    <Notice tone="waiting" title="Please read this before it is sent">
      <p className="mb-3 text-sm">{whyStayHere}</p>
      <CheckboxField name="anyway" value="yes">
        I mean it: send it as it is
      </CheckboxField>
    </Notice>
  );
}
