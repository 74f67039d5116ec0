package nl.handje.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Gives every test class a database of its own, the clock its first moment, and people nothing that is unread. */
public final class FreshDatabaseListener implements TestExecutionListener {
    @Override
    public void beforeTestClass(TestContext test) {
        var context = test.getApplicationContext();
        context.getBean(FreshDatabase.class).exchange();
        context.getBean(MovableClock.class).restart();
        context.getBeanProvider(Town.class).ifAvailable(Town::forgetWhatWasSaid);
    }
}
