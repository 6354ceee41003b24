import ICAL from 'ical.js';
import ical from 'node-ical';
import { expect, test } from 'vitest';
import { toCalendar, type CalendarEvent } from './calendar.ts';

const made = new Date('2026-11-23T09:05:00.000Z');
const event: CalendarEvent = {
  id: 'three-months-202611@example.org',
  date: '20270201',
  title: '3か月乳児健診のころ',
  description: 'Around this month; check, please\nwith \\ the city',
  url: 'https://example.org/measures/infant-health-checkups/',
};
const calendar = (events: CalendarEvent[]) => toCalendar(events, 'example.org', made);
const unfold = (text: string) => text.replaceAll('\r\n ', '');

test('every line ends with CRLF and no other line break stands in the file', () => {
  const text = calendar([event]);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('an event has an id, a stamp in UTC and a whole day', () => {
  const lines = unfold(calendar([event])).split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'UID:three-months-202611@example.org',
      'DTSTAMP:20261123T090500Z',
      'DTSTART;VALUE=DATE:20270201',
      'SUMMARY:3か月乳児健診のころ',
      'TRANSP:TRANSPARENT',
    ]),
  );
});

test('commas, semicolons, backslashes and line breaks in a text are escaped', () => {
  expect(unfold(calendar([event]))).toContain(
    'DESCRIPTION:Around this month\\; check\\, please\\nwith \\\\ the city\r\n',
  );
});

test('an address cannot bring lines of its own', () => {
  const text = unfold(calendar([{ ...event, url: 'https://example.org/\r\nATTACH:x' }]));
  expect(text).not.toContain('\nATTACH');
});

test('no line is longer than 75 octets, and folding cuts no character in two', () => {
  const text = calendar([{ ...event, description: '健診の日にちは市にお確かめください。'.repeat(12) }]);
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text).not.toContain('\uFFFD');
  expect(unfold(text)).toContain('健診の日にちは市にお確かめください。'.repeat(12));
});

const title = 'Child 1; checkup, 3か月乳児健診のころ'.repeat(4);

test('ical.js reads every event as it was meant', () => {
  const root = new ICAL.Component(ICAL.parse(calendar([event, { ...event, id: 'other', title }])) as unknown[]);
  const [first, second] = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(first?.uid).toBe(event.id);
  expect([first?.startDate.toString(), first?.startDate.isDate]).toEqual(['2027-02-01', true]);
  expect([first?.description, second?.summary]).toEqual([event.description, title]);
});

test('node-ical reads every event as it was meant', () => {
  const read = Object.values(ical.sync.parseICS(calendar([event, { ...event, id: 'other', title }])));
  const [first, second] = read.filter((part) => part?.type === 'VEVENT');
  expect([first?.uid, first?.datetype, first?.url]).toEqual([event.id, 'date', event.url]);
  expect(first?.start.toDateString()).toBe('Mon Feb 01 2027');
  expect([first?.description, second?.summary]).toEqual([event.description, title]);
});

test('no events make a calendar with none', () => {
  expect(calendar([]).split('\r\n').slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(calendar([])).not.toContain('VEVENT');
});
