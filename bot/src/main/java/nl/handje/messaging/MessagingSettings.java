package nl.handje.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast things go.
 *
 * @param workers
 *            how many chats are answered at the same moment
 * @param floodBurst
 *            how many updates of one chat are handled without waiting; after that, two a second
 * @param retryPause
 *            how long a lane waits after the first failure; three times as long after each further one
 * @param chatBurst
 *            how many messages go to one chat without waiting; after that, one a second
 * @param groupPerMinute
 *            how many messages go to one group
 * @param bulkPerSecond
 *            how many reminders and digests go out in all; answers do not wait for them
 * @param outagePause
 *            how long nothing is sent after the messenger refused the bot itself
 */
@ConfigurationProperties("handje.messaging")
public record MessagingSettings(@DefaultValue("8") int workers, @DefaultValue("30") int floodBurst,
        @DefaultValue("250ms") Duration retryPause, @DefaultValue("10") int chatBurst,
        @DefaultValue("20") int groupPerMinute, @DefaultValue("28") int bulkPerSecond,
        @DefaultValue("60s") Duration outagePause) {}
