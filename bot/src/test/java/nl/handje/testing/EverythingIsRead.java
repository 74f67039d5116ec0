package nl.handje.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** After each test of a transcript nothing is left that was said and not read; a test that failed has said enough. */
final class EverythingIsRead extends AbstractTestExecutionListener {
    @Override
    public void afterTestMethod(TestContext test) {
        var town = test.getApplicationContext().getBean(Town.class);
        if (test.getTestException() == null) {
            town.nothingElseWasSaid();
        } else {
            town.forgetWhatWasSaid();
        }
    }
}
