package nl.handje;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The process that residents talk to. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(excludeFilters = {@Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
        @Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class),
        // In the demo the admin web is on the same class path, and is a program of its own.
        @Filter(type = FilterType.REGEX, pattern = "nl\\.handje\\.admin\\..*")})
public class BotApplication {
    public static void main(String[] arguments) {
        program().start(arguments);
    }

    /** The bot as a part of something larger: a demo, a test. */
    public static Program program() {
        return Program.of(BotApplication.class, "bot");
    }
}
