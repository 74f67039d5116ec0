package nl.handje;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A program of Handje, ready to start: it reads {@code handje.properties} and then its own file, so that several can
 * share a class path, and a demo or a test can change settings and bring parts of its own.
 */
public final class Program {
    private final SpringApplication application;
    private final List<String> settings = new ArrayList<>();

    private Program(Class<?> source, String configuration) {
        application = new SpringApplication(source);
        with("spring.config.name", "handje," + configuration);
    }

    /**
     * A program and its file.
     *
     * @param configuration
     *            the name of the properties file with what only this program needs
     */
    public static Program of(Class<?> source, String configuration) {
        return new Program(source, configuration);
    }

    /** Sets what otherwise a properties file or the environment would say. */
    public Program with(String setting, Object value) {
        settings.add("--" + setting + "=" + value);
        return this;
    }

    /** Puts a part in, which goes before the program's own. */
    public <T> Program with(Class<T> type, T part) {
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean("given " + type.getName(), type,
                        () -> part,
                        definition -> {
                            definition.setPrimary(true);
                            // Who brought it closes it, when nothing stands on it any more.
                            definition.setDestroyMethodName("");
                        }));
        return this;
    }

    /** Starts, with what was typed on the command line going before all else. */
    public ConfigurableApplicationContext start(String... arguments) {
        var all = new ArrayList<>(settings);
        all.addAll(Arrays.asList(arguments));
        return application.run(all.toArray(String[]::new));
    }
}
