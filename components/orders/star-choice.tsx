'use client';

import { FieldError } from '@/components/ui/field';
import { useField } from '@/components/ui/form';

interface StarChoiceProps {
  name: string;
  legend: string;
}

const words = ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'] as const;

/** One to five stars as radio buttons: arrow keys move, and it works without JavaScript. */
export function StarChoice({ name, legend }: StarChoiceProps) {
  const { id, error, typed } = useField(name);
  return (
    <fieldset
      id={id}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
      className="min-w-0"
    >
      <legend className="mb-1.5 font-semibold text-sm">{legend}</legend>
      {/* Drawn from five to one and turned round, so that plain CSS can fill all stars up to the chosen one. */}
      <div className="flex w-fit flex-row-reverse">
        {[5, 4, 3, 2, 1].map((stars) => (
          <label
            key={stars}
            className="peer group/star cursor-pointer px-0.5 text-line-strong has-checked:text-star has-checked:[&~label]:text-star has-focus-visible:rounded-sm has-focus-visible:outline-2 has-focus-visible:outline-accent-ink hover:text-star hover:[&~label]:text-star"
          >
            <input
              type="radio"
              name={name}
              value={stars}
              required
              defaultChecked={typed === String(stars)}
              className="sr-only"
            />
            <svg
              viewBox="0 0 20 20"
              aria-hidden="true"
              className="size-8 fill-transparent stroke-[1.3] stroke-current group-has-checked/star:fill-current [.peer:has(:checked)~.peer_&]:fill-current group-hover/star:fill-current [.peer:hover~.peer_&]:fill-current"
            >
              <path d="M10 1.6 12.5 6.9l5.8.8-4.2 4 1 5.7L10 14.7l-5.1 2.700 1-5.700-4.200-4 5.800-.8z" />
            </svg>
            <span className="sr-only">
              {stars} {stars === 1 ? 'star' : 'stars'}, {words[stars - 1]}
            </span>
          </label>
        ))}
      </div>
      {error && <FieldError id={id}>{error}</FieldError>}
    </fieldset>
  );
}
