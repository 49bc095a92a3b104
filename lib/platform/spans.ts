// Spans of time, pure: what states, timers and views reckon with. The time itself comes from clock.ts.

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

export const addMs = (at: Date, ms: number): Date => new Date(at.getTime() + ms);
export const addMinutes = (at: Date, minutes: number): Date => addMs(at, minutes * minuteMs);
export const addHours = (at: Date, hours: number): Date => addMs(at, hours * hourMs);
export const addDays = (at: Date, days: number): Date => addMs(at, days * dayMs);
