import { FileField } from '@/components/ui/file-field';
import { ActionForm } from '@/components/ui/form';
import { TextField } from '@/components/ui/form-fields';
import type { FormAction } from '@/components/ui/form-state';
import { LinkButton } from '@/components/ui/link-button';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Missing } from '@/lib/catalog/completeness';
import { gigLimits } from '@/lib/catalog/limits';
import { Cover } from './cover';
import { missingHint } from './editor-missing';
import { SavedNote } from './saved-note';

type Picture = { id: string; key: string; width: number; height: number; alt: string };

interface EditorPicturesProps {
  gigId: string;
  pictures: readonly Picture[];
  missing: readonly Missing[];
  version: string;
  /** The gallery has just changed. */
  saved: boolean;
  addAction: FormAction;
  arrangeAction: FormAction;
}

/** The gallery: what is there, in its order, and room for more. */
export function EditorPictures(props: EditorPicturesProps) {
  const { gigId, pictures, version } = props;
  const room = gigLimits.picturesMax - pictures.length;
  return (
    <div key={version} className="grid gap-8">
      {pictures.length > 0 && <Gallery {...props} />}
      {room > 0 ? (
        <AddPictures {...props} room={room} />
      ) : (
        <p className="text-muted">
          The gallery is full: a gig shows at most {gigLimits.picturesMax} pictures.
        </p>
      )}
      <div className="border-line border-t pt-6">
        <LinkButton href={`/sell/gigs/${gigId}?step=preview`}>Continue to the preview</LinkButton>
      </div>
    </div>
  );
}

function AddPictures({
  gigId,
  missing,
  saved,
  addAction,
  room,
}: EditorPicturesProps & { room: number }) {
  const hint = `JPEG, PNG, WebP, AVIF or GIF, at least ${gigLimits.pictureWidthMin} × ${gigLimits.pictureHeightMin} pixels. ${gigLimits.pictureBytesMax / 1_048_576} MB each and 30 MB together at most. Show your own work; about 16 by 10 looks best.`;
  return (
    <ActionForm id="gig-add-pictures" action={addAction} className="grid gap-5">
      <input type="hidden" name="gigId" value={gigId} />
      {saved && <SavedNote />}
      <FileField
        name="picture"
        label={room === 1 ? 'Add a picture' : `Add up to ${room} pictures`}
        hint={missingHint(missing, 'picture', hint)}
        accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        maxMegabytes={gigLimits.pictureBytesMax / 1_048_576}
        multiple={room > 1}
      />
      <TextField
        name="alt"
        label="What it shows"
        hint="One sentence for people who cannot see it: ‘A portrait before and after the restoration’."
        maxLength={gigLimits.altMax}
        autoComplete="off"
        required={false}
      />
      <SubmitButton variant="secondary" className="justify-self-start" pending="Uploading…">
        Upload
      </SubmitButton>
    </ActionForm>
  );
}

function Gallery({ gigId, pictures, arrangeAction }: EditorPicturesProps) {
  return (
    <ActionForm id="gig-arrange-pictures" action={arrangeAction}>
      <input type="hidden" name="gigId" value={gigId} />
      <ol className="grid gap-4 sm:grid-cols-2">
        {pictures.map((picture, index) => (
          <li key={picture.id} className="card grid content-start overflow-hidden">
            <input type="hidden" name="pictureId" value={picture.id} />
            <div className="relative">
              <Cover
                picture={picture}
                sizes="(min-width: 64rem) 22rem, 92vw"
                alt={picture.alt || `Picture ${index + 1}`}
              />
              {index === 0 && (
                <span className="absolute top-2 left-2 rounded-pill bg-ink px-2.5 py-0.5 font-semibold text-paper text-xs">
                  Cover
                </span>
              )}
            </div>
            <div className="grid gap-2 p-3">
              <p className="text-sm">
                {picture.alt || <span className="text-muted">No words for it yet</span>}
              </p>
              <PictureButtons id={picture.id} index={index} />
            </div>
          </li>
        ))}
      </ol>
    </ActionForm>
  );
}

function PictureButtons({ id, index }: { id: string; index: number }) {
  const which = <span className="sr-only"> picture {index + 1}</span>;
  const look = { name: 'act', variant: 'quiet', size: 'sm', pending: '…' } as const;
  return (
    <div className="-ml-2 flex flex-wrap gap-1">
      {index > 0 && (
        <SubmitButton {...look} value={`cover:${id}`}>
          Make cover{which}
        </SubmitButton>
      )}
      {index > 1 && (
        <SubmitButton {...look} value={`earlier:${id}`}>
          Earlier{which}
        </SubmitButton>
      )}
      <SubmitButton {...look} value={`remove:${id}`}>
        Remove{which}
      </SubmitButton>
    </div>
  );
}
