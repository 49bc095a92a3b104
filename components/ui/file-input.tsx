import type { ComponentProps } from 'react';
import { classNames } from './class-names';

/** The browser's file input as a wide zone: files can be dropped on it, with or without JavaScript. */
export function FileInput({ className, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <input
      type="file"
      className={classNames(
        'block w-full cursor-pointer rounded-md border border-line-strong border-dashed bg-surface px-4 py-6 text-muted text-sm',
        'transition-colors duration-150 hover:border-ink hover:bg-raised aria-invalid:border-2 aria-invalid:border-coral',
        'file:mr-4 file:cursor-pointer file:rounded-md file:border file:border-line-strong file:border-solid file:bg-paper file:px-4 file:py-2 file:font-semibold file:text-base file:text-ink',
        className,
      )}
      {...rest}
    />
  );
}
