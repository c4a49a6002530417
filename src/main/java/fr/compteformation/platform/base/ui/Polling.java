package fr.compteformation.platform.base.ui;

import java.time.Duration;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;

/** Lets a page refresh a part of itself at intervals. */
public final class Polling {

	private static final int NEVER = -1;

	private Polling() {
	}

	/** Runs an action at intervals for as long as a component is shown. */
	public static void whileShown(Component component, Duration interval, SerializableRunnable action) {
		component.addAttachListener((attachment) -> start(attachment, interval, action));
	}

	/**
	 * Runs an action when a component is shown and at each poll from then on; the action
	 * says with {@link #poll} whether there is still something to wait for.
	 */
	public static void whileWaiting(Component component, SerializableRunnable action) {
		component.addAttachListener((attachment) -> {
			listen(attachment, action);
			action.run();
		});
	}

	/** Polls the page of a component from now on, or no longer. */
	public static void poll(Component component, Duration interval, boolean goOn) {
		component.getUI().ifPresent((ui) -> ui.setPollInterval(goOn ? (int) interval.toMillis() : NEVER));
	}

	private static void start(AttachEvent attachment, Duration interval, SerializableRunnable action) {
		attachment.getUI().setPollInterval((int) interval.toMillis());
		listen(attachment, action);
	}

	private static void listen(AttachEvent attachment, SerializableRunnable action) {
		UI ui = attachment.getUI();
		Registration polls = ui.addPollListener((poll) -> action.run());
		attachment.getSource().addDetachListener((detachment) -> {
			ui.setPollInterval(NEVER);
			polls.remove();
			detachment.unregisterListener();
		});
	}

}
