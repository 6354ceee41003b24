/**
 * Results come after the page, so that a browser which loads it anew on the way back cannot scroll to where the reader was.
 * The place and what was unfolded are kept with the entry of the history.
 */
interface Place {
  scroll: number;
  isOpen: boolean;
}

export interface KeptPlace {
  /** Goes there once, as soon as results are shown. */
  restore: () => void;
}

export function keepPlace(related: HTMLDetailsElement): KeptPlace {
  let place = history.state as Place | null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    clearTimeout(pause);
    // Safari refuses more than a hundred changes in half a minute.
    pause = setTimeout(() => {
      if (!place) history.replaceState({ scroll: scrollY, isOpen: related.open } satisfies Place, '');
    }, 150);
  };
  addEventListener('scroll', keep, { passive: true });
  related.addEventListener('toggle', keep);
  return {
    restore() {
      if (!place) return;
      const { scroll, isOpen } = place;
      place = null;
      related.open ||= isOpen;
      scrollTo({ top: scroll, behavior: 'instant' });
    },
  };
}
