const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Is this text an id of ours? Anything else would make the database refuse the query itself. */
export const isUuid = (text: string): boolean => pattern.test(text);
