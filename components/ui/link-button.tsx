import Link from 'next/link';
import type { ComponentProps } from 'react';
import { type ButtonLook, buttonStyle } from './button-style';
import { classNames } from './class-names';

type LinkButtonProps = ComponentProps<typeof Link> & ButtonLook;

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ variant, size, wide, className, ...rest }: LinkButtonProps) {
  return (
    <Link
      prefetch={false}
      className={classNames(buttonStyle({ variant, size, wide }), className)}
      {...rest}
    />
  );
}
