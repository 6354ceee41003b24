/** Events as an iCalendar file (RFC 5545). Each event takes a whole day and keeps nobody busy. */

export interface CalendarEvent {
  /** The same event always has the same id, so that a second import replaces the first. */
  id: string;
  /** First day of what it announces: `20270501`. */
  date: string;
  title: string;
  description: string;
  url: string;
}

/**
 * The file, with CRLF at the end of each line and no line longer than 75 octets.
 * @param made when the file is made
 */
export function toCalendar(events: readonly CalendarEvent[], producer: string, made: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${toText(producer)}//checkups`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => toEventLines(event, made)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const toEventLines = ({ id, date, title, description, url }: CalendarEvent, made: Date): string[] => [
  'BEGIN:VEVENT',
  `UID:${toText(id)}`,
  `DTSTAMP:${toUtc(made)}`,
  `DTSTART;VALUE=DATE:${date}`,
  `SUMMARY:${toText(title)}`,
  `DESCRIPTION:${toText(description)}`,
  `URL:${url.replace(/[\r\n]/g, '')}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** 2026-11-23T09:05:00.000Z → 20261123T090500Z */
const toUtc = (date: Date): string => date.toISOString().replace(/[-:]|\.\d+/g, '');

/** Section 3.3.11: backslash, semicolon, comma and line break are escaped. */
const toText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

const encoder = new TextEncoder();

/** Section 3.1: a line goes on after CRLF and a space; no character is cut in two. */
function fold(line: string): string {
  let octets = 0;
  let folded = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
