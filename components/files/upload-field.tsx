import { mostFor } from '@/lib/files/schema';
import { UploadZone, type UploadZoneProps } from './upload-zone';

/**
 * A labelled zone for files that are sent as soon as they are chosen, in pieces: they survive a broken line and a reload, and
 * the form hands in their ids (`<name>.upload`). Without JavaScript it is the browser's own field, and the files come with
 * the form. Stands in a server component, so that the browser need not know every limit of the house.
 */
export function UploadField(props: Omit<UploadZoneProps, 'most' | 'mostInForm'>) {
  return <UploadZone {...props} most={mostFor(props.purpose)} mostInForm={mostFor('message')} />;
}
