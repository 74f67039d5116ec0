package nl.handje.telegram;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells the operator in two lines what to do, instead of a page of stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class InvalidSettingAnalyzer extends AbstractFailureAnalyzer<InvalidSettingException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, InvalidSettingException invalid) {
        return new FailureAnalysis(invalid.getMessage(), invalid.remedy(), invalid);
    }
}
