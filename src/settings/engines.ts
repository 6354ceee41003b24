/** The oldest browsers that the site is made for: those of spring 2022. What they lack is translated, or must not matter. */
export const engines = { safari: '15.4', ios: '15.4', firefox: '102', chrome: '100' } as const;
