/** Kept with every split, so that a later one that differs can be explained. */
export const splitterVersion = '2';
