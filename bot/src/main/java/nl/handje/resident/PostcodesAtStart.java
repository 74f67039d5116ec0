package nl.handje.resident;

import java.nio.file.Path;
import nl.handje.BotOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The operator's setting {@code handje.postcodes}: a file that is taken over when the bot starts. */
@Component
@BotOnly
@ConditionalOnProperty("handje.postcodes")
class PostcodesAtStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(PostcodesAtStart.class);

    private final Postcodes postcodes;
    private final Path file;

    PostcodesAtStart(Postcodes postcodes, @Value("${handje.postcodes}") Path file) {
        this.postcodes = postcodes;
        this.file = file;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LOG.info("postcodes: {} moved to where the file says they are", postcodes.read(file));
    }
}
