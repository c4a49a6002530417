package fr.compteformation.access.passkey.ui;

import java.util.List;
import java.util.function.UnaryOperator;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import tools.jackson.databind.node.StringNode;

/**
 * Answers WebAuthn requests instead of a browser.
 */
final class Answers {

	private Answers() {
	}

	/** Answers the last request, given as JSON. */
	static void with(UnaryOperator<String> browser) {
		UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
		List<PendingJavaScriptInvocation> asked = UI.getCurrent()
			.getInternals()
			.dumpPendingJavaScriptInvocations()
			.stream()
			.filter((call) -> call.getInvocation().getExpression().contains("navigator.credentials"))
			.toList();
		PendingJavaScriptInvocation last = asked.getLast();
		String question = (String) last.getInvocation().getParameters().getFirst();
		last.complete(StringNode.valueOf(browser.apply(question)));
	}

}
