/**
 * The switches for readings: over our words, and over the city's too where those are shown. What was chosen is remembered
 * on this device only.
 */
const key = 'furigana';
const choices = ['on', 'all'] as const;
type Choice = (typeof choices)[number];

const button = document.querySelector<HTMLButtonElement>('.furigana-switch');
const cityButton = document.querySelector<HTMLButtonElement>('.furigana-city');
const isPressed = (of: HTMLButtonElement | null): boolean => of?.getAttribute('aria-pressed') === 'true';

function show(choice: Choice | undefined): void {
  document.documentElement.classList.toggle('furigana', choice !== undefined);
  document.documentElement.classList.toggle('furigana-all', choice === 'all');
  button?.setAttribute('aria-pressed', String(choice !== undefined));
  cityButton?.setAttribute('aria-pressed', String(choice === 'all'));
}

function remembered(): Choice | undefined {
  try {
    return choices.find((choice) => choice === localStorage.getItem(key));
  } catch {
    return undefined;
  }
}

function choose(choice: Choice | undefined): void {
  show(choice);
  try {
    localStorage.setItem(key, choice ?? 'off');
  } catch {
    // A browser that keeps nothing still shows the readings on this page.
  }
}

if (button) {
  button.dataset['ready'] = '';
  show(remembered());
  button.addEventListener('click', () => choose(isPressed(button) ? undefined : 'on'));
  cityButton?.addEventListener('click', () => choose(isPressed(cityButton) ? 'on' : 'all'));
}

export {};
