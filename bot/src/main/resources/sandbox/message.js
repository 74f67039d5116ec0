import { timeOf } from './clock.js';
import { element, icon } from './dom.js';
import { openFile, openPicture } from './viewer.js';
import { words } from './words.js';

const TAGS = {
  bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre',
  blockquote: 'blockquote', expandable_blockquote: 'blockquote', spoiler: 'span', date_time: 'time',
  bot_command: 'a', text_link: 'a', url: 'a', email: 'a', phone_number: 'a',
};

// A text with its entities as elements. Entities nest; each stretch is cut where the next one begins or ends.
export function formatted(text, entities, onCommand) {
  const shown = entities.filter((entity) => entity.type in TAGS);
  return cut(text, 0, text.length, shown, onCommand);
}

function cut(text, from, to, entities, onCommand) {
  const nodes = [];
  let at = from;
  let index = 0;
  while (index < entities.length) {
    const entity = entities[index];
    const end = Math.min(to, entity.offset + entity.length);
    let next = index + 1;
    while (next < entities.length && entities[next].offset < end) {
      next += 1;
    }
    if (entity.offset >= at && end > entity.offset) {
      nodes.push(text.slice(at, entity.offset));
      const inner = cut(text, entity.offset, end, entities.slice(index + 1, next), onCommand);
      nodes.push(wrapped(entity, text.slice(entity.offset, end), inner, onCommand));
      at = end;
    }
    index = next;
  }
  nodes.push(text.slice(at, to));
  return nodes.filter((node) => node !== '');
}

function wrapped(entity, plain, inner, onCommand) {
  switch (entity.type) {
    case 'bot_command':
      return command(plain, inner, onCommand);
    case 'text_link':
      return link(entity.url, inner);
    case 'url':
      return link(/^https?:/i.test(plain) ? plain : `https://${plain}`, inner);
    case 'email':
      return link(`mailto:${plain}`, inner);
    case 'phone_number':
      return link(`tel:${plain.replace(/[^+\d]/g, '')}`, inner);
    case 'spoiler':
      return element('span', { class: 'spoiler' }, ...inner);
    case 'date_time':
      return element('time', { datetime: new Date(entity.unix_time * 1000).toISOString() }, ...inner);
    default:
      return element(TAGS[entity.type], {}, ...inner);
  }
}

// Not a button element: that would not flow with the words around it.
function command(plain, inner, onCommand) {
  return element('a', { role: 'button', tabindex: '0', class: 'command', onclick: () => onCommand(plain),
    onkeydown: (event) => ['Enter', ' '].includes(event.key) && (event.preventDefault(), onCommand(plain)) }, ...inner);
}

function link(url, inner) {
  const safe = /^(https?|mailto|tel):/i.test(url);
  return safe ? element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...inner)
    : element('span', {}, ...inner);
}

function picture(message) {
  const title = message.text || words('photo');
  return element('button', { type: 'button', class: 'photo', 'aria-label': words('open-photo'),
    onclick: () => openPicture(title, message.photo.url) }, element('img', { src: message.photo.url, alt: '' }));
}

function file(document) {
  const calendar = document.mimeType.startsWith('text/calendar');
  if (document.mimeType.startsWith('image/')) {
    return element('button', { type: 'button', class: 'photo',
      'aria-label': words('open-file', { name: document.fileName }), onclick: () => openFile(document) },
    element('img', { src: document.url, alt: '' }));
  }
  return element('button', { type: 'button', class: 'card', onclick: () => openFile(document) },
    icon(calendar ? 'calendar' : 'file'),
    element('span', {}, element('strong', { text: document.fileName }), element('small', { text: size(document.size) })));
}

function size(bytes) {
  return bytes < 1024 ? `${bytes} B` : bytes < 1_048_576 ? `${Math.round(bytes / 1024)} kB`
    : `${(bytes / 1_048_576).toFixed(1)} MB`;
}

function card(iconName, title, detail) {
  return element('div', { class: 'card' }, icon(iconName),
    element('span', {}, element('strong', { text: title }), element('small', { text: detail })));
}

// A round one is a video message; both are fetched when somebody plays them.
function film(media, round) {
  return element('video', { class: round ? 'film round' : 'film', src: media.url, controls: '', preload: 'none',
    'aria-label': words(round ? 'video-note' : 'video', { seconds: media.duration }) });
}

function attachments(message) {
  const parts = [];
  if (message.photo) {
    parts.push(picture(message));
  }
  if (message.document) {
    parts.push(file(message.document));
  }
  if (message.voice) {
    parts.push(card('voice', words('voice', { seconds: message.voice.duration }), '▁▃▅▇▅▃▂▅▇▃▁'));
  }
  if (message.video) {
    parts.push(film(message.video, false));
  }
  if (message.videoNote) {
    parts.push(film(message.videoNote, true));
  }
  if (message.location) {
    const { latitude, longitude } = message.location;
    parts.push(card('place', words('location'), `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`));
  }
  if (message.contact) {
    parts.push(card('contact', message.contact.first_name, message.contact.phone_number));
  }
  return parts;
}

function inlineButton(button, message, phone) {
  const style = ['primary', 'success', 'danger'].includes(button.style) ? button.style : 'usual';
  const attributes = { type: 'button', class: `inline ${style}`, onclick: (event) => phone.tap(message, button, event.currentTarget) };
  const label = element('span', { text: button.label });
  if (button.url) {
    return element('button', { ...attributes, title: words('link-opened') }, label, icon('link'));
  }
  return button.copy ? element('button', attributes, label, icon('copy')) : element('button', attributes, label);
}

function foot(message) {
  const date = new Date(message.date * 1000);
  const edited = message.edited ? `${words('edited')} ` : '';
  return element('span', { class: 'foot' }, edited,
    element('time', { datetime: date.toISOString(), text: timeOf(date) }));
}

// One message as it stands in the chat.
export function messageElement(message, phone) {
  const mine = phone.isMine(message);
  const item = element('article', { class: `message ${mine ? 'mine' : 'theirs'}`, 'data-id': message.messageId });
  if (message.deleted) {
    item.hidden = true;
    return item;
  }
  const bubble = element('div', { class: 'bubble' },
    element('span', { class: 'unseen', text: `${mine ? words('you-said') : message.fromName}: ` }));
  if (phone.isGroup() && !mine) {
    bubble.append(element('strong', { class: 'sender', text: message.fromName }));
  }
  if (message.forwardedFrom) {
    bubble.append(element('small', { class: 'forwarded', text: words('forwarded-from', { name: message.forwardedFrom }) }));
  }
  bubble.append(...attachments(message));
  if (message.text) {
    bubble.append(element('div', { class: 'text' }, ...formatted(message.text, message.entities, (text) => phone.say(text))));
  }
  bubble.append(foot(message));
  if (message.reaction) {
    bubble.append(element('span', { class: 'reaction', text: message.reaction }));
  }
  item.append(bubble);
  if (message.buttons.length) {
    item.append(element('div', { class: 'rows' }, ...message.buttons.map((row) =>
      element('div', { class: 'row' }, ...row.map((button) => inlineButton(button, message, phone))))));
  }
  return item;
}
