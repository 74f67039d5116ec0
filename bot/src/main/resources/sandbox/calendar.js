// Reads the few lines of an iCalendar file that a person wants to see.
export function readCalendar(text) {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const event = {};
  for (const line of lines) {
    const [, name, value] = /^([A-Z-]+)[^:]*:(.*)$/.exec(line) ?? [];
    if (['SUMMARY', 'LOCATION', 'DTSTART', 'DTEND', 'DESCRIPTION'].includes(name) && !(name in event)) {
      event[name] = value.replace(/\\n/gi, '\n').replace(/\\([,;\\])/g, '$1');
    }
  }
  return { title: event.SUMMARY, where: event.LOCATION, start: event.DTSTART, text: event.DESCRIPTION };
}

// 20261126T143000(Z) as words; a time with Z is in UTC, one without is the town's own.
export function whenOf(stamp, locale) {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(stamp ?? '');
  if (!parts) {
    return stamp ?? '';
  }
  const [, year, month, day, hour = '0', minute = '0', , utc] = parts;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: utc ? 'Europe/Amsterdam' : 'UTC' };
  if (parts[4]) {
    Object.assign(options, { hour: '2-digit', minute: '2-digit' });
  }
  return new Intl.DateTimeFormat(locale, options).format(date);
}
