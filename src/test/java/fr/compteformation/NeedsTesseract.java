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

import fr.compteformation.platform.document.page.PageReaders;

/**
 * Skips a test visibly if Tesseract is missing. With {@code BROWSER_TESTS=required} in
 * the environment the test fails instead.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(NeedsTesseract.Condition.class)
public @interface NeedsTesseract {

	class Condition implements ExecutionCondition {

		@Override
		public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
			return PageReaders.ofThisMachine().readsPictures() || "required".equals(System.getenv("BROWSER_TESTS"))
					? ConditionEvaluationResult.enabled("tesseract is here, or required")
					: ConditionEvaluationResult.disabled("no tesseract on this machine: pictures are not read");
		}

	}

}
