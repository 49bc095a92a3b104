/** The frame that inputs, selects and text areas share. */
export const controlStyle =
  'block w-full min-w-0 rounded-md border border-line-strong bg-surface px-3.5 text-ink text-base shadow-sm ' +
  'transition-[border-color,box-shadow] duration-150 ease-quiet hover:border-ink ' +
  'aria-invalid:border-coral aria-invalid:border-2 ' +
  'disabled:border-line disabled:bg-sunken disabled:text-muted';
