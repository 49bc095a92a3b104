/** A parameter that may be left out, or be given empty to unset it. */
export type EmptyableParam<T> = T | null | '' | undefined;
