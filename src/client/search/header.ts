/** The fields to search in that every page has: what they need is fetched when one gets the focus, and before that nothing. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggestions]')) {
  const field = form.querySelector('input');
  // Names and words come together with the script that shows them: on a slow line each wait is felt.
  const open = (): void => {
    const file = fetch(form.dataset['suggestions'] ?? '');
    // The form leads to the full page all the same.
    void Promise.all([file, import('./combobox.ts')]).then(
      ([response, { openCombobox }]) => openCombobox(form, response),
      () => undefined,
    );
  };
  if (field && document.activeElement === field) open();
  else field?.addEventListener('focus', open, { once: true });
}

// A narrow page has a link to the search where a wide one has the field: it shows the field.
const header = document.querySelector('header');
const link = header?.querySelector<HTMLAnchorElement>('.find');
const field = header?.querySelector<HTMLInputElement>('input');
link?.addEventListener('click', (event) => {
  if (!field || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  header?.classList.toggle('finding');
  field.focus();
});
