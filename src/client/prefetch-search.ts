/** Once a search field gets focus, fetches what the search page will ask for; before that, nothing. */
const warmed = new Set<string>();

function warm(page: string): void {
  if (warmed.has(page)) return;
  warmed.add(page);
  for (const href of [page, new URL('index.json', page).href]) {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = href;
    document.head.append(link);
  }
}

for (const field of document.querySelectorAll<HTMLInputElement>('header input[name=q], main input[name=q]'))
  field.addEventListener('focus', () => field.form && warm(field.form.action), { once: true });

export {};
