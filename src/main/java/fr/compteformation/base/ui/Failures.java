package fr.compteformation.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.compteformation.base.Reference;

/**
 * Where unexpected errors of the pages go: to the log under a reference, and to the
 * person with the same one. What was typed stays on the page.
 */
final class Failures {

	private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

	private Failures() {
	}

	static Reference log(Throwable failure) {
		Reference reference = Reference.random();
		LOG.error("Unexpected error, reference {}", reference, failure);
		return reference;
	}

	/** Handles an error in a listener, while a page is shown. */
	static void handle(ErrorEvent event) {
		Reference reference = log(event.getThrowable());
		UI ui = UI.getCurrent();
		if (ui != null) {
			ui.getInternals()
				.getActiveRouterTargetsChain()
				.stream()
				.filter(PortalLayout.class::isInstance)
				.map(PortalLayout.class::cast)
				.findFirst()
				.ifPresent((layout) -> layout.showFailure(reference));
		}
	}

}
