/** The switch for readings. What was chosen is remembered on this device only. */
const key = 'furigana';
const button = document.querySelector<HTMLButtonElement>('.furigana-switch');
const show = (isOn: boolean): void => {
  document.documentElement.classList.toggle('furigana', isOn);
  button?.setAttribute('aria-pressed', String(isOn));
};
const remembered = (): boolean => {
  try {
    return localStorage.getItem(key) === 'on';
  } catch {
    return false;
  }
};
if (button) {
  button.dataset['ready'] = '';
  show(remembered());
  button.addEventListener('click', () => {
    const isOn = button.getAttribute('aria-pressed') !== 'true';
    show(isOn);
    try {
      localStorage.setItem(key, isOn ? 'on' : 'off');
    } catch {
      // A browser that keeps nothing still shows the readings on this page.
    }
  });
}

export {};
