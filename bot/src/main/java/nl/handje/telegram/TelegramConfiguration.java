package nl.handje.telegram;

import nl.handje.BotOnly;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Puts the library's client on our connections. */
@Configuration(proxyBeanMethods = false)
@BotOnly
@EnableConfigurationProperties(TelegramSettings.class)
class TelegramConfiguration {
    @Bean
    TelegramClient telegramClient(Connections connections, TelegramSettings settings) {
        return new OkHttpTelegramClient(connections.sending, settings.token(), url(settings));
    }

    private static TelegramUrl url(TelegramSettings settings) {
        return TelegramUrl.builder().schema(settings.address().getScheme()).host(settings.address().getHost())
                .port(settings.port()).build();
    }
}
