package nl.handje.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.handje.admin.testing.AdminWebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

@AdminWebTest
class AdminWebApplicationTest {
    @Autowired
    ConfigurableApplicationContext context;

    /** The bot does that, in one place. */
    @Test
    void nothing_here_polls_sends_or_keeps_a_timetable() {
        assertThat(context.getBeanDefinitionNames()).noneMatch(name -> name.startsWith("nl.handje.telegram")
                || name.startsWith("nl.handje.sandbox") || name.startsWith("quartz"));
        assertThat(context.getBeansOfType(SmartLifecycle.class, false, false).values())
                .extracting(part -> part.getClass().getName()).filteredOn(name -> name.startsWith("nl.handje"))
                .allMatch(name -> name.startsWith("nl.handje.admin"));
    }

    /** They take seconds to load. */
    @Test
    void the_models_are_not_loaded() {
        var made = Arrays.asList(context.getBeanFactory().getSingletonNames());
        assertThat(made).noneMatch(name -> name.contains("nderstanding"));
    }
}
