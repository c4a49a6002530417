package fr.compteformation.people.registration.ui;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.identity.IdentitySettings;
import fr.compteformation.people.registration.Draft;
import fr.compteformation.people.registration.Drafts;
import fr.compteformation.people.registration.Step;
import fr.compteformation.people.registration.TypedIdentity;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Phone;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.securitycheck.CheckedForm;
import fr.compteformation.platform.securitycheck.SecurityChecks;
import fr.compteformation.platform.securitycheck.ui.SecurityCheckField;

/** Step 2: identity and security check. */
@Route(StepView.ROOT + "/identite")
@AnonymousAllowed
class IdentityView extends StepView {

	private final Drafts drafts;

	private final ErrorSummary summary = new ErrorSummary(this::reveal);

	private final IdentityForm form;

	private final SecurityChecks securityChecks;

	private final SecurityCheckField securityCheck;

	private Screen screen = Screen.IDENTITY;

	IdentityView(Visit visit, Drafts drafts, Validator validator, IdentitySettings policies,
			SecurityChecks securityChecks) {
		super(Step.IDENTITY, visit);
		this.drafts = drafts;
		this.form = new IdentityForm(validator, policies, this::keep);
		this.securityChecks = securityChecks;
		this.securityCheck = new SecurityCheckField(securityChecks, CheckedForm.REGISTRATION);
		this.securityCheck.whenReady(this::goOn);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.screen = Screen.of(event.getLocation());
		super.beforeEnter(event);
	}

	@Override
	void show(Draft draft) {
		this.form.retype(draft.typed());
		this.securityCheck.setVisible(this.securityChecks.enabled() && !draft.checkPassed());
		this.securityCheck.addClassName("screen");
		Paragraph introduction = introduction("field.someRequired");
		introduction.addClassName("in-parts");
		add(introduction, this.summary, this.form, this.securityCheck,
				new StepActions(this, "action.continue", (click) -> goOn()));
		if (this.screen.compareTo(last()) > 0) {
			this.screen = last();
		}
		this.form.show(this.screen);
		this.securityCheck.setClassName("shown", this.screen == Screen.CHECK);
		this.summary.show(List.of());
		tellPart(getTranslation("registration.screen", this.screen.number(), last().number()));
	}

	/** On a phone, the previous screen or step. */
	@Override
	void back() {
		this.screen.previous().filter((screen) -> isOnPhone()).ifPresentOrElse(this::goTo, super::back);
	}

	private boolean isOnPhone() {
		return getUI().filter(Phone::shows).isPresent();
	}

	private Screen last() {
		return this.securityCheck.isVisible() ? Screen.CHECK : Screen.CONTACT;
	}

	private void goTo(Screen target) {
		getUI().ifPresent((ui) -> ui.navigate(address(step()), target.parameters()));
	}

	private void keep() {
		this.drafts.keep(visit().key(), this.form.typed());
	}

	// One check is valid for one draft, whatever other tabs do.
	private boolean isCheckPassed() {
		if (!this.securityChecks.enabled() || visit().draft().checkPassed()) {
			return true;
		}
		if (!this.securityCheck.isVisible()) {
			this.securityCheck.renew();
			this.securityCheck.setVisible(true);
		}
		TypedIdentity typed = this.form.typed();
		if (!this.securityCheck.verify(typed.number(), EmailAddress.parse(typed.email()).orElse(null))) {
			return false;
		}
		this.drafts.passCheck(visit().key());
		this.securityCheck.setVisible(false);
		return true;
	}

	private void goOn() {
		this.screen.next()
			.filter((next) -> isOnPhone() && next.compareTo(last()) <= 0)
			.ifPresentOrElse(this::goOn, this::submit);
	}

	private void goOn(Screen next) {
		List<Problem> problems = this.form.problems(this.screen);
		if (problems.isEmpty()) {
			goTo(next);
		}
		else {
			this.summary.show(problems);
		}
	}

	private void submit() {
		List<Problem> problems = new ArrayList<>(this.form.problems());
		boolean passed = problems.isEmpty() && isCheckPassed();
		(problems.isEmpty() ? this.securityCheck.problem() : this.securityCheck.missing()).ifPresent(problems::add);
		if (isOnPhone()) {
			problems.stream().findFirst().filter(this::isHidden).map(this.form::screenOf).ifPresent(this::goTo);
			problems.removeIf(this::isHidden);
		}
		this.summary.show(problems);
		if (passed) {
			this.drafts.finishIdentity(visit().key(), this.form.typed());
			goTo(Step.PASSWORD);
		}
	}

	// The window was wider when the summary named the fields of all screens.
	private void reveal(Problem problem) {
		if (isOnPhone() && isHidden(problem)) {
			Screen target = this.form.screenOf(problem);
			goTo(target);
			this.summary.show(this.form.problems(target));
		}
	}

	// On a phone. A field may have been changed on a wider window meanwhile.
	private boolean isHidden(Problem problem) {
		return this.form.screenOf(problem) != this.screen;
	}

}
