import { Disclosure } from '@/components/ui/disclosure';
import { ActionForm } from '@/components/ui/form';
import { SelectField, TextareaField } from '@/components/ui/form-fields';
import type { FormAction } from '@/components/ui/form-state';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ConversationView } from '@/lib/inbox/views';
import { reportReasonWords } from './report-words';

export interface ConversationForms {
  archive: FormAction;
  block: FormAction;
  report: FormAction;
}

interface ActsProps {
  conversation: ConversationView;
  forms: ConversationForms;
  /** The page of its own that these stand on, to come back to. */
  page?: 'about';
}

/** Archive, block, report: each says what follows from it. */
export function ConversationActs({ conversation, forms, page }: ActsProps) {
  const { own, other } = conversation;
  const hidden = <Hidden conversation={conversation} page={page} />;
  return (
    <div className="grid justify-items-start gap-1.5">
      <ActionForm id={`archive-${page ?? 'aside'}`} action={forms.archive}>
        {hidden}
        <input type="hidden" name="want" value={own.archived ? 'off' : 'on'} />
        <SubmitButton variant="quiet" size="sm" className="-ml-3">
          {own.archived ? 'Back into the inbox' : 'Archive'}
        </SubmitButton>
      </ActionForm>
      {own.blocked ? (
        <Unblock id="unblock" conversation={conversation} block={forms.block} page={page} />
      ) : (
        <Disclosure look="quiet" summary={`Block ${other.name}`} className="py-1.5">
          <ActionForm id={`block-${page ?? 'aside'}`} action={forms.block} className="grid gap-3">
            {hidden}
            <input type="hidden" name="want" value="on" />
            <p className="text-sm">
              Neither of you can write here until you take it back. {other.name} then reads that
              they cannot write to you, and not why. Orders that you have with each other go on,
              with messages about them{conversation.side === 'seller' && '; new ones are not taken'}
              .
            </p>
            <SubmitButton variant="danger" size="sm" className="w-fit">
              Block {other.name}
            </SubmitButton>
          </ActionForm>
        </Disclosure>
      )}
      <Disclosure look="quiet" summary="Report to the admins" className="w-full py-1.5">
        <ReportForm conversation={conversation} report={forms.report} page={page} />
      </Disclosure>
    </div>
  );
}

function Hidden({ conversation, page }: Pick<ActsProps, 'conversation' | 'page'>) {
  return (
    <>
      <input type="hidden" name="conversation" value={conversation.id} />
      {page && <input type="hidden" name="page" value={page} />}
    </>
  );
}

interface UnblockProps extends Pick<ActsProps, 'conversation' | 'page'> {
  block: FormAction;
  /** The form's own name on its page. */
  id: string;
}

/** The way back from a block. */
export function Unblock({ conversation, block, page, id }: UnblockProps) {
  return (
    <ActionForm id={id} action={block}>
      <Hidden conversation={conversation} page={page} />
      <input type="hidden" name="want" value="off" />
      <SubmitButton variant="secondary" size="sm">
        Unblock {conversation.other.name}
      </SubmitButton>
    </ActionForm>
  );
}

function ReportForm({
  conversation,
  report,
  page,
}: Pick<ActsProps, 'conversation' | 'page'> & { report: FormAction }) {
  return (
    <ActionForm id={`report-${page ?? 'aside'}`} action={report} className="grid gap-3 text-left">
      <Hidden conversation={conversation} page={page} />
      <p className="text-sm">
        An admin reads this conversation and tells you what follows. {conversation.other.name} is
        not told, and nothing is taken away.
      </p>
      <SelectField
        name="reason"
        label="What is it about?"
        required
        options={Object.entries(reportReasonWords).map(([value, label]) => ({ value, label }))}
      />
      <TextareaField name="words" label="What happened?" required rows={3} limit={2000} />
      <SubmitButton variant="danger" size="sm" className="w-fit">
        Send the report
      </SubmitButton>
    </ActionForm>
  );
}

const doneWords: Readonly<Record<string, string>> = {
  reported: 'Reported. An admin will look at it and tell you what follows.',
  blocked: 'Blocked. Nothing more comes from them here.',
  unblocked: 'Unblocked. You can write to each other again.',
  archived: 'Archived. The next message brings it back.',
};

/** A word on what was just done, when the page was reached by doing it. */
export function InboxDone({ done }: { done: string | undefined }) {
  const sentence = done && Object.hasOwn(doneWords, done) ? doneWords[done] : undefined;
  if (!sentence) return null;
  return (
    <Notice tone="good" role="status" className="m-3">
      {sentence}
    </Notice>
  );
}
