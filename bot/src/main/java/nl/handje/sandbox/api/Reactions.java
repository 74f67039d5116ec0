package nl.handje.sandbox.api;

import java.util.Set;

/** The signs a bot may put under a message. */
final class Reactions {
    private static final Set<String> KNOWN = Set.of(
            "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡"
                    .split(" "));

    private Reactions() {
    }

    static boolean isKnown(String emoji) {
        return KNOWN.contains(emoji.replace("\ufe0f", ""));
    }
}
