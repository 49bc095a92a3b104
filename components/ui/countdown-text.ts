import { distanceText } from './when';
import { wholeUnits } from './whole-units';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const two = (count: number): string => String(count).padStart(2, '0');
const many = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/**
 * How long it is until a moment, as a clock shows it: 'in 3 days 4 h', 'in 5 h 07 min', 'in 14:32'. A minute that has begun
 * counts, and of days the nearest hour, so that what was just promised reads as promised; in the last hour every second is
 * true. What is over is told as every moment is.
 */
export function countdownText(at: Date, now: Date): string {
  const left = at.getTime() - now.getTime();
  if (left <= 0 || left >= 31 * day) return distanceText(at, now);
  if (left < hour)
    return `in ${two(Math.trunc(left / minute))}:${two(Math.trunc(left / second) % 60)}`;
  if (wholeUnits(left, 'day') < 2) {
    const minutes = Math.ceil(left / minute);
    return `in ${Math.trunc(minutes / 60)} h ${two(minutes % 60)} min`;
  }
  const hours = Math.round(left / hour);
  const days = many(Math.trunc(hours / 24), 'day');
  return hours % 24 === 0 ? `in ${days}` : `in ${days} ${hours % 24} h`;
}
