'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';

/** Fields that hold still while their form is on its way: what would be typed meanwhile would be lost with the answer. */
export function HoldStill({ children }: { children: ReactNode }) {
  const { pending } = useFormStatus();
  return (
    <div inert={pending} className="grid gap-7">
      {children}
    </div>
  );
}
