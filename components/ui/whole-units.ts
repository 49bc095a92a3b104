const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const units = { minute, hour, day } as const;

/**
 * So much may be missing from a unit that is told as whole: 'open for 7 days' would else be 'in 6 days' a second later, and
 * stay so for a day. Little enough never to be what somebody comes too late by: of days half an hour, near the end a minute.
 */
const missing = { minute: 15 * second, hour: minute, day: hour / 2 } as const;

/** How many units of time are left, in whole ones: 6 days 23 h 31 min are 7 days, 6 days 23 h 29 min are 6. */
export const wholeUnits = (leftMs: number, unit: keyof typeof units): number =>
  Math.trunc((leftMs + missing[unit]) / units[unit]);
