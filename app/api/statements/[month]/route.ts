import type { NextRequest } from 'next/server';
import { documentAnswer } from '@/app/documents/document-answer';
import { statementCsv } from '@/app/documents/statement-csv';
import { statementPaper } from '@/app/documents/statement-paper';
import { currentActor } from '@/app/session';
import { sellerStatement } from '@/lib/payments/statement-query';

/** A seller's own month (`2026-11`): as PDF, or with `?format=csv` as a table to save. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ month: string }> },
) {
  const { month } = await params;
  const read = async () => sellerStatement(await currentActor(), month);
  const name = `statement-${month}`;
  if (request.nextUrl.searchParams.get('format') === 'csv')
    return documentAnswer(
      'text/csv; charset=utf-8',
      { name: `${name}.csv`, save: true },
      async () => statementCsv(await read()),
    );
  return documentAnswer('application/pdf', { name: `${name}.pdf` }, async () =>
    statementPaper(await read()),
  );
}
