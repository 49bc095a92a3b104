/** Names the order in a form. */
export function HiddenNumber({ number }: { number: string }) {
  return <input type="hidden" name="number" value={number} />;
}
