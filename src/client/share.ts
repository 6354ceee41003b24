/** Copy, share and print buttons. They stay out of sight where the browser cannot do what they say. */
for (const tools of document.querySelectorAll<HTMLElement>('[data-share]')) {
  /** Without an address of its own, the page as it is at the time, with what was chosen on it. */
  const toUrl = (): string =>
    tools.dataset['url'] ? new URL(tools.dataset['url'], location.href).href : location.href;
  const status = tools.querySelector('[role=status]');
  const wire = (selector: string, isAble: boolean, act: (button: HTMLElement) => void): void => {
    const button = tools.querySelector<HTMLElement>(selector);
    if (!button || !isAble) return;
    button.hidden = false;
    button.dataset['ready'] = '';
    button.addEventListener('click', (event) => {
      event.preventDefault();
      act(button);
    });
  };
  wire('[data-copy]', 'clipboard' in navigator, (button) => {
    const say = (words = ''): void => {
      if (status) status.textContent = words;
    };
    navigator.clipboard.writeText(toUrl()).then(
      () => say(button.dataset['done']),
      // Some browsers within apps have a clipboard and refuse it.
      () => say(button.dataset['refused']),
    );
  });
  wire(
    '[data-send]',
    'share' in navigator,
    () => void navigator.share({ title: document.title, url: toUrl() }).catch(() => undefined),
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
