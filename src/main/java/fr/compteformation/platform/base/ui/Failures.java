package fr.compteformation.platform.base.ui;

import java.util.Objects;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.ErrorEvent;
import io.micrometer.core.instrument.Metrics;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.base.RequestReference;
import fr.compteformation.platform.database.ChangeRefused;
import fr.compteformation.platform.database.DatabaseAway;

/**
 * Handles unexpected errors: logs them with a reference and shows the same reference to
 * the user. Typed input stays on the page.
 */
final class Failures {

	private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

	private Failures() {
	}

	static Reference log(Throwable failure) {
		Reference reference = RequestReference.current().orElseGet(Reference::random);
		if (SketchMark.isOn(UI.getCurrent())) {
			LOG.debug("A page could not be drawn", failure);
			return reference;
		}
		LOG.error("Unexpected error, reference {}", reference, failure);
		Metrics.counter("compte.formation.errors").increment();
		return reference;
	}

	static void logUnavailable(Throwable failure) {
		LOG.warn("The database, or the bucket with the files, did not answer in time", failure);
	}

	/**
	 * Handles an error thrown by a UI listener. A button that waits for its answer can be
	 * pressed again.
	 */
	static void handle(ErrorEvent event) {
		event.getComponent()
			.filter(Button.class::isInstance)
			.map(Button.class::cast)
			.filter(Button::isDisableOnClick)
			.ifPresent((button) -> button.setEnabled(true));
		if (isBrowserGone(event.getThrowable())) {
			LOG.debug("A browser did not wait for its answer");
		}
		else if (ChangeRefused.isReasonOf(event.getThrowable())) {
			show("error.readOnly.inPlace");
		}
		else if (DatabaseAway.isReasonOf(event.getThrowable())) {
			logUnavailable(event.getThrowable());
			show("error.unavailable.inPlace");
		}
		else {
			show("error.unexpected.inPlace", log(event.getThrowable()));
		}
	}

	/** Whether the user closed the page or lost the network, which is not an error. */
	static boolean isBrowserGone(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch(ClientAbortException.class::isInstance);
	}

	private static void show(String key, Object... parameters) {
		UI ui = UI.getCurrent();
		if (ui != null) {
			ui.getInternals()
				.getActiveRouterTargetsChain()
				.stream()
				.filter(PortalLayout.class::isInstance)
				.map(PortalLayout.class::cast)
				.findFirst()
				.ifPresent((layout) -> layout.showFailure(key, parameters));
		}
	}

}
