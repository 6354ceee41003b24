/** Pages of other generators with the same text, measured once in this project's bench of templates. */
export const peers = [
  { name: 'Starlight', part: 'critical', bytes: 18_604 },
  { name: 'Starlight', part: 'whole', bytes: 49_235 },
  { name: 'VitePress', part: 'whole', bytes: 157_770 },
] as const;
