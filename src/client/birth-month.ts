/** The question of the home page: offers the years of today's children and leads to the page of the child's month. */
import { isWithinReach, toMonth } from '../domain/school-year.ts';
import { oldestYears, toFragment, toChild } from './age/children-address.ts';
import { formatYear } from './age/format.ts';
import { find } from './find.ts';

const form = find<HTMLFormElement>(document, '[data-birth-month]');
const year = find<HTMLSelectElement>(form, '[data-year]');
const month = find<HTMLSelectElement>(form, '[data-month]');
const today = new Date();
const now = toMonth(today.getFullYear(), today.getMonth() + 1);
const { yearOption = '', tooFar = '' } = form.dataset;

for (let offset = 1; offset >= -oldestYears; offset -= 1) {
  const value = today.getFullYear() + offset;
  year.append(new Option(formatYear(value, yearOption), String(value)));
}

const readBirth = (): number => toMonth(Number(year.value), Number(month.value));
form.addEventListener('change', () => {
  const isAnswered = year.value !== '' && month.value !== '';
  month.setCustomValidity(isAnswered && !isWithinReach(readBirth(), now) ? tooFar : '');
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const child = toChild(readBirth(), now, { isDue: false, isFirst: false });
  location.assign(`${form.action}#${toFragment([child], now)}`);
});
