package nl.handje.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/**
 * A transcript: people of a {@link Town} talk with the real program, from their words to the database, and the test
 * reads everything that the bot says to anybody. Without a messenger.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DatabaseTest
@Import(TownConfiguration.class)
public @interface TownTest {
}
