package nl.handje.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test on a real PostgreSQL that starts empty for each class: repositories, {@code JdbcClient}, a
 * {@link MovableClock}, and whatever the test names in {@code @Import}. Transactions are real and commit; a test that
 * wants to leave nothing behind says {@code @Transactional}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DataJpaTest(showSql = false, properties = {"spring.config.name=handje", "spring.flyway.enabled=false"})
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(FreshDatabaseConfiguration.class)
@TestExecutionListeners(listeners = FreshDatabaseListener.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface DatabaseTest {
}
