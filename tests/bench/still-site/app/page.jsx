/** An empty page: what Next ships to a browser when nobody asks for anything. */
export default function EmptyPage() {
  return <main>Nothing.</main>;
}
