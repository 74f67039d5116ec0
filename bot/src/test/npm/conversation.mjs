// A bot on a foreign framework, holding the same kind of conversation as ours: that the sandbox suits it proves that
// the sandbox does not merely mirror our own mistakes.
import { Bot, InlineKeyboard, InputFile, Keyboard } from 'grammy';

const [, , apiRoot, token] = process.argv;
const bot = new Bot(token, { client: { apiRoot } });
const asked = new Map();

bot.command('start', (ctx) => ctx.reply(`Dag <b>${ctx.from.first_name}</b>! ${ctx.match}`.trim(), {
  parse_mode: 'HTML',
  reply_markup: new InlineKeyboard().text('Ik zoek hulp', 'ask').text('Ik wil helpen', 'offer'),
}));

bot.callbackQuery('ask', async (ctx) => {
  await ctx.answerCallbackQuery({ text: 'Mooi' });
  await ctx.editMessageText('Wat zoekt u?');
  asked.set(ctx.from.id, 'what');
});

bot.callbackQuery('yes', async (ctx) => {
  await ctx.answerCallbackQuery();
  await ctx.editMessageReplyMarkup();
  await ctx.replyWithDocument(new InputFile(Buffer.from('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'), 'afspraak.ics'), { caption: 'Afgesproken' });
});

bot.on('message:location', (ctx) => ctx.reply(`U bent bij ${ctx.message.location.latitude}`, { reply_markup: { remove_keyboard: true } }));
bot.on('message:voice', async (ctx) => {
  const file = await ctx.getFile();
  const bytes = await (await fetch(`${apiRoot}/file/bot${token}/${file.file_path}`)).arrayBuffer();
  await ctx.reply(`Gehoord: ${bytes.byteLength} bytes`);
});
bot.on('edited_message:text', (ctx) => ctx.reply(`Gewijzigd: ${ctx.editedMessage.text}`));
bot.on('my_chat_member', (ctx) => console.log(`status ${ctx.myChatMember.new_chat_member.status}`));

bot.on('message:text', async (ctx) => {
  if (asked.get(ctx.from.id) !== 'what') {
    await ctx.react('👍');
    await ctx.reply('Waar woont u?', { reply_markup: new Keyboard().requestLocation('Stuur mijn plaats').oneTime() });
    return;
  }
  asked.delete(ctx.from.id);
  await ctx.replyWithChatAction('typing');
  await ctx.reply(`Klopt dit? ${ctx.message.text}`, { reply_markup: new InlineKeyboard().text('Ja', 'yes').text('Nee', 'no') });
});

bot.catch((failure) => {
  console.error(failure.message);
  process.exit(1);
});
await bot.api.setMyCommands([{ command: 'start', description: 'Begin' }], { language_code: 'nl' });
bot.start({ allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'] });
