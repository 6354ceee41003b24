/** Copy, share and print buttons. They stay out of sight where the browser cannot do what they say. */
for (const tools of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const url = new URL(tools.dataset['url'] ?? '', location.href).href;
  const status = tools.querySelector('[role=status]');
  const wire = (selector: string, isAble: boolean, act: (button: HTMLElement) => void): void => {
    const button = tools.querySelector<HTMLElement>(selector);
    if (!button || !isAble) return;
    button.hidden = false;
    button.dataset['ready'] = '';
    button.addEventListener('click', () => act(button));
  };
  wire('[data-copy]', 'clipboard' in navigator, (button) => {
    void navigator.clipboard.writeText(url).then(() => {
      if (status) status.textContent = button.dataset['done'] ?? '';
    });
  });
  wire(
    '[data-send]',
    'share' in navigator,
    () => void navigator.share({ title: document.title, url }).catch(() => undefined),
  );
  wire('[data-print]', true, () => print());
}
/** A link to a listing opens its words. */
const openTarget = (): void => {
  const target = document.getElementById(location.hash.slice(1));
  const details = target?.closest('details') ?? target?.querySelector('details');
  if (details) details.open = true;
};
openTarget();
addEventListener('hashchange', openTarget);
