import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { ActionForm } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { canMove, type GigState, isPublished } from '@/lib/catalog/states';

export interface GigMoveActions {
  pause: FormAction;
  resume: FormAction;
  remove: FormAction;
}

interface GigMovesProps {
  gig: { id: string; title: string; state: GigState; openOrders: number };
  actions: GigMoveActions;
  /** Where the buttons stand, and so where they lead back to. */
  from: 'list' | 'editor';
}

/** What a seller may do with a gig besides writing it: the life cycle's table says what. */
export function GigMoves({ gig, actions, from }: GigMovesProps) {
  const name = <span className="sr-only"> {gig.title || 'the draft without a title'}</span>;
  const hidden = (
    <>
      <input type="hidden" name="gigId" value={gig.id} />
      <input type="hidden" name="from" value={from} />
    </>
  );
  return (
    <>
      {canMove('pause', gig.state) && (
        <ActionForm id={`pause-${gig.id}`} action={actions.pause}>
          {hidden}
          <SubmitButton variant="quiet" size="sm" pending="Pausing…">
            Pause{name}
          </SubmitButton>
        </ActionForm>
      )}
      {canMove('resume', gig.state) && (
        <ActionForm id={`resume-${gig.id}`} action={actions.resume}>
          {hidden}
          <SubmitButton variant="quiet" size="sm" pending="Resuming…">
            Put back on sale{name}
          </SubmitButton>
        </ActionForm>
      )}
      {canMove('delete', gig.state) && (
        <ConfirmDialog
          trigger={<>Delete{name}</>}
          variant="quiet"
          size="sm"
          keep="Keep it"
          title={gig.title ? `Delete “${gig.title}” for good?` : 'Delete this draft for good?'}
        >
          <WhatDeletingMeans gig={gig} />
          <ActionForm id={`remove-${gig.id}`} action={actions.remove}>
            {hidden}
            <SubmitButton variant="danger" wide pending="Deleting…">
              {isPublished(gig.state) ? 'Delete this gig' : 'Delete this draft'}
            </SubmitButton>
          </ActionForm>
        </ConfirmDialog>
      )}
    </>
  );
}

function WhatDeletingMeans({ gig }: Pick<GigMovesProps, 'gig'>) {
  if (!isPublished(gig.state))
    return <p>What you have written and its pictures are gone. This cannot be undone.</p>;
  return (
    <ul className="grid list-disc gap-1.5 pl-5">
      <li>Nobody can find or buy it any more, and its address leads nowhere.</li>
      {gig.openOrders > 0 && (
        <li>
          {gig.openOrders === 1
            ? 'The order that is running goes'
            : `${gig.openOrders} running orders go`}{' '}
          on as agreed: you still deliver, and you are still paid.
        </li>
      )}
      <li>Reviews stay on your profile.</li>
      <li>This cannot be undone. To stop for a while, pause it instead.</li>
    </ul>
  );
}
