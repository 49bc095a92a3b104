import type { ComponentProps } from 'react';
import { type ButtonLook, buttonStyle } from './button-style';
import { classNames } from './class-names';

type ButtonProps = ComponentProps<'button'> & ButtonLook;

/** A button that acts in place. Inside a form that sends, take `SubmitButton`: it shows that it is at work. */
export function Button({ variant, size, wide, className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={classNames(buttonStyle({ variant, size, wide }), className)}
      {...rest}
    />
  );
}
