package nl.handje.admin.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.handje.admin.AdminWebApplication;
import nl.handje.testing.FreshDatabaseConfiguration;
import nl.handje.testing.FreshDatabaseListener;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** A test of the whole admin web, on a database that is fresh for the class. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = {AdminWebApplication.class, FreshDatabaseConfiguration.class,
        TestParts.class}, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
                "spring.config.name=handje,admin-web", "spring.flyway.enabled=false", "server.port=0"})
@AutoConfigureMockMvc
@TestExecutionListeners(listeners = FreshDatabaseListener.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface AdminWebTest {
}
