/** The menu closes when the reader goes on: with Escape, by a tap elsewhere, or when the focus leaves it. */
const menu = document.querySelector<HTMLDetailsElement>('header details');
const closeOutside = ({ target }: Event): void => {
  if (menu?.open && !menu.contains(target as Node)) menu.open = false;
};
document.addEventListener('click', closeOutside);
document.addEventListener('focusin', closeOutside);
menu?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});

export {};
