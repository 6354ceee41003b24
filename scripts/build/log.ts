/** Astro's log without the line of each page: hundreds of them hide the warning that is to be read. */
import writeLog from 'astro/logger/node';

type Log = ReturnType<typeof writeLog>;

/** `├─ /en/57/index.html`, and what is added to it when the page is there: `(+3ms)`. */
const ofPage = /├─|\(\+[\d.]+m?s\)/;

export default function openLog(): Log {
  const log = writeLog();
  return {
    write: (event) => {
      if (event.level !== 'info' || !ofPage.test(event.message)) log.write(event);
    },
  };
}
