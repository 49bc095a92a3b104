/** The sign of the house: a minnow with its stripe. Decoration; say the name beside it. */
export function FishMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="currentColor" aria-hidden="true" className={className}>
      <path
        fillRule="evenodd"
        transform="rotate(-11 16 16)"
        d="M31.2 16.2C27.4 9.6 17.5 7.7 9.9 13.2L1.4 7.8c1.3 2.5 2.1 4.9 2.4 7.2 6.8-1.2 12.9 2.7 19.4.9-6.2 3.6-12.4.2-19.5 1.9-.3 2.2-1 4.5-2.2 6.9l8.7-5.2c6.8 5.5 16.8 4.3 21-3.3Zm-5.8-.8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z"
      />
    </svg>
  );
}
