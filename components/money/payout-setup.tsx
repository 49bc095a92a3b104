import { ActionForm } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-state';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';

type State = 'none' | 'incomplete' | 'ready' | 'restricted';

const words: Record<Exclude<State, 'ready'>, { title: string; text: string; button: string }> = {
  none: {
    title: 'Tell us where to send your money',
    text: 'Stripe checks who you are and keeps your bank details; we never see them. It takes some minutes, and you can earn before you have done it.',
    button: 'Set up payouts',
  },
  incomplete: {
    title: 'Your payout setup is not finished',
    text: 'Stripe still needs something from you. What you have earned waits safely until then.',
    button: 'Go on with the setup',
  },
  restricted: {
    title: 'Stripe has paused your payouts',
    text: 'Something has to be checked or corrected. What you have earned waits safely; orders go on as before.',
    button: 'See what is needed',
  },
};

/** What stands between the seller and their payouts, with the one button that goes on. Nothing when all is well. */
export function PayoutSetup({ state, action }: { state: State; action: FormAction }) {
  if (state === 'ready') return null;
  const { title, text, button } = words[state];
  return (
    <ActionForm action={action}>
      <Notice
        tone={state === 'none' ? 'info' : 'attention'}
        title={title}
        action={<SubmitButton pending="Opening Stripe…">{button}</SubmitButton>}
      >
        {text}
      </Notice>
    </ActionForm>
  );
}
