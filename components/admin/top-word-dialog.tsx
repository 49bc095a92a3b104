import type { FormAction } from '@/components/ui/form-state';
import { levelNames } from '@/lib/levels/level-names';
import type { AdminPersonRow } from '@/lib/moderation/views';
import { ReasonDialog } from './reason-dialog';

interface TopWordDialogProps {
  row: Pick<AdminPersonRow, 'name' | 'username' | 'level' | 'hasTopWord'>;
  /** The list as it is shown, to come back to. */
  back: string;
  /** Gives the word, or takes it back from who has it. */
  action: FormAction;
}

/** The word that the top level needs beside the figures: given, or taken back. */
export function TopWordDialog({ row, back, action }: TopWordDialogProps) {
  const hidden = { username: row.username, back };
  const name = <span className="sr-only"> {row.name}</span>;
  if (row.hasTopWord)
    return (
      <ReasonDialog
        id={`withdraw-top-${row.username}`}
        action={action}
        hidden={hidden}
        trigger={<>Take back top{name}</>}
        title={`Take back the word for ${row.name}?`}
        reasonHint="They read it, and it is kept in the audit log."
        act="Take the word back"
        danger
      >
        <p>
          {row.level === 'top'
            ? `They are ${levelNames.level2} at once, without the grace that bad figures have.`
            : 'Their level stays as it is; their figures alone cannot bring them to the top.'}
        </p>
      </ReasonDialog>
    );
  return (
    <ReasonDialog
      id={`grant-top-${row.username}`}
      action={action}
      hidden={hidden}
      trigger={<>Give word for top{name}</>}
      title={`Give your word for ${row.name}?`}
      reasonHint="Kept in the audit log."
      act="Give my word"
    >
      <p>
        The top level needs this beside the figures. Who has the figures rises at once; the others
        as soon as they reach them.
      </p>
    </ReasonDialog>
  );
}
