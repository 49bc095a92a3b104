'use client';

import { useContext, useDeferredValue, useEffect, useEffectEvent, useRef, useState } from 'react';
import { FormFlash } from '@/components/ui/form-flash';
import { dropQuestion } from '@/components/ui/on-its-way';
import { contactWarning } from '@/lib/inbox/contact-warning';
import type { AboutGig, MessageFile } from '@/lib/inbox/views';
import { useAttachments } from './attachments';
import { newKey, outbox } from './outbox';
import { useDraft } from './use-draft';
import { failedWords, useQueued } from './use-queued';
import { useSentBefore } from './use-sent-before';

/** The form's name on its page, by which an answer without JavaScript finds it again. */
export const composerName = 'composer';

interface Writing {
  conversationId: string;
  draft: string;
  /** What the next message is about. */
  about: AboutGig | null;
  /** New with each drawing of the page on the server. */
  formKey: string;
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

/** The gig that the next message is about, until that is sent or the gig taken away. */
function useAbout({ about }: Writing) {
  const [left, setLeft] = useState<string | null>();
  // By the gig: the page may be read anew before its address has lost it.
  const shown = left === about?.slug ? null : about;
  return {
    about: shown,
    leave() {
      if (!shown) return;
      setLeft(shown.slug);
      // The address names the gig: opened again, it would bring back what was sent or taken away.
      void dropQuestion();
    },
  };
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
  const { about, leave } = useAbout(writing);

  const noteTyped = useEffectEvent(() => {
    const typed = field.current?.value ?? '';
    if (typed !== initial) write(typed);
  });
  // What was typed before the page was ready is there already.
  useEffect(() => noteTyped(), []);

  useEffect(() => {
    // Tried again: what was said of it is no longer so.
    if (attachments.busy) setTrouble(undefined);
  }, [attachments.busy]);

  useSentBefore(conversationId, (message) => {
    attachments.drop(message.files);
    const words = field.current?.value.trim();
    if (!words || (words !== message.text && !message.knownDrafts?.includes(words))) return;
    if (field.current) field.current.value = '';
    setText('');
  });

  const queued = useQueued(conversationId, attachments, send, setTrouble);

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
    if (queued.waits && attachments.busy) return;
    setTrouble(undefined);
    const words = (field.current?.value ?? '').trim();
    const files = attachments.stored;
    if (words || files.length > 0 || attachments.busy) {
      if ([...words].length > limits.text) return setTrouble('Too long for one message.');
      if (contactWarning(words) && !anyway) return setAsked(true);
      if (attachments.busy) return queued.wait(anyway);
      if (attachments.failed) return setTrouble(failedWords);
      const message = { key: newKey(), conversationId, text: words, gig: about, files, anyway };
      outbox.send({ ...message, knownDrafts: empty(), at: ownClock() });
      leave();
    }
    field.current?.focus();
  }

  return {
    field,
    initial,
    write,
    send,
    attachments,
    about,
    leave,
    warning,
    asked: asked && warning !== null,
    refused: asked ? undefined : refused,
    trouble,
    tooMany: [...text].length - limits.text,
    draft: draft.state,
    /** It goes out by itself when its files are up. */
    queued: queued.waits,
    /** Not yet, after all. */
    stop() {
      queued.stop();
      field.current?.focus();
    },
    /** Back to the text, to take out what was found. */
    edit() {
      setAsked(false);
      field.current?.focus();
    },
  };
}

/** This browser's own clock: only for the place of a message until the marketplace has given it its time. */
const ownClock = (): number => performance.timeOrigin + performance.now();
