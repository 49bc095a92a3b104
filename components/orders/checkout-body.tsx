import type { ReactNode } from 'react';
import { ProtectionSteps } from './protection-steps';

interface CheckoutBodyProps {
  /** Where the choice was made, to go back to. */
  back: { readonly href: string; readonly label: string };
  sellerName: string;
  /** What is bought, and beside it the sum. */
  children: ReactNode;
}

/** The review before a payment, whatever is bought: the way back, what it is, the sum, and what happens to the money. */
export function CheckoutBody({ back, sellerName, children }: CheckoutBodyProps) {
  return (
    <div className="page grid gap-8 py-8 sm:py-12">
      <header className="grid gap-2">
        <p className="text-muted text-sm">
          <a href={back.href} className="text-link inline-block py-1">
            {back.label}
          </a>
        </p>
        <h1 className="text-3xl">Review and pay</h1>
      </header>
      <div className="grid items-start gap-8 lg:grid-cols-[1fr_24rem]">
        {children}
        <ProtectionSteps sellerName={sellerName} />
      </div>
    </div>
  );
}
