package fr.compteformation.people.registration.ui;

import java.util.List;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.account.ui.OtherWay;
import fr.compteformation.people.registration.Draft;
import fr.compteformation.people.registration.Drafts;
import fr.compteformation.people.registration.Step;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.edition.EditionSettings;
import fr.compteformation.platform.information.InformationPages;

/** Step 1: acceptance of the terms of use. */
@Route(StepView.ROOT + "/conditions")
@AnonymousAllowed
class TermsStepView extends StepView {

	private final List<OtherWay> otherWays;

	private final ErrorSummary summary = new ErrorSummary();

	private final Checkbox accepted = new Checkbox(getTranslation("registration.terms.accept"));

	private final boolean otherWaysFirst;

	TermsStepView(Visit visit, Drafts drafts, List<OtherWay> otherWays, EditionSettings editions) {
		super(Step.TERMS, visit);
		this.otherWays = otherWays;
		this.otherWaysFirst = editions.followed().otherWaysFirst();
		this.accepted.addValueChangeListener((change) -> drafts.acceptTerms(visit.key(), change.getValue()));
	}

	@Override
	void show(Draft draft) {
		this.accepted.setValue(draft.termsAccepted());
		this.accepted.setRequiredIndicatorVisible(true);
		if (this.otherWaysFirst) {
			offerOtherWays();
		}
		add(introduction("registration.terms.introduction"),
				new Paragraph(link(SharedPages.TUTORIAL, "registration.terms.tutorial")), this.summary,
				new Paragraph(link(InformationPages.TERMS, "registration.terms.cgu")),
				new Paragraph(link(InformationPages.PRIVACY, "registration.terms.privacy")), this.accepted,
				new StepActions(this, "action.continue", (click) -> goOn()));
		if (!this.otherWaysFirst) {
			offerOtherWays();
		}
	}

	private void offerOtherWays() {
		this.otherWays.forEach((way) -> way.offer().ifPresent(this::add));
	}

	private void goOn() {
		List<Problem> problems = this.accepted.getValue() ? List.of()
				: List.of(new Problem("", getTranslation("registration.terms.required"), this.accepted));
		this.accepted.setErrorMessage(getTranslation("registration.terms.required"));
		this.accepted.setInvalid(!problems.isEmpty());
		this.summary.show(problems);
		if (problems.isEmpty()) {
			goTo(Step.IDENTITY);
		}
	}

	private Anchor link(PagePath page, String key) {
		Anchor link = new Anchor(page.path(), getTranslation(key), AnchorTarget.BLANK);
		link.setRouterIgnore(true);
		return link;
	}

}
