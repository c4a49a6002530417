package fr.compteformation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips a test visibly if Chromium is missing. With {@code BROWSER_TESTS=required} in the
 * environment the test fails instead.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(NeedsChromium.Condition.class)
public @interface NeedsChromium {

	class Condition implements ExecutionCondition {

		@Override
		public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
			return Chromium.executable().isPresent() || "required".equals(System.getenv("BROWSER_TESTS"))
					? ConditionEvaluationResult.enabled("chromium is here, or required")
					: ConditionEvaluationResult.disabled("no chromium on this machine: browser tests are skipped");
		}

	}

}
