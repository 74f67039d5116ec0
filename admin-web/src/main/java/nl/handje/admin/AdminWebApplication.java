package nl.handje.admin;

import nl.handje.ClockConfiguration;
import nl.handje.Program;
import nl.handje.appointment.NeighboursNames;
import nl.handje.relay.HeldInRelay;
import nl.handje.reminder.Reminders;
import nl.handje.reminder.health.WorkHealth;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * The process that moderators and coordinators work in. It shares the domain with the bot and takes of it what its
 * pages need; nothing that polls, sends or keeps a timetable ({@link nl.handje.BotOnly}).
 */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = {QuartzAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@ComponentScan(basePackages = {"nl.handje.admin", "nl.handje.asking", "nl.handje.candidate", "nl.handje.conversation",
        "nl.handje.database", "nl.handje.desk", "nl.handje.dialogue", "nl.handje.expiry", "nl.handje.hearing",
        "nl.handje.invitation", "nl.handje.keys", "nl.handje.learning", "nl.handje.manner", "nl.handje.matching",
        "nl.handje.messaging", "nl.handje.messenger", "nl.handje.organisation", "nl.handje.phrase",
        "nl.handje.resident", "nl.handje.response", "nl.handje.review", "nl.handje.safety", "nl.handje.takeover",
        "nl.handje.talk",
        "nl.handje.town"}, nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class, excludeFilters = {
                @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
                @Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class)})
@Import({ClockConfiguration.class, HeldInRelay.class, NeighboursNames.class, Reminders.class, WorkHealth.class})
@EntityScan("nl.handje")
@EnableJpaRepositories(basePackages = "nl.handje", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class AdminWebApplication {
    public static void main(String[] arguments) {
        program().start(arguments);
    }

    /**
     * What was asked for by nobody is not made: of the domain, only what pages stand on. Our own parts are all there.
     */
    @Bean
    static LazyInitializationExcludeFilter ownParts() {
        return (name, definition, type) -> type.getPackageName().startsWith(AdminWebApplication.class.getPackageName());
    }

    /** The admin web as a part of something larger: a demo, a test. */
    public static Program program() {
        return Program.of(AdminWebApplication.class, "admin-web");
    }
}
