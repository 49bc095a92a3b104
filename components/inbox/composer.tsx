'use client';

import { ArrowUp, Paperclip } from 'lucide-react';
import { type KeyboardEvent, useActionState, useId } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { FormMarks } from '@/components/ui/form-marks';
import { type FormAction, freshForm } from '@/components/ui/form-state';
import { Notice } from '@/components/ui/notice';
import { TypedTextarea } from '@/components/ui/typed-textarea';
import type { AboutGig, MessageFile } from '@/lib/inbox/views';
import { AboutCard } from './about-card';
import { AttachmentList } from './attachments';
import { ContactNotice } from './contact-notice';
import { composerName, useComposer } from './use-composer';

interface ComposerProps {
  conversationId: string;
  to: string;
  draft: string;
  /** The gig that the next message is about. */
  about: AboutGig | null;
  draftFiles: readonly MessageFile[];
  /** Of the message that is sent without JavaScript. */
  formKey: string;
  action: FormAction;
  limits: { text: number; fileMb: number; files: number };
  onTyping?: (() => void) | undefined;
}

type Writing = ReturnType<typeof useComposer>;

/**
 * Where a message is written. Without JavaScript a plain form; with it the message stands in the thread at once and goes
 * out by the outbox.
 */
export function Composer({ action, to, ...rest }: ComposerProps) {
  const writing = useComposer(rest);
  const [, formAction] = useActionState(action, freshForm);
  const take = (list: FileList) => writing.attachments.add([...list]);
  return (
    <form
      id={composerName}
      action={formAction}
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent as globalThis.SubmitEvent;
        writing.send(submitter?.getAttribute('name') === 'anyway');
      }}
      onPaste={(event) => {
        if (event.clipboardData.files.length === 0) return;
        event.preventDefault();
        take(event.clipboardData.files);
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
      className="grid grid-cols-1 gap-2.5"
    >
      <FormMarks name={composerName} />
      <input type="hidden" name="conversation" value={rest.conversationId} />
      <input type="hidden" name="key" value={rest.formKey} />
      <input type="hidden" name="draft" value={rest.draft} />
      <Before writing={writing} />
      {writing.about && (
        <AboutCard
          gig={writing.about}
          address={`/inbox/${rest.conversationId}`}
          leave={writing.leave}
        />
      )}
      <AttachmentList attachments={writing.attachments} />
      <Line writing={writing} to={to} fileMb={rest.limits.fileMb} take={take} />
    </form>
  );
}

/** What the writer should know before the message goes. */
function Before({ writing: { refused, warning, asked, edit } }: { writing: Writing }) {
  return (
    <>
      {refused && (
        <Notice tone="attention" role="alert" title={refused.message}>
          {refused.fields?.text ?? refused.fields?.files}
        </Notice>
      )}
      {warning && (
        <ContactNotice warning={asked ? `Not sent yet. ${warning}` : warning} question={asked}>
          {asked && (
            <>
              <Button type="submit" name="anyway" value="yes" variant="secondary" size="sm">
                Send it anyway
              </Button>
              <Button size="sm" onClick={edit} className="[@media(scripting:none)]:hidden">
                Edit
              </Button>
            </>
          )}
        </ContactNotice>
      )}
    </>
  );
}

interface LineProps {
  writing: Writing;
  to: string;
  fileMb: number;
  take: (list: FileList) => void;
}

/** The field, with the files at its beginning and the button at its end. */
function Line({ writing, to, fileMb, take }: LineProps) {
  const id = useId();
  const wrong = writing.trouble !== undefined || writing.tooMany > 0;
  return (
    <>
      <div className="flex items-end gap-1 [@media(scripting:none)]:flex-wrap rounded-lg border border-line-strong bg-surface p-1.5 shadow-sm has-[textarea:focus]:border-accent has-[textarea:focus]:outline-[2.5px] has-[textarea:focus]:outline-accent-ink has-[textarea:focus]:outline-offset-1">
        <FileButton fileMb={fileMb} take={take} />
        <label htmlFor={`${id}-text`} className="sr-only">
          Message to {to}
        </label>
        <TypedTextarea
          ref={writing.field}
          id={`${id}-text`}
          name="text"
          rows={1}
          dir="auto"
          defaultValue={writing.initial}
          readOnly={writing.queued}
          placeholder={`Write to ${to}`}
          aria-describedby={`${id}-state ${id}-keys`}
          aria-invalid={wrong || undefined}
          onChange={(event) => writing.write(event.currentTarget.value)}
          onKeyDown={(event) => sendsMessage(event) && writing.send(false)}
          className="field-sizing-content max-h-[30dvh] min-h-11 min-w-0 flex-1 resize-none rounded-sm bg-transparent px-2 py-2.5 leading-normal outline-none"
        />
        <Button type="submit" className="size-11 shrink-0 px-0" title="Send">
          <ArrowUp aria-hidden="true" className="size-5" />
          <span className="sr-only">Send</span>
        </Button>
      </div>
      <div className="flex min-h-5 flex-wrap justify-between gap-x-4 px-1 text-muted text-xs">
        <p id={`${id}-keys`} className="pointer-coarse:hidden [@media(scripting:none)]:hidden">
          Enter sends, Shift + Enter breaks the line
        </p>
        <p
          id={`${id}-state`}
          role="status"
          className={classNames('ml-auto', wrong && 'font-semibold text-coral-ink')}
        >
          {stateText(writing)}
        </p>
        {writing.queued && (
          <button
            type="button"
            onClick={writing.stop}
            className="min-h-6 rounded-sm px-1.5 font-semibold text-accent-ink hover:underline"
          >
            Do not send yet
          </button>
        )}
      </div>
    </>
  );
}

function stateText({ trouble, tooMany, draft, queued, attachments }: Writing): string {
  if (queued)
    return attachments.coming > 1
      ? 'Sending when the files are up…'
      : 'Sending when the file is up…';
  if (trouble) return trouble;
  if (tooMany > 0) return `${tooMany.toLocaleString('en')} characters too many`;
  if (draft === 'elsewhere')
    return 'Not kept as a draft: you have begun something else in another window.';
  return draft ? 'Draft kept' : '';
}

/** Enter, where there is another way to a new line: on a phone's keyboard it is the only one. */
function sendsMessage(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return false;
  if (matchMedia('(pointer: coarse)').matches) return false;
  event.preventDefault();
  return true;
}

/** The browser's own file input under a clip; in full view where there is no JavaScript to list what was chosen. */
function FileButton({ fileMb, take }: Pick<LineProps, 'fileMb' | 'take'>) {
  return (
    <label
      title="Add files"
      className="relative grid min-h-11 min-w-11 shrink-0 place-items-center [@media(scripting:none)]:order-last [@media(scripting:none)]:w-full [@media(scripting:none)]:justify-items-start [@media(scripting:none)]:px-2 rounded-md text-muted hover:bg-sunken hover:text-ink has-focus-visible:outline-[2.5px] has-focus-visible:outline-accent-ink"
    >
      <Paperclip aria-hidden="true" className="size-5 [@media(scripting:none)]:hidden" />
      <span className="sr-only">Add files, {fileMb} MB each at most</span>
      <input
        type="file"
        name="files"
        multiple
        className="absolute inset-0 cursor-pointer opacity-0 [@media(scripting:none)]:static [@media(scripting:none)]:max-w-full [@media(scripting:none)]:text-sm [@media(scripting:none)]:opacity-100"
        onChange={(event) => {
          if (event.target.files) take(event.target.files);
          event.target.value = '';
        }}
      />
    </label>
  );
}
