import { readCalendar, whenOf } from './calendar.js';
import { element, icon } from './dom.js';
import { currentLanguage, words } from './words.js';

const dialog = document.querySelector('#viewer');
const body = document.querySelector('#viewer-body');

function open(title, url, ...children) {
  document.querySelector('#viewer-title').textContent = title;
  const download = document.querySelector('#viewer-download');
  download.href = url;
  download.setAttribute('download', title);
  body.replaceChildren(...children);
  dialog.showModal();
}

export function openPicture(title, url) {
  open(title, url, element('img', { src: url, alt: title }));
}

async function openCalendar(file) {
  const event = readCalendar(await (await fetch(file.url)).text());
  const locale = currentLanguage() === 'nl' ? 'nl-NL' : 'en-GB';
  const facts = element('dl', { class: 'appointment' },
    element('dt', { text: words('when') }), element('dd', { text: whenOf(event.start, locale) }));
  if (event.where) {
    facts.append(element('dt', { text: words('where') }), element('dd', { text: event.where }));
  }
  open(file.fileName, file.url, icon('calendar'), element('h3', { text: event.title ?? file.fileName }), facts,
    element('p', { class: 'plain', text: event.text ?? '' }));
}

async function openText(file) {
  const text = await (await fetch(file.url)).text();
  open(file.fileName, file.url, element('pre', { class: 'plain', text, tabindex: '0' }));
}

const READ = ['H1', 'H2', 'H3', 'P', 'SECTION', 'DL', 'DT', 'DD', 'UL', 'OL', 'LI'];

// The words of a page in their order. Nothing else of it is taken over: no attributes, styles or scripts.
function readable(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    return [node.textContent];
  }
  const inner = ['SCRIPT', 'STYLE'].includes(node.tagName) ? [] : [...node.childNodes].flatMap(readable);
  return READ.includes(node.tagName) ? [element(node.tagName.toLowerCase(), {}, ...inner)] : inner;
}

async function openPage(file) {
  const page = new DOMParser().parseFromString(await (await fetch(file.url)).text(), 'text/html');
  open(file.fileName, file.url, element('article', { class: 'page', tabindex: '0' }, ...readable(page.body)));
}

export function openFile(file) {
  if (file.mimeType.startsWith('image/')) {
    openPicture(file.fileName, file.url);
  } else if (file.mimeType.startsWith('text/calendar') || file.fileName.endsWith('.ics')) {
    openCalendar(file);
  } else if (file.mimeType.startsWith('text/html')) {
    openPage(file);
  } else if (/^(text\/|application\/json)/.test(file.mimeType)) {
    openText(file);
  } else {
    open(file.fileName, file.url, icon('file'));
  }
}
