import { Notice } from '@/components/ui/notice';
import { config } from '@/lib/platform/config';
import { isDemo } from './is-demo';

/** In the demo alone: where the mails that it sends can be read. */
export function MailboxHint() {
  const { MAILBOX_URL } = config();
  if (!isDemo() || !MAILBOX_URL) return null;
  return (
    <Notice>
      In the demo every mail arrives in{' '}
      <a href={MAILBOX_URL} target="_blank" rel="noreferrer" className="text-link font-semibold">
        the demo’s mailbox
      </a>
      .
    </Notice>
  );
}
