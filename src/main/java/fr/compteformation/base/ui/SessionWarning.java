package fr.compteformation.base.ui;

import java.time.Duration;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;

/**
 * Warns two minutes before the session ends, so that one key keeps it (RGAA 13.1). The
 * browser counts, because only it knows that nothing happens; any tab’s activity counts
 * for all of them.
 */
@Tag("dialog")
class SessionWarning extends Component implements HasComponents {

	private static final Duration NOTICE = Duration.ofMinutes(2);

	private static final String TITLE_ID = "session-warning-title";

	private static final String TEXT_ID = "session-warning-text";

	private boolean watching;

	SessionWarning() {
		H2 title = new H2(getTranslation("session.warning.title"));
		title.setId(TITLE_ID);
		Paragraph text = new Paragraph();
		text.setId(TEXT_ID);
		text.getElement().setAttribute("data-text", getTranslation("session.warning.text"));
		Paragraph announcement = new Paragraph();
		announcement.addClassName("visually-hidden");
		announcement.getElement().setAttribute("role", "status");
		NativeButton stay = new NativeButton(getTranslation("session.warning.stay"));
		stay.addClassName("btn");
		stay.getElement().setAttribute("autofocus", true);
		getElement().setAttribute("aria-labelledby", TITLE_ID).setAttribute("aria-describedby", TEXT_ID);
		add(title, text, announcement, stay);
	}

	/** Warns on this page, or stops warning. */
	void watch(boolean wanted) {
		this.watching = wanted;
		Duration idle = Duration.ofSeconds(VaadinSession.getCurrent().getSession().getMaxInactiveInterval());
		Duration notice = (NOTICE.compareTo(idle) < 0) ? NOTICE : idle.dividedBy(2);
		getElement().executeJs("window.sessionWarning.watch(this, $0, $1, $2)", wanted, (int) idle.toSeconds(),
				(int) notice.toSeconds());
	}

	boolean isWatching() {
		return this.watching;
	}

	@Override
	protected void onAttach(AttachEvent attach) {
		attach.getUI().getPage().addJavaScript("assets/session-warning.js");
	}

	/** The round trip itself keeps the session; pages may keep more. */
	@ClientCallable
	private void stay() {
		getUI().ifPresent((ui) -> ui.getInternals()
			.getActiveRouterTargetsChain()
			.stream()
			.filter(KeepsTyping.class::isInstance)
			.forEach((page) -> ((KeepsTyping) page).stillHere()));
	}

}
