/** The way past the head, for those who go by keyboard: seen when it is reached. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="absolute top-2 left-2 z-50 rounded-md bg-ink px-4 py-2.5 font-semibold text-paper not-focus:sr-only"
    >
      Skip to content
    </a>
  );
}
