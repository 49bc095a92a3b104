import { askOverAndOver, type HttpTarget } from '../ask-over-and-over';
import type { Figures, Load } from '../figures';
import { playPart } from '../part';

export interface HttpLoad extends Load, HttpTarget {}

playPart(
  async (asked: HttpLoad): Promise<Figures> => (await askOverAndOver(asked, asked)).figures(),
);
