// The page's own words. What residents read in the chat is the bot's business.
const WORDS = {
  nl: {
    title: 'Handje · telefoons van het dorp',
    skip: 'Naar de telefoons',
    tagline: 'Een dorp om uit te proberen',
    clock: 'De klok van het dorp',
    'plus-hour': '+1 uur',
    'plus-day': '+1 dag',
    next: 'Volgende herinnering',
    'nothing-due': 'Er staat niets gepland.',
    'it-is-now': 'Het is nu {when}.',
    'clock-refused': 'De klok kon niet vooruit.',
    admin: 'Beheer',
    language: 'Taal van deze pagina',
    people: 'Mensen in het dorp',
    'new-person': 'Nieuwe persoon',
    'first-name': 'Voornaam',
    'their-language': 'Taal van de telefoon',
    cancel: 'Annuleren',
    add: 'Toevoegen',
    close: 'Sluiten',
    download: 'Downloaden',
    offline: 'Geen verbinding met het dorp. We proberen het opnieuw.',
    'phone-of': 'Telefoon van {name}',
    'talk-of': 'Gesprek van {name} met {bot}',
    'write-as': 'Schrijf als {name}',
    write: 'Bericht',
    send: 'Versturen',
    menu: 'Meer',
    commands: 'Opdrachten',
    keyboard: 'Antwoorden',
    bot: 'bot',
    typing: 'is aan het typen…',
    edited: 'bewerkt',
    'you-said': 'U',
    start: 'Start',
    'what-can-it-do': 'Wat kan deze bot?',
    'try-this': 'Probeer bijvoorbeeld',
    block: 'Blokkeer de bot',
    unblock: 'Deblokkeer de bot',
    blocked: '{name} heeft de bot geblokkeerd.',
    'send-location': 'Stuur uw locatie',
    'send-contact': 'Stuur uw nummer',
    'send-voice': 'Stuur een spraakbericht',
    'send-photo': 'Stuur een foto',
    'send-video': 'Stuur een video',
    'send-video-note': 'Stuur een videobericht',
    'send-document': 'Stuur een brief',
    location: 'Locatie',
    contact: 'Contact',
    voice: 'Spraakbericht, {seconds} seconden',
    video: 'Video, {seconds} seconden',
    'video-note': 'Videobericht, {seconds} seconden',
    photo: 'Foto',
    'open-photo': 'Foto openen',
    'open-file': '{name} openen',
    copied: 'Gekopieerd: {text}',
    'forwarded-from': 'Doorgestuurd van {name}',
    pinned: 'Vastgezet',
    'not-sent': 'Dat lukte niet.',
    new: '{count} nieuw',
    today: 'Vandaag',
    yesterday: 'Gisteren',
    'link-opened': 'Deze link opent in een nieuw tabblad',
    chat: 'Gesprek',
    when: 'Wanneer',
    where: 'Waar',
    'role-asks': 'vraagt hulp',
    'role-helps': 'helpt graag',
    'role-cares': 'mantelzorger',
    'role-coordinates': 'coördinator',
    'role-': 'bewoner',
  },
  en: {
    title: 'Handje · the phones of the town',
    skip: 'To the phones',
    tagline: 'A town to try things in',
    clock: 'The town’s clock',
    'plus-hour': '+1 hour',
    'plus-day': '+1 day',
    next: 'Next reminder',
    'nothing-due': 'Nothing is due.',
    'it-is-now': 'It is now {when}.',
    'clock-refused': 'The clock could not be moved.',
    admin: 'Admin',
    language: 'Language of this page',
    people: 'People of the town',
    'new-person': 'New person',
    'first-name': 'First name',
    'their-language': 'Language of the phone',
    cancel: 'Cancel',
    add: 'Add',
    close: 'Close',
    download: 'Download',
    offline: 'No connection to the town. Trying again.',
    'phone-of': '{name}’s phone',
    'talk-of': '{name}’s chat with {bot}',
    'write-as': 'Write as {name}',
    write: 'Message',
    send: 'Send',
    menu: 'More',
    commands: 'Commands',
    keyboard: 'Answers',
    bot: 'bot',
    typing: 'is typing…',
    edited: 'edited',
    'you-said': 'You',
    start: 'Start',
    'what-can-it-do': 'What can this bot do?',
    'try-this': 'Try for example',
    block: 'Block the bot',
    unblock: 'Unblock the bot',
    blocked: '{name} has blocked the bot.',
    'send-location': 'Send your location',
    'send-contact': 'Send your number',
    'send-voice': 'Send a voice message',
    'send-photo': 'Send a photo',
    'send-video': 'Send a video',
    'send-video-note': 'Send a video message',
    'send-document': 'Send a letter',
    location: 'Location',
    contact: 'Contact',
    voice: 'Voice message, {seconds} seconds',
    video: 'Video, {seconds} seconds',
    'video-note': 'Video message, {seconds} seconds',
    photo: 'Photo',
    'open-photo': 'Open photo',
    'open-file': 'Open {name}',
    copied: 'Copied: {text}',
    'forwarded-from': 'Forwarded from {name}',
    pinned: 'Pinned',
    'not-sent': 'That did not work.',
    new: '{count} new',
    today: 'Today',
    yesterday: 'Yesterday',
    'link-opened': 'This link opens in a new tab',
    chat: 'Chat',
    when: 'When',
    where: 'Where',
    'role-asks': 'asks for help',
    'role-helps': 'likes to help',
    'role-cares': 'carer',
    'role-coordinates': 'coordinator',
    'role-': 'resident',
  },
};

// First sentences people really write, by what they are in the town and the language of their phone.
const EXAMPLES = {
  nl: {
    asks: ['Kan iemand donderdag om half drie met mij naar het ziekenhuis in Sittard rijden?',
      'Mijn kraan druppelt, wie kan er eens kijken?'],
    helps: ['Ik kan wel eens iemand rijden, behalve in het weekend', 'Ik help graag in de tuin op zaterdag'],
    cares: ['Elke dinsdag om tien uur moet mijn moeder naar de fysio', 'Wie kan mij vrijdag even aflossen?'],
    coordinates: ['Wij zoeken twee mensen voor de koffieochtend', 'Wat kunt u voor mij doen?'],
    '': ['Hallo, wat kunt u voor mij doen?'],
  },
  en: {
    asks: ['Could somebody drive me to the hospital in Sittard on Thursday at half past two?',
      'My tap is dripping, who could have a look?'],
    helps: ['I can drive somebody now and then, not at weekends', 'I like to help in the garden on Saturdays'],
    cares: ['My mother has physio every Tuesday at ten', 'Who could take over from me on Friday?'],
    coordinates: ['We need two people for the coffee morning', 'What can you do for me?'],
    '': ['Hello, what can you do for me?'],
  },
};

let language = remembered();

function remembered() {
  const wished = new URLSearchParams(location.search).get('lang')
    ?? localStorage.getItem('language') ?? navigator.language.slice(0, 2);
  return wished in WORDS ? wished : 'nl';
}

export function currentLanguage() {
  return language;
}

export function setLanguage(wished) {
  language = wished;
  localStorage.setItem('language', wished);
  translatePage();
  document.dispatchEvent(new CustomEvent('language'));
}

export function words(key, values = {}) {
  const sentence = WORDS[language][key] ?? key;
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export function roleWords(role) {
  return WORDS[language][`role-${role}`] ?? role;
}

export function examples(person) {
  const ofLanguage = EXAMPLES[person.languageCode.slice(0, 2)] ?? EXAMPLES.nl;
  return ofLanguage[person.role] ?? ofLanguage[''];
}

export function translatePage() {
  document.documentElement.lang = language;
  document.title = words('title');
  for (const element of document.querySelectorAll('[data-words]')) {
    element.textContent = words(element.dataset.words);
  }
  for (const element of document.querySelectorAll('[data-words-label]')) {
    element.setAttribute('aria-label', words(element.dataset.wordsLabel));
  }
}
