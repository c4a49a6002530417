package fr.compteformation.people.registration.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.validation.Validator;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.identity.IdentitySettings;
import fr.compteformation.people.registration.Draft;
import fr.compteformation.people.registration.Drafts;
import fr.compteformation.people.registration.Step;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;
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
		this.securityCheck = new SecurityCheckField(securityChecks);
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
	private Optional<Problem> check() {
		if (!this.securityChecks.enabled() || visit().draft().checkPassed()) {
			return Optional.empty();
		}
		if (!this.securityCheck.isVisible()) {
			this.securityCheck.renew();
			this.securityCheck.setVisible(true);
		}
		if (!this.securityCheck.verify()) {
			return this.securityCheck.problem();
		}
		this.drafts.passCheck(visit().key());
		this.securityCheck.setVisible(false);
		return Optional.empty();
	}

	private void goOn() {
		List<Problem> problems = new ArrayList<>(this.form.problems());
		if (problems.isEmpty()) {
			check().ifPresent(problems::add);
		}
		this.summary.show(problems);
		if (problems.isEmpty()) {
			this.drafts.finishIdentity(visit().key(), this.form.typed());
			goTo(Step.PASSWORD);
		}
	}

}
