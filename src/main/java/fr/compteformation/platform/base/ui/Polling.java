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

	private static void start(AttachEvent attachment, Duration interval, SerializableRunnable action) {
		UI ui = attachment.getUI();
		ui.setPollInterval((int) interval.toMillis());
		Registration polls = ui.addPollListener((poll) -> action.run());
		attachment.getSource().addDetachListener((detachment) -> {
			ui.setPollInterval(NEVER);
			polls.remove();
			detachment.unregisterListener();
		});
	}

}
