import { dayOf } from './clock.js';
import { colourOf, element, initials } from './dom.js';
import { messageElement } from './message.js';
import { act, ask } from './town.js';
import { examples, roleWords, words } from './words.js';

const TYPING_SHOWS = 5000;
const TOAST_SHOWS = 4000;

// One phone: a person's chat with the bot, drawn from what the sandbox says it shows.
export class Phone {
  constructor(person, town) {
    this.person = person;
    this.town = town;
    this.group = null;
    this.shown = new Map();
    this.unread = 0;
    this.seenUntil = null;
    this.root = document.querySelector('#phone-template').content.cloneNode(true).firstElementChild;
    this.root.id = `phone-${person.id}`;
    this.part = (name) => this.root.querySelector(name);
    this.talk = this.part('.talk');
    this.input = this.part('textarea');
    this.listen();
    this.translate();
  }

  listen() {
    this.part('.composer').addEventListener('submit', (event) => {
      event.preventDefault();
      this.sendTyped();
    });
    this.input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.sendTyped();
      }
    });
    this.input.addEventListener('input', () => this.fitInput());
    this.part('.menu-key').addEventListener('click', () => this.toggleMenu());
    this.part('.command-key').addEventListener('click', () => this.toggleCommands());
    this.part('.chat-choice').addEventListener('change', (event) => this.choose(event.target.value));
    this.part('.closed button').addEventListener('click', () => this.openAgain());
    this.root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        this.closeMenus();
      }
    });
    this.root.addEventListener('focusin', () => this.talk.setAttribute('aria-live', 'polite'));
    this.root.addEventListener('focusout', (event) => {
      if (!this.root.contains(event.relatedTarget)) {
        this.talk.setAttribute('aria-live', 'off');
        this.closeMenus();
      }
    });
    this.talk.setAttribute('aria-live', 'off');
  }

  translate() {
    const name = this.person.firstName;
    this.root.setAttribute('aria-label', words('phone-of', { name }));
    this.part('.owner .avatar').textContent = initials(name);
    this.part('.owner .avatar').className = `avatar ${colourOf(this.person.id)}`;
    this.part('.owner-name').textContent = name;
    this.part('.owner-role').textContent = roleWords(this.person.role);
    this.part('.bot-name').textContent = this.town.bot.first_name;
    this.talk.setAttribute('aria-label', words('talk-of', { name, bot: this.town.bot.first_name }));
    this.input.setAttribute('aria-label', words('write-as', { name }));
    this.input.placeholder = words('write');
    this.part('.send').setAttribute('aria-label', words('send'));
    this.part('.menu-key').setAttribute('aria-label', words('menu'));
    this.part('.command-key').setAttribute('aria-label', words('commands'));
    this.part('.keys').setAttribute('aria-label', words('keyboard'));
    this.part('.commands').setAttribute('aria-label', words('commands'));
    this.part('.chat-choice').setAttribute('aria-label', words('chat'));
    this.showPresence(false);
    this.shown.clear();
    this.talk.replaceChildren();
  }

  isGroup() {
    return this.group !== null;
  }

  isMine(message) {
    return message.from === 'person' && (!this.isGroup() || message.fromId === this.person.id);
  }

  concerns(event) {
    return this.isGroup() ? event.chat === this.group.id : event.chat === this.person.id;
  }

  // Asks again what is shown; many changes at once are one question.
  refresh() {
    if (this.asking) {
      this.askAgain = true;
      return this.asking;
    }
    this.asking = this.draw().catch(() => {}).finally(() => {
      this.asking = null;
      if (this.askAgain) {
        this.askAgain = false;
        this.refresh();
      }
    });
    return this.asking;
  }

  async draw() {
    const chat = this.isGroup() ? `groups/${this.group.id}` : `people/${this.person.id}`;
    const [messages, state] = await Promise.all([ask(`${chat}/newest`), ask(`people/${this.person.id}/phone`)]);
    const follow = this.shown.size === 0 || this.isAtEnd();
    this.drawMessages(messages);
    this.drawKeyboard(messages);
    this.drawState(state, messages);
    if (follow) {
      this.talk.scrollTop = this.talk.scrollHeight;
    }
  }

  isAtEnd() {
    return this.talk.scrollHeight - this.talk.scrollTop - this.talk.clientHeight < 80;
  }

  drawMessages(messages) {
    let day = '';
    const items = [];
    for (const message of messages.filter((each) => !each.deleted)) {
      const its = dayOf(new Date(message.date * 1000));
      if (its !== day) {
        day = its;
        items.push(this.dayMark(its));
      }
      items.push(this.itemFor(message));
    }
    this.place(items);
    this.countUnread(messages);
  }

  dayMark(day) {
    const known = this.shown.get(`day ${day}`);
    if (known) {
      return known.item;
    }
    const item = element('p', { class: 'day', text: day });
    this.shown.set(`day ${day}`, { item });
    return item;
  }

  itemFor(message) {
    const version = JSON.stringify(message);
    const known = this.shown.get(message.messageId);
    if (known?.version === version) {
      return known.item;
    }
    const item = messageElement(message, this);
    const focused = known ? [...known.item.querySelectorAll('button')].indexOf(document.activeElement) : -1;
    if (known) {
      item.classList.add('changed');
      known.item.replaceWith(item);
    } else if (this.shown.size > 0) {
      item.classList.add('fresh');
    }
    if (focused >= 0) {
      (item.querySelectorAll('button')[focused] ?? this.input).focus();
    }
    this.shown.set(message.messageId, { version, item });
    return item;
  }

  // Puts the items in order without touching those that already stand right.
  place(items) {
    const wanted = new Set(items);
    for (const child of [...this.talk.children]) {
      if (!wanted.has(child)) {
        child.remove();
      }
    }
    items.forEach((item, index) => {
      if (this.talk.children[index] !== item) {
        this.talk.insertBefore(item, this.talk.children[index] ?? null);
      }
    });
  }

  countUnread(messages) {
    const newest = messages.at(-1)?.messageId ?? 0;
    if (this.seenUntil === null || this.visible) {
      this.seenUntil = newest;
    }
    this.unread = messages.filter((message) => !this.isMine(message) && message.messageId > this.seenUntil).length;
    this.onUnread?.(this.unread);
    if (messages.some((message) => message.messageId > (this.newestKnown ?? 0) && !this.isMine(message))) {
      this.showPresence(false);
    }
    this.newestKnown = newest;
  }

  setVisible(visible) {
    this.visible = visible;
    this.markChip();
    if (visible) {
      this.seenUntil = this.newestKnown ?? this.seenUntil;
      this.unread = 0;
      this.onUnread?.(0);
    }
  }

  drawKeyboard(messages) {
    const rows = this.isGroup() ? [] : messages.findLast((message) => message.keyboard.length)?.keyboard ?? [];
    const keys = this.part('.keys');
    keys.hidden = rows.length === 0;
    keys.replaceChildren(...rows.map((row) => element('div', { class: 'row' },
      ...row.map((label) => element('button', { type: 'button', text: label, onclick: () => this.press(label) })))));
  }

  drawState(state, messages) {
    const empty = messages.every((message) => message.deleted);
    const blocked = state.blocked && !this.isGroup();
    this.blocked = state.blocked;
    this.commands = state.commands ?? [];
    this.part('.composer').hidden = blocked;
    this.part('.closed').hidden = !blocked;
    this.part('.closed p').textContent = words('blocked', { name: this.person.firstName });
    this.part('.closed button').textContent = words('unblock');
    this.part('.command-key').hidden = this.commands.length === 0 || this.isGroup();
    this.drawWelcome(empty && !this.isGroup(), state.description);
    this.drawPinned(state.pinned, messages);
  }

  drawWelcome(wanted, description) {
    this.talk.querySelector('.welcome')?.remove();
    if (!wanted) {
      return;
    }
    const welcome = element('div', { class: 'welcome' });
    if (description) {
      welcome.append(element('strong', { text: words('what-can-it-do') }), element('p', { class: 'plain', text: description }));
    }
    welcome.append(element('button', { type: 'button', class: 'strong', text: words('start'), onclick: () => this.start() }));
    welcome.append(element('p', { class: 'hint', text: words('try-this') }));
    for (const sentence of examples(this.person)) {
      welcome.append(element('button', { type: 'button', class: 'example', lang: this.person.languageCode,
        text: sentence, onclick: () => this.suggest(sentence) }));
    }
    this.talk.append(welcome);
  }

  drawPinned(id, messages) {
    const message = messages.find((each) => each.messageId === id && !each.deleted);
    const bar = this.part('.pinned');
    bar.hidden = !message;
    bar.replaceChildren(...(message ? [element('strong', { text: `${words('pinned')}: ` }), message.text.split('\n')[0]] : []));
  }

  suggest(sentence) {
    this.input.value = sentence;
    this.fitInput();
    this.input.focus();
  }

  fitInput() {
    this.input.style.height = 'auto';
    this.input.style.height = `${Math.min(this.input.scrollHeight, 120)}px`;
  }

  sendTyped() {
    const text = this.input.value.trim();
    if (text) {
      this.input.value = '';
      this.fitInput();
      this.say(text);
    }
  }

  say(text) {
    this.closeMenus();
    this.talk.scrollTop = this.talk.scrollHeight;
    return this.isGroup() ? this.does(act(`groups/${this.group.id}/text`, { from: this.person.id, text }))
      : this.does(act(`people/${this.person.id}/text`, { text }));
  }

  press(label) {
    this.does(act(`people/${this.person.id}/tap`, { label }));
    this.input.focus();
  }

  async tap(message, button, key) {
    if (button.copy) {
      await navigator.clipboard?.writeText(button.copy).catch(() => {});
      this.toast(words('copied', { text: button.copy }));
      return;
    }
    if (button.url && !/^(https?:\/\/t\.me\/|tg:)/.test(button.url)) {
      window.open(button.url, '_blank', 'noopener,noreferrer');
      return;
    }
    key.classList.add('waiting');
    const given = button.data ? { messageId: message.messageId, data: button.data } : { label: button.label };
    await this.does(act(`people/${this.person.id}/tap`, this.isGroup() ? { ...given, group: this.group.id } : given));
    setTimeout(() => key.classList.remove('waiting'), TYPING_SHOWS);
  }

  async does(deed) {
    try {
      return await deed;
    } catch (refused) {
      this.toast(words('not-sent'));
      return null;
    }
  }

  hear(event) {
    if (event.type === 'typing') {
      this.showPresence(true);
      clearTimeout(this.typingEnds);
      this.typingEnds = setTimeout(() => this.showPresence(false), TYPING_SHOWS);
    } else if (event.type === 'answered' && event.person === this.person.id) {
      this.talk.querySelectorAll('.waiting').forEach((key) => key.classList.remove('waiting'));
      if (event.text) {
        this.toast(event.text);
      }
    } else if (event.type === 'chat') {
      this.refresh();
    }
  }

  showPresence(typing) {
    this.part('.presence').textContent = words(typing ? 'typing' : 'bot');
    this.part('.presence').classList.toggle('typing', typing);
  }

  toast(text) {
    const toast = this.part('.toast');
    toast.textContent = text;
    toast.classList.add('up');
    clearTimeout(this.toastEnds);
    this.toastEnds = setTimeout(() => {
      toast.classList.remove('up');
      toast.textContent = '';
    }, TOAST_SHOWS);
  }

  toggleMenu() {
    const menu = this.part('.menu');
    const opening = menu.hidden;
    this.closeMenus();
    if (opening) {
      menu.replaceChildren(...this.menuItems());
      menu.hidden = false;
      this.part('.menu-key').setAttribute('aria-expanded', 'true');
      menu.querySelector('button').focus();
    }
  }

  menuItems() {
    const id = this.person.id;
    const send = (kind, given) => this.item(`send-${kind}`, () => act(`people/${id}/${kind}`, given));
    return [
      send('location', { latitude: 51.0, longitude: 5.87 }),
      send('contact', {}),
      send('photo', {}),
      send('voice', { duration: 4 }),
      send('video', { duration: 4 }),
      send('video-note', { duration: 4 }),
      send('document', {}),
      this.blocked ? this.item('unblock', () => act(`people/${id}/unblock`)) : this.item('block', () => act(`people/${id}/block`), 'danger'),
    ];
  }

  item(key, deed, style = '') {
    return element('button', { type: 'button', class: style, text: words(key), onclick: () => {
      this.closeMenus();
      this.part('.menu-key').focus();
      this.does(deed());
    } });
  }

  toggleCommands() {
    const list = this.part('.commands');
    const opening = list.hidden;
    this.closeMenus();
    if (opening) {
      list.replaceChildren(...this.commands.map((command) => element('button', { type: 'button', onclick: () => {
        this.say(`/${command.command.replace(/^\//, '')}`);
        this.input.focus();
      } }, element('strong', { text: `/${command.command.replace(/^\//, '')}` }), element('span', { text: command.description }))));
      list.hidden = false;
      this.part('.command-key').setAttribute('aria-expanded', 'true');
      list.querySelector('button').focus();
    }
  }

  closeMenus() {
    this.part('.menu').hidden = true;
    this.part('.commands').hidden = true;
    this.part('.menu-key').setAttribute('aria-expanded', 'false');
    this.part('.command-key').setAttribute('aria-expanded', 'false');
  }

  start() {
    this.input.focus();
    this.say('/start');
  }

  async openAgain() {
    await this.does(act(`people/${this.person.id}/unblock`));
    await this.refresh();
    this.input.focus();
  }

  // Which groups this person is in: with any, the phone has more than one chat.
  setGroups(groups) {
    const choice = this.part('.chat-choice');
    choice.hidden = groups.length === 0;
    this.part('.bot-name').hidden = groups.length > 0;
    this.groups = groups;
    choice.replaceChildren(element('option', { value: '', text: this.town.bot.first_name }),
      ...groups.map((group) => element('option', { value: group.id, text: group.title })));
    choice.value = this.group?.id ?? '';
  }

  choose(id) {
    this.group = this.groups.find((group) => String(group.id) === id) ?? null;
    this.shown.clear();
    this.talk.replaceChildren();
    this.refresh();
  }

  chip() {
    const badge = element('span', { class: 'badge', hidden: true });
    const chip = element('button', { type: 'button', class: 'chip', onclick: () => this.bringForward() },
      element('span', { class: `avatar small ${colourOf(this.person.id)}`, 'aria-hidden': 'true', text: initials(this.person.firstName) }),
      element('span', { text: this.person.firstName }), badge);
    this.onUnread = (count) => {
      badge.hidden = count === 0;
      badge.textContent = words('new', { count });
    };
    this.onUnread(this.unread);
    this.chipKey = chip;
    this.markChip();
    return element('li', {}, chip);
  }

  // On a narrow screen one phone is seen at a time; its chip says which.
  markChip() {
    const current = Boolean(this.visible) && matchMedia('(max-width: 46rem)').matches;
    if (current) {
      this.chipKey?.setAttribute('aria-current', 'true');
    } else {
      this.chipKey?.removeAttribute('aria-current');
    }
  }

  bringForward() {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.root.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', inline: 'center', block: 'nearest' });
    (this.part('.composer').hidden ? this.part('.closed button') : this.input).focus({ preventScroll: true });
  }
}
