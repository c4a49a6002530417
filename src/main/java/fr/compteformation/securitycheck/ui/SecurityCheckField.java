package fr.compteformation.securitycheck.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;

import fr.compteformation.base.ui.Problem;
import fr.compteformation.securitycheck.Challenge;
import fr.compteformation.securitycheck.ChallengeId;
import fr.compteformation.securitycheck.SecurityChecks;
import fr.compteformation.securitycheck.SessionKey;

/**
 * The security check of a form: six pictures, one of which is asked for. The form calls
 * {@link #verify()} once all its other fields are valid, because an answer is judged only
 * once. Invisible, and always right, where the check is switched off.
 */
public class SecurityCheckField extends Composite<FieldSet> implements Focusable<SecurityCheckField> {

	private static final int PICTURES = 6;

	private static final String ERROR_ID = "security-check-error";

	private final SecurityChecks checks;

	private final HtmlContainer asked = new HtmlContainer("strong");

	private final List<Tile> tiles = IntStream.rangeClosed(1, PICTURES).mapToObj(this::tile).toList();

	private final Paragraph error = new Paragraph();

	private final Div question = new Div(prompt(), tiles(), renewal());

	private final Paragraph success = new Paragraph(getTranslation("securitycheck.passed"));

	private @Nullable ChallengeId challenge;

	private @Nullable Integer chosen;

	private boolean passed;

	public SecurityCheckField(SecurityChecks checks) {
		this.checks = checks;
		this.error.setId(ERROR_ID);
		this.error.addClassName("err");
		this.success.getElement().setAttribute("role", "status");
		getContent().addClassName("check");
		getContent().add(this.error, this.question, this.success);
		setVisible(checks.enabled());
		showProblem("");
		showPassed(false);
	}

	/**
	 * Judges the choice. A wrong or late one is marked, and new pictures are shown.
	 * @return whether the right picture was chosen; once it was, this stays so until the
	 * field is renewed
	 */
	public boolean verify() {
		if (!this.checks.enabled() || this.passed) {
			return true;
		}
		if (this.challenge == null || this.chosen == null) {
			showProblem(getTranslation("securitycheck.missing"));
			return false;
		}
		switch (this.checks.answer(this.challenge, session(), String.valueOf(this.chosen))) {
			case PASSED -> showPassed(true);
			case WRONG -> renew("securitycheck.wrong");
			case EXPIRED -> renew("securitycheck.expired");
		}
		return this.passed;
	}

	/** What is to be corrected, after {@link #verify()} said no. */
	public Optional<Problem> problem() {
		return Optional.of(this.error.getText())
			.filter((message) -> !message.isEmpty())
			.map((message) -> new Problem(getTranslation("securitycheck.title"), message, this));
	}

	/** Forgets the choice and any success, and shows new pictures. */
	public void renew() {
		Challenge issued = this.checks.issue(session());
		this.challenge = issued.id();
		this.chosen = null;
		this.asked.setText(getTranslation(issued.promptKey()));
		for (int i = 0; i < PICTURES; i++) {
			this.tiles.get(i).show(issued.pictures().get(i));
		}
		showProblem("");
		showPassed(false);
	}

	/** Moves the focus to the first picture. */
	@Override
	public void focus(FocusOption... options) {
		this.tiles.getFirst().focus();
	}

	@Override
	public void focus() {
		this.tiles.getFirst().focus();
	}

	@Override
	protected FieldSet initContent() {
		return new FieldSet(getTranslation("securitycheck.title"));
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		if (this.checks.enabled() && this.challenge == null) {
			renew();
		}
		attached.getUI().getPage().addJavaScript("assets/security-check.js");
	}

	private void renew(String problemKey) {
		renew();
		showProblem(getTranslation(problemKey));
	}

	// Whoever took long over the rest of the form learns it here rather than after
	// sending it.
	private void choose(int place) {
		if (this.challenge != null && !this.checks.isOpen(this.challenge, session())) {
			renew("securitycheck.expired");
			return;
		}
		this.chosen = place;
		for (int i = 0; i < PICTURES; i++) {
			this.tiles.get(i).press(i + 1 == place);
		}
		showProblem("");
	}

	private void showProblem(String message) {
		this.error.setText(message);
		this.error.setVisible(!message.isEmpty());
		getContent().setClassName("invalid", !message.isEmpty());
		if (message.isEmpty()) {
			getContent().getElement().removeAttribute("aria-describedby");
		}
		else {
			getContent().getElement().setAttribute("aria-describedby", ERROR_ID);
		}
	}

	private void showPassed(boolean passed) {
		this.passed = passed;
		this.question.setVisible(!passed);
		this.success.setVisible(passed);
		if (passed) {
			showProblem("");
		}
	}

	private Paragraph prompt() {
		Paragraph prompt = new Paragraph(new Text(getTranslation("securitycheck.ask") + " "), this.asked);
		// New pictures come with a new name: said aloud, because the focus stays where it
		// is.
		prompt.getElement().setAttribute("aria-live", "polite").setAttribute("aria-atomic", "true");
		return prompt;
	}

	private Div tiles() {
		Div row = new Div();
		row.addClassName("tiles");
		this.tiles.forEach(row::add);
		return row;
	}

	private Tile tile(int place) {
		return new Tile(getTranslation("securitycheck.tile", place, PICTURES), () -> choose(place));
	}

	private Button renewal() {
		Button renewal = new Button(getTranslation("securitycheck.renew"), (click) -> renew());
		renewal.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
		return renewal;
	}

	// The session’s own id changes at sign-in; this key does not.
	private static SessionKey session() {
		VaadinSession session = VaadinSession.getCurrent();
		SessionKey key = session.getAttribute(SessionKey.class);
		if (key == null) {
			key = SessionKey.random();
			session.setAttribute(SessionKey.class, key);
		}
		return key;
	}

}
