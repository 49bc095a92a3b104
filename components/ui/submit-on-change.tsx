'use client';

import type { ComponentProps } from 'react';

/** A form that is sent by itself as soon as something in it changes; without scripts its button sends it. */
export function SubmitOnChange(props: ComponentProps<'form'>) {
  return <form {...props} onChange={(event) => event.currentTarget.requestSubmit()} />;
}
