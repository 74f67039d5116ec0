import { act, ask } from './town.js';
import { currentLanguage, words } from './words.js';

const ZONE = 'Europe/Amsterdam';
let ahead = 0;

// The town's time now.
export function townNow() {
  return new Date(Date.now() + ahead);
}

function format(options) {
  const locale = currentLanguage() === 'nl' ? 'nl-NL' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
}

export function timeOf(date) {
  return format({ hour: '2-digit', minute: '2-digit' }).format(date);
}

function dayKey(date) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(date);
}

export function dayOf(date) {
  const key = dayKey(date);
  if (key === dayKey(townNow())) {
    return words('today');
  }
  if (key === dayKey(new Date(townNow().getTime() - 86_400_000))) {
    return words('yesterday');
  }
  return format({ weekday: 'long', day: 'numeric', month: 'long' }).format(date);
}

export function longMoment(date) {
  return format({ weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(date);
}

export function show() {
  const now = townNow();
  document.querySelector('#clock-day').textContent =
    format({ weekday: 'short', day: 'numeric', month: 'short' }).format(now);
  document.querySelector('#clock-time').textContent = timeOf(now);
  document.querySelector('#clock-time').dateTime = now.toISOString();
}

export async function refresh() {
  const clock = await ask('clock');
  ahead = clock.aheadMillis;
  show();
}

async function move(given, announce) {
  const keys = document.querySelectorAll('.clock-keys button');
  keys.forEach((key) => key.setAttribute('aria-busy', 'true'));
  try {
    await act('clock', given);
    await refresh();
    announce(words('it-is-now', { when: longMoment(townNow()) }));
    document.dispatchEvent(new CustomEvent('clock'));
  } catch {
    announce(words(given.next ? 'nothing-due' : 'clock-refused'));
  } finally {
    keys.forEach((key) => key.removeAttribute('aria-busy'));
  }
}

export function setUp(announce) {
  for (const key of document.querySelectorAll('[data-advance]')) {
    key.addEventListener('click', () => move({ advance: key.dataset.advance }, announce));
  }
  document.querySelector('#clock-next').addEventListener('click', () => move({ next: true }, announce));
  setInterval(show, 1000);
}
