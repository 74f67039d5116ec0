import * as clock from './clock.js';
import { Phone } from './phone.js';
import { act, ask, listen } from './town.js';
import { currentLanguage, setLanguage, translatePage, words } from './words.js';

const phones = new Map();
const row = document.querySelector('#phones');
const announcer = document.querySelector('#announcer');
const watcher = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    [...phones.values()].find((phone) => phone.root === entry.target)?.setVisible(entry.intersectionRatio > 0.5);
  }
}, { threshold: [0, 0.6] });

function announce(sentence) {
  announcer.textContent = sentence;
}

async function drawTown() {
  const [town, groups] = await Promise.all([ask('town'), ask('groups')]);
  const admin = document.querySelector('#admin');
  admin.hidden = !town.adminAddress;
  if (town.adminAddress) {
    admin.href = town.adminAddress;
  }
  document.querySelector('#clock-next').hidden = !town.nextMoment;
  for (const person of town.people) {
    drawPerson(person, town);
  }
  for (const phone of phones.values()) {
    phone.setGroups(groups.filter((group) => group.members.includes(phone.person.id)));
  }
  document.querySelector('#people').replaceChildren(...[...phones.values()].map((phone) => phone.chip()));
}

function drawPerson(person, town) {
  const known = phones.get(person.id);
  if (!known) {
    const phone = new Phone(person, town);
    phones.set(person.id, phone);
    row.append(phone.root);
    watcher.observe(phone.root);
    phone.refresh();
  } else {
    const changed = JSON.stringify([known.person, known.town.bot]) !== JSON.stringify([person, town.bot]);
    Object.assign(known, { person, town });
    if (changed) {
      known.translate();
    }
    known.refresh();
  }
}

function hear(event) {
  if (event.type === 'people' || event.type === 'bot') {
    drawTown();
  } else if (event.type === 'clock') {
    clock.refresh();
    phones.forEach((phone) => phone.refresh());
  } else {
    phones.forEach((phone) => phone.concerns(event) && phone.hear(event));
  }
}

function setUpLanguage() {
  for (const choice of document.querySelectorAll('[name=language]')) {
    choice.checked = choice.value === currentLanguage();
    choice.addEventListener('change', () => setLanguage(choice.value));
  }
  document.addEventListener('language', () => {
    clock.show();
    phones.forEach((phone) => phone.translate());
    drawTown();
  });
}

function setUpDialogs() {
  for (const key of document.querySelectorAll('[data-close]')) {
    key.addEventListener('click', () => key.closest('dialog').close());
  }
  for (const dialog of document.querySelectorAll('dialog')) {
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  }
  const dialog = document.querySelector('#person-dialog');
  const form = document.querySelector('#person-form');
  document.querySelector('#new-person').addEventListener('click', () => {
    form.reset();
    dialog.showModal();
  });
  form.addEventListener('submit', async () => {
    const person = await act('people', Object.fromEntries(new FormData(form)));
    await drawTown();
    phones.get(person.id)?.bringForward();
    announce(words('phone-of', { name: person.firstName }));
  });
}

function online(isOnline) {
  document.querySelector('#offline').hidden = isOnline;
}

translatePage();
setUpLanguage();
setUpDialogs();
clock.setUp(announce);
listen(hear, () => {
  online(true);
  clock.refresh();
  drawTown();
}, () => online(false));
