package fr.compteformation.platform.securitycheck.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.SketchMark;
import fr.compteformation.platform.securitycheck.Challenge;
import fr.compteformation.platform.securitycheck.CheckKind;
import fr.compteformation.platform.securitycheck.CheckedForm;
import fr.compteformation.platform.securitycheck.SecurityChecks;
import fr.compteformation.platform.securitycheck.Submission;
import fr.compteformation.platform.securitycheck.work.Work;

/**
 * The security check of a form: pictures, characters or a question, as the person
 * chooses. The form calls {@link #verify()} once all other fields are valid, because each
 * answer is checked only once. Hidden, and always valid, if the check is disabled.
 * <p>
 * The browser works for the form from the moment it opens. If the work is not done when
 * the button is pressed, the field says how long it takes and calls the form again.
 */
public class SecurityCheckField extends Composite<FieldSet>
		implements Focusable<SecurityCheckField>, HasValidationProperties {

	private final FormCheck check;

	private final AnswerPanels panels = new AnswerPanels(this::answered);

	private final Ways ways = new Ways(this::renew, this::listen, this::choose);

	private final Honeypot trap = new Honeypot();

	private final CheckError error = new CheckError();

	private final Div body = new Div(this.panels, this.trap, this.ways);

	private final Paragraph success = new Paragraph(getTranslation("securitycheck.passed"));

	private final BackgroundWork work = new BackgroundWork(() -> this.submit.run());

	private Runnable submit = () -> {
	};

	/** The submission that was admitted. */
	private @Nullable Submission passed;

	public SecurityCheckField(SecurityChecks checks, CheckedForm form) {
		this.check = new FormCheck(checks, form);
		this.success.getElement().setAttribute("role", "status");
		Paragraph why = new Paragraph(getTranslation("securitycheck.why"));
		why.addClassNames("why", "soft");
		this.body.add(why);
		getContent().addClassName("check");
		getContent().add(this.error, this.body, this.work, this.success);
		setVisible(checks.enabled());
		showProblem("");
		showPassed(null);
	}

	/**
	 * Sets what submits the form again, with all its checks, once the browser has done
	 * the work that was missing.
	 */
	public void whenReady(Runnable submit) {
		this.submit = submit;
	}

	/** Checks the answer of a form without number and address. */
	public boolean verify() {
		return verify("", null);
	}

	/**
	 * Checks the answer. A wrong or late answer is marked and a new challenge shown; if
	 * it came too soon, the challenge stays.
	 * @param number the number as typed; empty if the form has none
	 * @param email the address as typed, if the form has one
	 * @return whether the answer is right; stays true for the same number until the field
	 * is renewed. If false without a {@link #problem()}, the browser is still working.
	 */
	public boolean verify(String number, @Nullable EmailAddress email) {
		if (!this.check.isEnabled()) {
			return true;
		}
		Submission submission = this.check.submission(number, email);
		if (this.passed != null) {
			if (this.passed.number().equals(number)) {
				return true;
			}
			renew();
		}
		if (!this.check.isAsked() || isUnanswered()) {
			showProblem(getTranslation("securitycheck.missing." + this.panels.manner()));
			return false;
		}
		showProblem("");
		switch (this.check.answer(this.panels.answer(), this.trap.content(), this.panels.way(),
				this.work.solution().orElse(null), submission)) {
			case SecurityChecks.Outcome.Passed right -> pass(submission);
			case SecurityChecks.Outcome.Wrong wrong -> renewAll("securitycheck.wrong.");
			case SecurityChecks.Outcome.Expired late -> renewAll("securitycheck.expired.");
			case SecurityChecks.Outcome.TooSoon early ->
				showProblem(getTranslation("securitycheck.wait", seconds(early.delay())));
			case SecurityChecks.Outcome.Unpaid unpaid -> await(unpaid.work());
			case SecurityChecks.Outcome.Refused refused -> showProblem(refusal(refused.until()));
		}
		return this.passed != null;
	}

	/**
	 * The problem, after {@link #verify()} returned false; empty while the browser works.
	 */
	public Optional<Problem> problem() {
		return Optional.of(this.error.text())
			.filter((message) -> !message.isEmpty())
			.map((message) -> new Problem(getTranslation("securitycheck.title"), message, this));
	}

	/**
	 * Marks the check if it is not answered: for a form with other problems, which does
	 * not verify the answer yet.
	 */
	public Optional<Problem> missing() {
		if (isVisible() && this.passed == null && isUnanswered()) {
			showProblem(getTranslation("securitycheck.missing." + this.panels.manner()));
		}
		return isVisible() ? problem() : Optional.empty();
	}

	/** Clears the answer and any success, and shows a new challenge of the same kind. */
	public void renew() {
		Challenge issued = this.check.ask(this.panels.kind(), getLocale());
		this.panels.show(issued, this.check.spoken(issued.id(), getLocale()));
		this.ways.offer(this.panels.kind(), issued.hasSound(), this.panels.isSoundOpen());
		this.trap.clear();
		getElement().setAttribute("data-challenge", issued.id().value().toString());
		work().ifPresent(this.work::ask);
		showProblem("");
		showPassed(null);
	}

	/** Focuses the first control of the answer. */
	@Override
	public void focus(FocusOption... options) {
		focus();
	}

	@Override
	public void focus() {
		this.panels.focus();
	}

	@Override
	protected FieldSet initContent() {
		return new FieldSet(getTranslation("securitycheck.title"));
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		if (SketchMark.isOn(attached.getUI())) {
			this.body.setVisible(false);
			addClassName("sketched");
			return;
		}
		attached.getUI().getPage().addJavaScript("assets/security-check.js");
		attached.getUI().getPage().addJavaScript("assets/proof-of-work.js");
		if (this.check.isEnabled() && !this.check.isAsked()) {
			this.panels.choose(this.check.kind());
			renew();
		}
	}

	// The answer and its work were used up.
	private void renewAll(String problemKeys) {
		this.work.forget();
		renew();
		showProblem(getTranslation(problemKeys + this.panels.manner()));
	}

	private void pass(Submission submission) {
		this.work.forget();
		showPassed(submission);
	}

	private boolean isUnanswered() {
		return this.panels.answer().isBlank();
	}

	private Optional<Work> work() {
		return this.check.work(this.panels.way(), this.work.work());
	}

	private void await(Work missing) {
		if (this.work.hasFailed()) {
			this.work.ask(missing);
			showProblem(getTranslation("securitycheck.work.failed"));
		}
		else {
			this.work.await(missing);
		}
	}

	private void choose(CheckKind kind) {
		Asking.choose(kind);
		this.panels.choose(kind);
		renew();
		focus();
	}

	private void listen() {
		this.panels.toggleSound();
		this.ways.offer(this.panels.kind(), true, this.panels.isSoundOpen());
		work().ifPresent(this.work::ask);
	}

	// Report an expired challenge now, before the person submits the form, and catch up
	// with a price that has risen.
	private void answered() {
		if (this.check.isOver()) {
			renew();
			showProblem(getTranslation("securitycheck.expired." + this.panels.manner()));
		}
		else {
			showProblem("");
			work().filter(this.work::isMore).ifPresent(this.work::ask);
		}
	}

	// The last minute counts in full.
	private String refusal(Instant until) {
		return getTranslation("securitycheck.refused", PortalTime.hour(until.plusSeconds(59), getLocale()));
	}

	// Round up to whole seconds, at least 1.
	private static long seconds(Duration wait) {
		return wait.plusMillis(999).toSeconds();
	}

	private void showProblem(String message) {
		this.error.show(message, getContent());
		setErrorMessage(message);
		setInvalid(!message.isEmpty());
	}

	private void showPassed(@Nullable Submission admitted) {
		this.passed = admitted;
		this.body.setVisible(admitted == null);
		this.success.setVisible(admitted != null);
		if (admitted != null) {
			showProblem("");
		}
	}

}
