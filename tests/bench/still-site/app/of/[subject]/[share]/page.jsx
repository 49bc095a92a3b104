// Written by the measurement: the text of each subject, and the shares of it that are pages.
import texts from '../../../../texts.json';

export const dynamicParams = false;

/** Each subject's text, cut to so many per cent of it: one of them is as long as the page it stands for. */
export function generateStaticParams() {
  return Object.entries(texts).flatMap(([subject, { shares }]) =>
    shares.map((share) => ({ subject, share: String(share) })),
  );
}

/** A page that the build made, for which nothing is asked any more. */
export default async function StillPage({ params }) {
  const { subject, share } = await params;
  const { text } = texts[subject];
  return <main>{text.slice(0, Math.round((text.length * Number(share)) / 100))}</main>;
}
