import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { controlStyle } from './control-style';
import { TypedTextarea } from './typed-textarea';

/** Several lines of text; grows with them where the browser can. Inside a form take `TextareaField`. */
export function Textarea({ className, rows = 4, ...rest }: ComponentProps<typeof TypedTextarea>) {
  return (
    <TypedTextarea
      rows={rows}
      className={classNames(
        controlStyle,
        'field-sizing-content max-h-[60vh] min-h-28 resize-y py-2.5 leading-relaxed',
        className,
      )}
      {...rest}
    />
  );
}
