package nl.handje.keys;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells the operator in two lines what to do, instead of a page of stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class MasterKeyAnalyzer extends AbstractFailureAnalyzer<MasterKeyException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, MasterKeyException wrong) {
        return new FailureAnalysis(wrong.getMessage(), wrong.remedy(), wrong);
    }
}
