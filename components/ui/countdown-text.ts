import { distanceText } from './when';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const two = (count: number): string => String(count).padStart(2, '0');
const many = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/**
 * How long it is until a moment, as a clock shows it: 'in 3 days 4 h', 'in 5 h 07 min', 'in 14:32'. Whole units towards
 * zero, so that it never promises more than there is. What is over is told as every moment is.
 */
export function countdownText(at: Date, now: Date): string {
  const left = at.getTime() - now.getTime();
  if (left <= 0 || left >= 31 * day) return distanceText(at, now);
  if (left < hour)
    return `in ${two(Math.trunc(left / minute))}:${two(Math.trunc(left / second) % 60)}`;
  const minutes = Math.trunc(left / minute) % 60;
  const hours = Math.trunc(left / hour);
  if (hours < 48) return `in ${hours} h ${two(minutes)} min`;
  return `in ${many(Math.trunc(hours / 24), 'day')} ${hours % 24} h`;
}
