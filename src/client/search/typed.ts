/** The words in a field while somebody types. Letters at the end that an input method has not yet made kana are left out. */
export function readTyped(field: HTMLInputElement, event: Event): string {
  const value = field.value.trim();
  return (event as InputEvent).isComposing ? value.replace(/([^\x00-\x7f])[a-zａ-ｚ]+$/u, '$1') : value;
}
