/** The moment a site counts as made. Only its day in Japan is printed, so only the day is kept. */

const secondsInJapan = 9 * 3600;
const secondsOfDay = 24 * 3600;

/**
 * @param setting `SOURCE_DATE_EPOCH`: seconds since 1970 (reproducible-builds.org). Unset, the day of `now` in Japan
 *   counts from its beginning, so that two builds of one day come out equal.
 * @throws when the setting is no number of seconds
 */
export function parseBuildDate(setting: string | undefined, now: Date): Date {
  if (!setting) {
    const today = Math.floor((now.getTime() / 1000 + secondsInJapan) / secondsOfDay);
    return new Date((today * secondsOfDay - secondsInJapan) * 1000);
  }
  if (!/^\d{1,11}$/.test(setting))
    throw new Error(`SOURCE_DATE_EPOCH: "${setting}" is not a number of seconds since 1970. Leave it unset for today.`);
  return new Date(Number(setting) * 1000);
}
