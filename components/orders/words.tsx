/** What people wrote, with its line breaks; never as markup. */
export function Words({ children }: { children: string }) {
  if (children === '') return null;
  return <p className="max-w-text whitespace-pre-line break-words">{children}</p>;
}
