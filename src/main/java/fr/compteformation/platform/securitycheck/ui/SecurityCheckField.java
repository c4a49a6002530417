package fr.compteformation.platform.securitycheck.ui;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.securitycheck.Attempt;
import fr.compteformation.platform.securitycheck.Challenge;
import fr.compteformation.platform.securitycheck.ChallengeId;
import fr.compteformation.platform.securitycheck.CheckKind;
import fr.compteformation.platform.securitycheck.SecurityChecks;
import fr.compteformation.platform.securitycheck.Visitor;
import fr.compteformation.platform.securitycheck.Work;
import fr.compteformation.platform.securitycheck.WorkSolution;

/**
 * The security check of a form: pictures, characters or a question, as the person
 * chooses. The form calls {@link #verify()} once all other fields are valid, because each
 * answer is checked only once. Hidden, and always valid, if the check is disabled.
 */
public class SecurityCheckField extends Composite<FieldSet> implements Focusable<SecurityCheckField> {

	private static final String ERROR_ID = "security-check-error";

	private final SecurityChecks checks;

	private final PicturePanel pictures = new PicturePanel((place) -> answered());

	private final CharactersPanel characters = new CharactersPanel(this::answered);

	private final QuestionPanel question = new QuestionPanel(this::answered);

	private final SoundPanel sound = new SoundPanel(this::answered);

	private final Ways ways = new Ways(this::renew, this::listen, this::choose);

	private final Trap trap = new Trap();

	private final Paragraph error = new Paragraph();

	private final Div body = new Div(this.pictures, this.characters, this.question, this.sound, this.trap, this.ways);

	private final Paragraph success = new Paragraph(getTranslation("securitycheck.passed"));

	private CheckKind kind = CheckKind.PICTURE;

	private @Nullable Challenge challenge;

	/** Monotonic time. */
	private final long openedAt = System.nanoTime();

	private @Nullable WorkSolution proof;

	private boolean passed;

	public SecurityCheckField(SecurityChecks checks) {
		this.checks = checks;
		this.error.setId(ERROR_ID);
		this.error.addClassName("err");
		this.success.getElement().setAttribute("role", "status");
		getContent().addClassName("check");
		getContent().add(this.error, this.body, this.success);
		setVisible(checks.enabled());
		showProblem("");
		showPassed(false);
	}

	/**
	 * Checks the answer. A wrong or late answer is marked and a new challenge shown; if
	 * it came too soon, the challenge stays.
	 * @return whether the answer is right; stays true until the field is renewed
	 */
	public boolean verify() {
		if (!this.checks.enabled() || this.passed) {
			return true;
		}
		String answer = answer();
		if (this.challenge == null || answer.isBlank()) {
			showProblem(getTranslation("securitycheck.missing." + manner()));
			return false;
		}
		switch (this.checks.answer(this.challenge.id(), Asking.visitor(), attempt(answer))) {
			case SecurityChecks.Outcome.Passed right -> showPassed(true);
			case SecurityChecks.Outcome.Wrong wrong -> renew("securitycheck.wrong." + manner());
			case SecurityChecks.Outcome.Expired late -> renew("securitycheck.expired." + manner());
			case SecurityChecks.Outcome.TooSoon early ->
				showProblem(getTranslation("securitycheck.wait", seconds(early.delay())));
		}
		return this.passed;
	}

	/** The problem, after {@link #verify()} returned false. */
	public Optional<Problem> problem() {
		return Optional.of(this.error.getText())
			.filter((message) -> !message.isEmpty())
			.map((message) -> new Problem(getTranslation("securitycheck.title"), message, this));
	}

	/** Clears the answer and any success, and shows a new challenge of the same kind. */
	public void renew() {
		Visitor visitor = Asking.visitor();
		Locale language = getLocale();
		Challenge issued = this.checks.issue(visitor, this.kind, language);
		this.challenge = issued;
		panels().forEach((panel) -> panel.setVisible(panel == panel()));
		switch (issued) {
			case Challenge.Pictures shown -> this.pictures.show(shown);
			case Challenge.Characters shown -> this.characters.show(shown);
			case Challenge.Question shown -> this.question.show(shown);
		}
		this.sound.setVisible(this.sound.isVisible() && issued.hasSound());
		if (issued.hasSound()) {
			this.sound.show(this.kind, () -> this.checks.speak(issued.id(), visitor, language));
		}
		this.ways.offer(this.kind, issued.hasSound(), this.sound.isVisible());
		this.trap.clear();
		this.proof = null;
		this.checks.work(issued.id(), visitor).ifPresent(this::start);
		showProblem("");
		showPassed(false);
	}

	/** Focuses the first control of the answer. */
	@Override
	public void focus(FocusOption... options) {
		focus();
	}

	@Override
	public void focus() {
		(this.sound.takesAnswer() ? this.sound : panel()).focus();
	}

	@Override
	protected FieldSet initContent() {
		return new FieldSet(getTranslation("securitycheck.title"));
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		attached.getUI().getPage().addJavaScript("assets/security-check.js");
		attached.getUI().getPage().addJavaScript("assets/proof-of-work.js");
		if (this.checks.enabled() && this.challenge == null) {
			this.kind = Asking.kind(this.checks.firstKind());
			renew();
		}
	}

	private void renew(String problemKey) {
		renew();
		showProblem(getTranslation(problemKey));
	}

	// The browser may finish after the challenge has expired.
	private void start(Work work) {
		ChallengeId id = Objects.requireNonNull(this.challenge).id();
		getElement()
			.executeJs("return window.proofOfWork($0, $1, $2)", work.challenge(), work.salt(),
					(double) work.maxnumber())
			.then(Double.class, (number) -> {
				if (this.challenge != null && this.challenge.id().equals(id)) {
					this.proof = new WorkSolution(work, number.longValue());
				}
			});
	}

	private void choose(CheckKind kind) {
		Asking.choose(kind);
		this.kind = kind;
		renew();
		focus();
	}

	private void listen() {
		this.sound.setVisible(!this.sound.isVisible());
		this.ways.offer(this.kind, true, this.sound.isVisible());
		if (this.sound.isVisible()) {
			this.sound.focus();
		}
	}

	// Report an expired challenge now, before the person submits the form.
	private void answered() {
		if (this.challenge != null && !this.checks.isOpen(this.challenge.id(), Asking.visitor())) {
			renew("securitycheck.expired." + manner());
		}
		else {
			showProblem("");
		}
	}

	// A typed answer to the audio version takes precedence over a picture chosen before.
	private String answer() {
		String heard = this.sound.answer();
		return heard.isBlank() ? panel().answer() : heard;
	}

	private Attempt attempt(String answer) {
		return new Attempt(answer, Duration.ofNanos(System.nanoTime() - this.openedAt), this.trap.content(),
				this.proof);
	}

	private AnswerPanel panel() {
		return switch (this.kind) {
			case PICTURE -> this.pictures;
			case CHARACTERS -> this.characters;
			case QUESTION -> this.question;
		};
	}

	// The message for the audio version also mentions sound.
	private String manner() {
		return this.sound.takesAnswer() ? "SOUND" : this.kind.name();
	}

	private Stream<AnswerPanel> panels() {
		return Stream.of(this.pictures, this.characters, this.question);
	}

	// Round up to whole seconds, at least 1.
	private static long seconds(Duration wait) {
		return wait.plusMillis(999).toSeconds();
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
		this.body.setVisible(!passed);
		this.success.setVisible(passed);
		if (passed) {
			showProblem("");
		}
	}

}
