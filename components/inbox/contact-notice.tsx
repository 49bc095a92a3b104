import { ShieldAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { whyStayHere } from '@/lib/inbox/contact-warning';

/** Says what was found and why it matters. `question`: it was about to be sent, and waits for the sender's word. */
export function ContactNotice({
  warning,
  question,
  children,
}: {
  warning: string;
  question?: boolean;
  children?: ReactNode;
}) {
  return (
    <Notice
      tone="waiting"
      icon={ShieldAlert}
      role={question ? 'alert' : 'status'}
      title={warning}
      className="animate-rise text-left"
    >
      <p className="text-sm">{whyStayHere}</p>
      {children && <div className="mt-3 flex flex-wrap gap-2.5">{children}</div>}
    </Notice>
  );
}
