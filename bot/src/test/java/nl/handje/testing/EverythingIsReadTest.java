package nl.handje.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;

/** A transcript cannot leave anything unread without failing. */
@TownTest
class EverythingIsReadTest {
    @Autowired
    ApplicationContext context;
    @Autowired
    Town town;

    @Test
    void what_a_test_did_not_read_fails_it_and_is_gone_for_the_next() {
        var test = mock(TestContext.class);
        when(test.getApplicationContext()).thenReturn(context);
        town.neighbour("Anna", "nl").says("/start");

        assertThatThrownBy(() -> new EverythingIsRead().afterTestMethod(test)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("not read by the test");
        assertThatCode(() -> new EverythingIsRead().afterTestMethod(test)).doesNotThrowAnyException();
    }
}
