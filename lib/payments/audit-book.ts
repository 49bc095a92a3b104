import { askBook, type Finding } from '@/lib/ledger/audit';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { compareBalance } from './compare-balance';
import { compareMovements } from './compare-movements';
import { reconcileBalance } from './reconcile-balance';

/** Asks the book and Stripe every question; changes nothing. Internal: no viewer. Throws when Stripe does not answer. */
export async function askEverything(): Promise<Finding[]> {
  return [...(await askBook()), await compareBalance(), await compareMovements()];
}

/** More rows of one question than this have one cause. */
const keptRows = 50;

async function keepFindings(findings: readonly Finding[], at: Date): Promise<void> {
  await transaction(async (tx) => {
    // A question that is not asked any more has no answer.
    await tx.auditRun.deleteMany({
      where: { question: { notIn: findings.map(({ question }) => question) } },
    });
    for (const { question, rows } of findings) {
      const answer = { at, found: rows.length, rows: rows.slice(0, keptRows) };
      await tx.auditRun.upsert({
        where: { question },
        create: { question, ...answer },
        update: answer,
      });
    }
  });
}

/**
 * The daily audit: takes in what the operator and Stripe did by themselves, asks every question, and keeps the answers for
 * the admins. What is wrong is logged too. Returns the answers.
 */
export async function auditBook(actor: Actor): Promise<Finding[]> {
  requireSystem(actor, 'clock');
  await reconcileBalance(actor);
  const findings = await askEverything();
  await keepFindings(findings, await now());
  for (const { question, rows } of findings)
    if (rows.length > 0) log.error({ question, rows }, 'the book does not add up');
  return findings;
}
