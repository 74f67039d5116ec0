package nl.handje.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** A {@link TownTest} that reads everything: what the bot said, and the test did not read, fails it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@TownTest
@TestExecutionListeners(listeners = {FreshDatabaseListener.class,
        EverythingIsRead.class}, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface Transcript {
}
