import { classNames } from '@/components/ui/class-names';
import type { PictureView } from '@/lib/catalog/views';
import { variantPath, variantWidths } from '@/lib/platform/picture-sizes';
import { Cover } from './cover';
import { GalleryZoom } from './gallery-zoom';
import { GigPicture } from './gig-picture';

// Written out, since the style sheet is made from what stands here. A gig has at most five pictures.
const shownWhen = [
  'md:group-has-[#picture-1:checked]/gallery:block',
  'md:group-has-[#picture-2:checked]/gallery:block',
  'md:group-has-[#picture-3:checked]/gallery:block',
  'md:group-has-[#picture-4:checked]/gallery:block',
  'md:group-has-[#picture-5:checked]/gallery:block',
] as const;

/** The picture itself, uncut: where a press on it leads. */
const largestPath = ({ key, width }: PictureView): string =>
  variantPath(key, variantWidths(width).at(-1) ?? 320, 'webp');

interface GalleryProps {
  title: string;
  pictures: readonly PictureView[];
}

/**
 * The gig's pictures, without a script but for the dialog that shows one whole: on a phone a strip for the thumb, on a larger
 * screen one of them with the others beneath as a choice, which arrow keys move.
 */
export function Gallery({ title, pictures }: GalleryProps) {
  const several = pictures.length > 1;
  const altOf = (picture: PictureView, index: number) =>
    picture.alt || `${title}, picture ${index + 1} of ${pictures.length}`;
  if (pictures.length === 0)
    return <Cover picture={null} sizes="100vw" className="rounded-lg border border-line" />;
  return (
    <div className="group/gallery grid gap-3">
      <ul
        // A strip that scrolls must be reachable by keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
        tabIndex={0}
        aria-label="Pictures of this gig"
        className="-mx-4 flex snap-x snap-mandatory gap-2 overflow-x-auto scroll-px-4 px-4 md:mx-0 md:block md:overflow-visible md:px-0"
      >
        {pictures.map((picture, index) => (
          <li
            key={picture.key}
            className={classNames(
              'relative shrink-0 snap-center overflow-hidden rounded-lg border border-line',
              several ? 'w-[92%] md:w-auto' : 'w-full',
              several && 'md:hidden',
              several && shownWhen[index],
            )}
          >
            <a href={largestPath(picture)} data-zoom={index} className="block cursor-zoom-in">
              <Cover
                picture={picture}
                alt={altOf(picture, index)}
                sizes="(min-width: 1280px) 800px, (min-width: 1024px) 60vw, 92vw"
                eager={index === 0}
              />
            </a>
            {several && (
              <span
                aria-hidden="true"
                className="tabular absolute right-2.5 bottom-2.5 rounded-pill bg-paper/90 px-2.5 py-0.5 font-semibold text-ink text-xs shadow-sm md:hidden"
              >
                {index + 1} / {pictures.length}
              </span>
            )}
          </li>
        ))}
      </ul>
      {several && <Thumbnails pictures={pictures} altOf={altOf} />}
      <GalleryZoom
        pictures={pictures.map((picture, index) => ({ ...picture, alt: altOf(picture, index) }))}
      />
    </div>
  );
}

interface ThumbnailsProps {
  pictures: readonly PictureView[];
  altOf: (picture: PictureView, index: number) => string;
}

function Thumbnails({ pictures, altOf }: ThumbnailsProps) {
  return (
    <fieldset className="hidden md:block">
      <legend className="sr-only">Which picture to show</legend>
      <div className="flex gap-3">
        {pictures.map((picture, index) => (
          <label
            key={picture.key}
            className="w-28 overflow-hidden rounded-md border border-line opacity-75 outline-offset-2 transition-opacity hover:opacity-100 has-checked:border-transparent has-checked:opacity-100 has-checked:outline-2 has-checked:outline-accent has-focus-visible:outline-3"
          >
            <input
              type="radio"
              name="picture"
              id={`picture-${index + 1}`}
              defaultChecked={index === 0}
              className="sr-only"
            />
            <GigPicture
              picture={picture}
              alt={altOf(picture, index)}
              sizes="112px"
              className="aspect-16/10 w-full object-cover"
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
