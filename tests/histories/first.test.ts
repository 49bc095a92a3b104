import { describe } from 'vitest';
import { withMarket } from '../support/market';
import { playHalf } from './play-half';

describe('random histories, the first half', () => {
  playHalf(withMarket(), 0);
});
