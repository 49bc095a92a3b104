import http from 'node:http';
import { buffer } from 'node:stream/consumers';

/** An answer as it came over the wire: compressed if it was. */
export interface AnswerAsSent {
  /** Names and values in turn, without those that belong to the connection. */
  readonly headers: readonly string[];
  /** In base64. */
  readonly body: string;
}

/** What a browser says it can unpack. */
export const browserHeaders = { 'accept-encoding': 'gzip, deflate, br' };

const ofTheConnection = /^(connection|keep-alive|date)$/i;

/** @throws for any answer but a success */
export async function answerAsSent(
  url: string,
  headers: Record<string, string>,
): Promise<AnswerAsSent> {
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    http.get(url, { headers }, resolve).once('error', reject);
  });
  const body = await buffer(response);
  if (response.statusCode !== 200) throw new Error(`${url} answered ${response.statusCode}.`);
  const raw = response.rawHeaders;
  const kept = raw.filter((_, index) => !ofTheConnection.test(raw[index - (index % 2)] ?? ''));
  return { headers: kept, body: body.toString('base64') };
}
