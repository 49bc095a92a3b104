'use client';

import { Bold, Heading, Italic, List } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Field, fieldAria } from '@/components/ui/field';
import { useField } from '@/components/ui/form';
import { Textarea } from '@/components/ui/textarea';
import { gigLimits } from '@/lib/catalog/limits';
import { visibleLength } from '@/lib/catalog/rich-text';
import { RichText } from './rich-text';

interface DescriptionFieldProps {
  description: string;
  hint: ReactNode;
}

const marks = [
  { label: 'Bold', Icon: Bold, around: '**' },
  { label: 'Italic', Icon: Italic, around: '*' },
  { label: 'Heading', Icon: Heading, before: '## ' },
  { label: 'List', Icon: List, before: '- ' },
] as const;
type Mark = (typeof marks)[number];

/**
 * The description with its few marks. A plain text area that says how they are written; with JavaScript there are buttons
 * for them, a count of what readers see, and the text as they see it.
 */
export function DescriptionField({ description, hint }: DescriptionFieldProps) {
  const { id, error, typed } = useField('description');
  const initial = String(typed ?? description);
  const [text, setText] = useState(initial);
  const area = useRef<HTMLTextAreaElement>(null);
  const words = { label: 'Description', hint, error, required: true };

  function put(mark: Mark) {
    if (!area.current) return;
    const next = marked(area.current, mark);
    area.current.value = next.text;
    area.current.setSelectionRange(next.from, next.to);
    area.current.focus();
    setText(next.text);
  }

  return (
    <div className="grid gap-5">
      <Field id={id} {...words}>
        <div className="flex flex-wrap gap-1.5 noscript:hidden">
          {marks.map((mark) => (
            <button
              key={mark.label}
              type="button"
              onClick={() => put(mark)}
              className="inline-flex min-h-9 items-center gap-1.5 rounded-md border border-line px-3 font-medium text-sm hover:border-line-strong hover:bg-sunken"
            >
              <mark.Icon aria-hidden="true" className="size-4" />
              {mark.label}
            </button>
          ))}
        </div>
        <Textarea
          ref={area}
          name="description"
          rows={12}
          {...fieldAria(id, words)}
          autoFocus={Boolean(error) || undefined}
          defaultValue={initial}
          onChange={(event) => setText(event.target.value)}
        />
        <Count length={visibleLength(text)} />
      </Field>
      {text.trim() && (
        <section aria-label="As buyers read it" className="grid gap-2">
          <h3 className="font-semibold text-muted text-sm">As buyers read it</h3>
          <RichText source={text} headingLevel={4} className="card p-5" />
        </section>
      )}
    </div>
  );
}

function Count({ length }: { length: number }) {
  const { descriptionMin: min, descriptionMax: max } = gigLimits;
  const wrong = length > max;
  return (
    <p className={`tabular text-right text-xs ${wrong ? 'text-coral-ink' : 'text-muted'}`}>
      {length < min
        ? `${length} of at least ${min} characters`
        : `${length.toLocaleString('en')} / ${max.toLocaleString('en')}`}
    </p>
  );
}

/** The text with a mark around what is selected, or before the line that it begins in. */
function marked(area: HTMLTextAreaElement, mark: Mark): { text: string; from: number; to: number } {
  const { value, selectionStart: from, selectionEnd: to } = area;
  if ('around' in mark) {
    const chosen = value.slice(from, to) || 'text';
    const text = value.slice(0, from) + mark.around + chosen + mark.around + value.slice(to);
    const start = from + mark.around.length;
    return { text, from: start, to: start + chosen.length };
  }
  const line = value.lastIndexOf('\n', from - 1) + 1;
  const text = value.slice(0, line) + mark.before + value.slice(line);
  return { text, from: from + mark.before.length, to: to + mark.before.length };
}
