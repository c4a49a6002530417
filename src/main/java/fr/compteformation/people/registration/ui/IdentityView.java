package fr.compteformation.people.registration.ui;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.identity.IdentitySettings;
import fr.compteformation.people.registration.Draft;
import fr.compteformation.people.registration.Drafts;
import fr.compteformation.people.registration.Step;
import fr.compteformation.people.registration.TypedIdentity;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.securitycheck.CheckedForm;
import fr.compteformation.platform.securitycheck.SecurityChecks;
import fr.compteformation.platform.securitycheck.ui.SecurityCheckField;

/** Step 2: identity and security check. */
@Route(StepView.ROOT + "/identite")
@AnonymousAllowed
class IdentityView extends StepView {

	private final Drafts drafts;

	private final ErrorSummary summary = new ErrorSummary();

	private final IdentityForm form;

	private final SecurityChecks securityChecks;

	private final SecurityCheckField securityCheck;

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
	void show(Draft draft) {
		this.form.retype(draft.typed());
		this.securityCheck.setVisible(this.securityChecks.enabled() && !draft.checkPassed());
		add(introduction("registration.required"), this.summary, this.form, this.securityCheck,
				new StepActions(this, "registration.continue", (click) -> goOn()));
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
		List<Problem> problems = new ArrayList<>(this.form.problems());
		boolean passed = problems.isEmpty() && isCheckPassed();
		(problems.isEmpty() ? this.securityCheck.problem() : this.securityCheck.missing()).ifPresent(problems::add);
		this.summary.show(problems);
		if (passed) {
			this.drafts.finishIdentity(visit().key(), this.form.typed());
			goTo(Step.PASSWORD);
		}
	}

}
