/** A word with its reading over it. Screen readers get the word alone. */
export function toRuby(text: string, reading: string): HTMLElement {
  const ruby = document.createElement('ruby');
  const rt = document.createElement('rt');
  rt.textContent = reading;
  rt.setAttribute('aria-hidden', 'true');
  ruby.append(text, rt);
  return ruby;
}
