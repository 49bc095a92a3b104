/** For how long an export can be fetched. */
export const exportDays = 7;
/** Between one export and the next. */
export const exportEveryHours = 24;
/** One that is not ready by then will not be any more: its job has given up. */
export const exportLostDays = 4;

/** Where an export's bytes stand: made again after a fault, it takes the place of what was begun. */
export const exportKey = (id: string): string => `exports/${id}.zip`;
