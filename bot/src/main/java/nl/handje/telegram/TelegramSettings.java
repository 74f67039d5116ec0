package nl.handje.telegram;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which bot we are, as {@code HANDJE_TELEGRAM_TOKEN} and, for the sandbox, {@code HANDJE_TELEGRAM_URL}.
 *
 * @param token
 *            the secret that BotFather gave; stands in every address that is called, so no address is ever logged
 * @param url
 *            where the Bot API is
 */
@ConfigurationProperties("handje.telegram")
record TelegramSettings(@DefaultValue("") String token, @DefaultValue("https://api.telegram.org") String url) {
    private static final Pattern TOKEN = Pattern.compile("([0-9]{1,15}):[A-Za-z0-9_-]+");

    TelegramSettings {
        if (token.isBlank()) {
            throw new InvalidSettingException("HANDJE_TELEGRAM_TOKEN is not set, so the bot does not know who it is.",
                    "Ask @BotFather in Telegram for a bot and set HANDJE_TELEGRAM_TOKEN to the token it gives.");
        }
        if (!TOKEN.matcher(token).matches()) {
            throw new InvalidSettingException("HANDJE_TELEGRAM_TOKEN is not a bot token.",
                    "A token is digits, a colon, then letters and digits. Copy all of what @BotFather gave.");
        }
        if (!isBare(url)) {
            throw new InvalidSettingException("HANDJE_TELEGRAM_URL is not an address such as http://localhost:8080.",
                    "Give scheme, host and port only, or leave it out to use Telegram itself.");
        }
    }

    private static boolean isBare(String url) {
        return url.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?/?");
    }

    /** The bot's number, the first half of the token; it is no secret. */
    long bot() {
        return Long.parseLong(token.substring(0, token.indexOf(':')));
    }

    URI address() {
        return URI.create(url);
    }

    int port() {
        int given = address().getPort();
        if (given > 0) {
            return given;
        }
        return address().getScheme().equals("https") ? 443 : 80;
    }

    @Override
    public String toString() {
        return "bot " + bot();
    }
}
