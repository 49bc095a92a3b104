'use client';

import { useContext, useDeferredValue, useEffect, useRef, useState } from 'react';
import { FormFlash } from '@/components/ui/form-flash';
import { contactWarning } from '@/lib/inbox/contact-warning';
import type { MessageFile } from '@/lib/inbox/views';
import { useAttachments } from './attachments';
import { newKey, outbox } from './outbox';
import { useDraft } from './use-draft';

/** The form's name on its page, by which an answer without JavaScript finds it again. */
export const composerName = 'composer';

const stillComing = 'A file is still on its way up. One moment, please.';

interface Writing {
  conversationId: string;
  draft: string;
  draftFiles: readonly MessageFile[];
  limits: { text: number; fileMb: number; files: number };
  /** Called with every change: the other one may be shown that something is being written. */
  onTyping?: (() => void) | undefined;
}

/** What was refused when the form was sent without JavaScript. */
function useRefused() {
  const flash = useContext(FormFlash);
  return flash?.form === composerName && !flash.state.ok ? flash.state : undefined;
}

/** Everything that a message needs until it is sent: its text and files, its draft, the warning, and what keeps it back. */
export function useComposer(writing: Writing) {
  const { conversationId, draft: kept, limits, onTyping } = writing;
  const refused = useRefused();
  const initial = [refused?.values?.text].flat()[0] ?? kept;
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(initial);
  const [asked, setAsked] = useState(Boolean(refused?.fields?.anyway));
  const [trouble, setTrouble] = useState<string>();
  const draft = useDraft(conversationId, kept);
  const most = { fileMb: limits.fileMb, most: limits.files };
  const attachments = useAttachments(conversationId, most, writing.draftFiles);
  const warning = contactWarning(useDeferredValue(text));

  useEffect(() => {
    // What was typed before the page was ready is there already.
    setText(field.current?.value ?? '');
  }, []);

  useEffect(() => {
    if (!attachments.busy) setTrouble((said) => (said === stillComing ? undefined : said));
  }, [attachments.busy]);

  function write(next: string) {
    setText(next);
    setTrouble(undefined);
    draft.write(next);
    if (next) onTyping?.();
  }

  function empty() {
    if (field.current) field.current.value = '';
    setText('');
    setAsked(false);
    setTrouble(undefined);
    attachments.clear();
    return draft.forget();
  }

  function send(anyway: boolean) {
    const words = (field.current?.value ?? '').trim();
    const files = attachments.stored;
    if (words || files.length > 0 || attachments.busy) {
      if ([...words].length > limits.text) return setTrouble('Too long for one message.');
      if (attachments.busy) return setTrouble(stillComing);
      if (contactWarning(words) && !anyway) return setAsked(true);
      const message = { key: newKey(), conversationId, text: words, files, anyway };
      outbox.send({ ...message, knownDrafts: empty(), at: ownClock() });
    }
    field.current?.focus();
  }

  return {
    field,
    initial,
    write,
    send,
    attachments,
    warning,
    asked: asked && warning !== null,
    refused: asked ? undefined : refused,
    trouble,
    tooMany: [...text].length - limits.text,
    draft: draft.state,
    /** Back to the text, to take out what was found. */
    edit() {
      setAsked(false);
      field.current?.focus();
    },
  };
}

/** This browser's own clock: only for the place of a message until the marketplace has given it its time. */
const ownClock = (): number => performance.timeOrigin + performance.now();
