import { buttonStyle } from '@/components/ui/button-style';
import { ActionForm } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-state';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { When } from '@/components/ui/when';
import type { OwnExport } from '@/lib/exports/views';

interface ExportFormProps {
  action: FormAction;
  own: OwnExport;
  /** For how many days it is kept. */
  days: number;
}

const sizeText = (bytes: number): string =>
  bytes < 1_048_576
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1_048_576).toFixed(1)} MB`;

/** Asks for everything of a person's, and leads to it once it is there. */
export function ExportForm({ action, own, days }: ExportFormProps) {
  const { last, againAt, now } = own;
  return (
    <div className="grid justify-items-start gap-5">
      <p className="max-w-text">
        Lists as JSON with a note that explains them, your own files and those that were sent to
        you. Making it takes a while; we write to you when it is ready. It is kept for {days} days,
        and only you can fetch it.
      </p>
      {last?.state === 'waiting' && (
        <Notice tone="waiting" title="Being put together">
          Asked for <When at={last.askedAt} now={now} />. You need not wait here.
        </Notice>
      )}
      {last?.state === 'ready' && last.expiresAt && (
        <Notice
          tone="good"
          title="It is ready"
          action={
            <a href={`/api/exports/${last.id}`} download className={buttonStyle()}>
              Download ({sizeText(last.sizeBytes)})
            </a>
          }
        >
          It will be deleted <When at={last.expiresAt} now={now} />.
        </Notice>
      )}
      {last?.state !== 'waiting' && (
        <ActionForm action={action} id="export" className="grid justify-items-start gap-3">
          {againAt ? (
            <p className="text-muted text-sm">
              Once a day is enough: the next one can be asked for <When at={againAt} now={now} />.
            </p>
          ) : (
            <SubmitButton variant="secondary">Download everything of yours</SubmitButton>
          )}
        </ActionForm>
      )}
    </div>
  );
}
