// The little that htmx does not do: the live line of the queue, and keys.
(() => {
  'use strict';

  const PAUSE_MS = 2000;
  const KEYS = 'handje-keys';

  /** Tells the page that reports changed; after a lost connection also when nothing was heard of it. */
  function live(element) {
    const source = new EventSource(element.dataset.live);
    const show = (connected) => {
      element.classList.toggle('off', !connected);
      element.textContent = connected ? element.dataset.on : element.dataset.off;
    };
    const changed = () => document.body.dispatchEvent(new CustomEvent('report-changed'));
    source.addEventListener('open', () => { show(true); changed(); });
    source.addEventListener('changed', changed);
    source.addEventListener('error', () => {
      show(false);
      if (source.readyState === EventSource.CLOSED) {
        changed(); // who is signed out is led to the door by the answer
        setTimeout(() => live(element), PAUSE_MS);
      }
    });
    addEventListener('pagehide', () => source.close(), { once: true });
  }

  function isTyping(target) {
    return target.closest('textarea, select, input:not([type=radio]):not([type=checkbox])') !== null;
  }

  /** The row after or before the one in focus. */
  function step(by) {
    const rows = [...document.querySelectorAll('[data-row]')];
    if (rows.length > 0) {
      const at = rows.indexOf(document.activeElement.closest('[data-row]'));
      rows[Math.min(Math.max(at + by, 0), rows.length - 1)].focus();
    }
  }

  /** Clicks what stands for a key, first within the row in focus. */
  function press(key) {
    const here = document.activeElement.closest('li');
    const found = here?.querySelector(`[data-key="${key}"]`) ?? document.querySelector(`main [data-key="${key}"]`);
    found?.click();
    (found?.closest('details')?.querySelector('textarea, form button') ?? found)?.focus();
  }

  function keys(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || localStorage.getItem(KEYS) === 'off') {
      return;
    }
    switch (event.key) {
      case 'j': step(1); break;
      case 'k': step(-1); break;
      case 'c': case 'u': case '1': case '2': case '3': case '4': case '5': press(event.key); break;
      default: return;
    }
    event.preventDefault();
  }

  function keysSwitch(box) {
    box.checked = localStorage.getItem(KEYS) !== 'off';
    box.addEventListener('change', () => localStorage.setItem(KEYS, box.checked ? 'on' : 'off'));
  }

  /** A button that would do nothing without this script shows itself only now. */
  function printing(button) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }

  document.querySelector('main > [data-focus]')?.focus();
  document.querySelector('.top nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  document.querySelectorAll('[data-print]').forEach(printing);
  document.querySelectorAll('[data-live]').forEach(live);
  document.querySelectorAll('[data-keys]').forEach(keysSwitch);
  document.addEventListener('keydown', keys);
  // What was opened, decided or refused is where the reader goes on; who is faster than htmx is there already.
  document.body.addEventListener('htmx:afterSettle', ({ detail: { elt } }) => {
    if (!elt.contains(document.activeElement)) {
      elt.querySelector('[data-focus]')?.focus();
    }
  });
})();
