'use client';

import { unstable_rethrow } from 'next/navigation';
import {
  type ComponentProps,
  createContext,
  type FormEvent,
  Fragment,
  useActionState,
  useContext,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  useTransition,
} from 'react';
import { FormFlash } from './form-flash';
import { FormMarks } from './form-marks';
import { type FormAction, type FormState, freshForm, stillSaid } from './form-state';
import { Notice } from './notice';
import { useOnItsWay } from './on-its-way';

interface FormSurroundings {
  formId: string;
  /** What is still to be said: not of what was changed since the answer came. */
  state: FormState;
  answered: FormState;
}

const FormContext = createContext<FormSurroundings>({
  formId: 'field',
  state: freshForm,
  answered: freshForm,
});

/** What the form around says of one field: its id, what is wrong with it, what was typed before. */
export function useField(name: string) {
  const { formId, state, answered } = useContext(FormContext);
  return {
    id: `${formId}-${name}`,
    error: state.fields?.[name],
    /** The error as it was answered, changed since or not: what stands because of it must not vanish under the hand. */
    answered: answered.fields?.[name],
    typed: state.values?.[name],
  };
}

type ActionFormProps = Omit<
  ComponentProps<'form'>,
  'action' | 'onSubmit' | 'onInput' | 'noValidate'
> & {
  /** A server action of the house: `(state, form) => FormState`. */
  action: FormAction;
  /** Empties the form after it went well: a message that was sent. What was typed since it was sent stays. */
  resetOnOk?: boolean;
  /** Says below its fields, where its button is, that it went well: of a form that is longer than a screen. */
  sayOkBelow?: boolean;
  /** Give one where the page around the form changes between two loads: it finds the answer again by it. */
  id?: string;
  /** Called in the browser after it went well. */
  onOk?: (state: FormState) => void;
};

const unreachable: FormState = {
  ok: false,
  message: 'That did not reach us. What you wrote is still here: please try again in a moment.',
};

/**
 * A form that sends a server action. It works before and without JavaScript, because it is a real form action;
 * with it, nothing that was typed or chosen is lost when something is wrong, and focus goes to the first error.
 */
export function ActionForm({
  action,
  resetOnOk,
  sayOkBelow = false,
  onOk,
  id,
  children,
  ...rest
}: ActionFormProps) {
  // The way of a plain form post. Its answer comes by `FormFlash`, with the page that follows.
  const [, formAction] = useActionState(action, freshForm);
  const flash = useContext(FormFlash);
  const [answer, setAnswer] = useState<FormState>();
  // Counts how often it was emptied: fields that keep something themselves (a counter, chosen files) begin anew.
  const [{ round, values }, setRound] = useState<Round>({ round: 0 });
  const sent = useRef<FormData>(undefined);
  const [isSending, startTransition] = useTransition();
  useOnItsWay(isSending);
  const form = useRef<HTMLFormElement>(null);
  const ownId = useId();
  const formId = id ?? ownId;
  const state = answer ?? (flash?.form === formId ? flash.state : freshForm);
  const [changed, setChanged] = useState<Changed>({ since: state, names: nothingChanged });
  const said = changed.since === state ? stillSaid(state, changed.names) : state;

  const settle = useEffectEvent(() => {
    if (state === freshForm || !form.current) return;
    if (!state.ok) return focusFirstError(form.current);
    if (resetOnOk && sent.current) {
      const typed = typedSince(sent.current, form.current);
      setRound((before) => ({ round: before.round + 1, values: typed }));
    }
    onOk?.(state);
  });
  // Whoever sends again and again writes on where they were.
  useEffect(() => {
    if (round > 0 && form.current) focusFirstField(form.current);
  }, [round]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer.
  useEffect(() => settle(), [state]);

  // Not React's own way of sending: that one empties the fields, chosen files too, whatever the answer.
  function send(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (submitter?.hasAttribute('formaction')) return;
    event.preventDefault();
    const data = new FormData(event.currentTarget, submitter);
    sent.current = data;
    startTransition(async () => {
      let next: FormState;
      try {
        next = await action(state, data);
      } catch (error) {
        // A redirect or a 'not found' is no failure: the router takes it.
        unstable_rethrow(error);
        next = unreachable;
      }
      startTransition(() => setAnswer(next));
    });
  }

  // Nobody who puts something right should go on reading that it is wrong.
  function noteChange({ target }: FormEvent<HTMLFormElement>) {
    const { name } = target as HTMLInputElement;
    if (said.fields?.[name] === undefined) return;
    const before = changed.since === state ? changed.names : nothingChanged;
    setChanged({ since: state, names: new Set([...before, name]) });
  }

  const summary = <FormSummary formId={formId} state={said} />;
  const below = sayOkBelow && state.ok;
  const shown = state.ok && values ? { ...state, values } : said;
  return (
    <FormContext value={{ formId, state: shown, answered: state }}>
      <form
        ref={form}
        id={id}
        action={formAction}
        onSubmit={send}
        onInput={noteChange}
        noValidate
        {...rest}
      >
        <FormMarks name={formId} />
        {!below && summary}
        <Fragment key={round}>{children}</Fragment>
        {below && summary}
      </form>
    </FormContext>
  );
}

/** Which fields were changed since this answer came. */
type Changed = { readonly since: FormState; readonly names: ReadonlySet<string> };
const nothingChanged: ReadonlySet<string> = new Set();

type Round = { readonly round: number; readonly values?: Record<string, string> };

/** What stands in the texts of the form now without what was sent of them: the line may have been slower than the hand. */
function typedSince(sent: FormData, form: HTMLFormElement): Record<string, string> {
  const texts = form.querySelectorAll<HTMLTextAreaElement>('textarea[name]');
  return Object.fromEntries(
    [...texts].map(({ name, value }) => [name, withoutStart(value, String(sent.get(name) ?? ''))]),
  );
}

/** FormData breaks lines as forms do, a field as scripts do. */
function withoutStart(value: string, sent: string): string {
  const start = sent.replaceAll('\r\n', '\n');
  return value.startsWith(start) ? value.slice(start.length).trimStart() : value;
}

function focusFirstField(form: HTMLFormElement) {
  const first = form.querySelector<HTMLElement>('textarea, input:not([type=hidden])');
  first?.focus();
  if (first instanceof HTMLTextAreaElement)
    first.setSelectionRange(first.value.length, first.value.length);
}

function focusFirstError(form: HTMLFormElement) {
  const first = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  const target = first?.matches('fieldset') ? first.querySelector('input') : first;
  (target ?? form.querySelector<HTMLElement>('[data-form-summary]'))?.focus();
}

/** One sentence on how it went, and each error as a link to its field. */
function FormSummary({ formId, state }: Omit<FormSurroundings, 'answered'>) {
  const errors = Object.entries(state.fields ?? {});
  const labels = useLabels(formId, state);
  if (!state.message && errors.length === 0) return null;
  if (state.ok) {
    return (
      <Notice tone="good" role="status" className="mb-5 animate-rise">
        {state.message}
      </Notice>
    );
  }
  return (
    <Notice
      tone="attention"
      role="alert"
      tabIndex={-1}
      data-form-summary
      title={state.message ?? 'Please look at this again:'}
      className="mb-5 animate-rise"
    >
      {errors.length > 1 && (
        <ul className="mt-1 grid gap-0.5">
          {errors.map(([name, message]) => (
            <li key={name}>
              <a
                href={`#${formId}-${name}`}
                className="underline underline-offset-4 hover:decoration-2"
              >
                {labels[name] && `${labels[name]} `}
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

/** What fields are called whose errors read alike: three links of the same words lead nobody anywhere. */
function useLabels(formId: string, state: FormState): Readonly<Record<string, string>> {
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});
  useLayoutEffect(() => {
    const errors = Object.entries(state.fields ?? {});
    const often = (words: string) => errors.filter(([, other]) => other === words).length > 1;
    const alike = errors.filter(([, words]) => often(words));
    setLabels(Object.fromEntries(alike.map(([name]) => [name, labelOf(`${formId}-${name}`)])));
  }, [formId, state]);
  return labels;
}

/** With the name of the group that the field is in: there are several prices where there are several milestones. */
function labelOf(id: string): string {
  const field = document.getElementById(id);
  const label = field?.matches('fieldset')
    ? field.querySelector('legend')
    : document.querySelector(`label[for="${CSS.escape(id)}"]`);
  const group = field?.parentElement?.closest('fieldset')?.querySelector('legend')?.textContent;
  const own = (label?.textContent ?? '').replace(/\s\*$/, '');
  const words = own && group ? `${group}, ${own}` : own;
  return words && !/[?!.:]$/.test(words) ? `${words}:` : words;
}
