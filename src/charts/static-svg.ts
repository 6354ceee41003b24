/**
 * Charts drawn at build time by Observable Plot. Plot needs a document and writes style elements and attributes, which
 * the site's policy forbids: they are taken out, and class names of our own take their place.
 */
import { plot, type PlotOptions, type RenderFunction } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** Text in the chart in the units of its viewBox; on the narrowest screen one unit is about one pixel. */
export const chartWidth = 340;

/** Option of a mark: the class of its group, by which src/styles/chart.css paints it. */
export const part = (name: string): { render: RenderFunction } => ({
  render: (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    group?.setAttribute('aria-label', name);
    return group;
  },
});

/** Marks without words: the name and the value beside them are read instead. */
const isMark = /^(?:dots|shared|empty|line|span|grid)$/;

/** What the style sheet says instead, or what says nothing here. */
const presentation = /^(?:style|class|aria-hidden|aria-description|font-|stroke|fill$|xlink:href$)/;

/**
 * The SVG as text: links, real text, no style, no script. Labels of groups ({@link part}) become classes.
 * @param label what the chart shows; the table under it says the same
 */
export function drawChart(options: PlotOptions, label: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = plot({ width: chartWidth, ...options, document: document as unknown as Document });
  for (const style of [...svg.querySelectorAll('style')]) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) tidy(element);
  for (const name of ['width', 'height', 'text-anchor', 'xmlns', 'xmlns:xlink']) svg.removeAttribute(name);
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', label);
  return svg.outerHTML;
}

function tidy(element: Element): void {
  const name = element.getAttribute('aria-label');
  const href = element.getAttribute('xlink:href') ?? element.getAttribute('href');
  element.removeAttribute('aria-label');
  for (const attribute of [...element.attributes]) {
    if (presentation.test(attribute.name)) element.removeAttribute(attribute.name);
    else if (/\d\.\d/.test(attribute.value) && attribute.name !== 'y' && attribute.name !== 'r')
      element.setAttribute(
        attribute.name,
        attribute.value.replaceAll(/\d+\.\d+/g, (coordinate) => String(Math.round(Number(coordinate)))),
      );
  }
  if (name) element.setAttribute('class', name.replaceAll(' ', '-'));
  if (name && isMark.test(name)) element.setAttribute('aria-hidden', 'true');
  if (href === null) return;
  element.setAttribute('href', href);
  // The table under the chart has the same links: one tab stop each is enough.
  element.setAttribute('tabindex', '-1');
}
