package fr.compteformation.office.backoffice.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.access.identitydocument.BirthInNumber;
import fr.compteformation.access.identitydocument.IdentityCase;
import fr.compteformation.access.identitydocument.IdentityCases;
import fr.compteformation.people.proofreview.ProofReviews;
import fr.compteformation.people.proofreview.ui.ProofFacts;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.PageParameter;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Agent;

/**
 * An identity document beside what the account declared and earlier proofs, and the
 * decision.
 */
@Route(IdentitiesView.ADDRESS)
@RolesAllowed(Agent.ROLE)
@TitleKey("backoffice.identity.title")
class IdentityRequestView extends Composite<Div> implements HasUrlParameter<String>, TranslatedTitle {

	private final IdentityCases cases;

	private final ProofReviews identities;

	private final Documents documents;

	private final Validator validator;

	private final Clock clock;

	private final Agent agent;

	IdentityRequestView(IdentityCases cases, ProofReviews identities, Documents documents, Validator validator,
			Clock clock, AuthenticationContext authentication) {
		this.cases = cases;
		this.identities = identities;
		this.documents = documents;
		this.validator = validator;
		this.clock = clock;
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
	}

	// No name in the title: it would stay in the browser history.
	@Override
	public void setParameter(BeforeEvent event, String parameter) {
		show(this.cases.open(this.agent, PageParameter.id(parameter)).orElseThrow(NotFoundException::new));
	}

	private void show(IdentityCase opened) {
		Div facts = new Div(declared(opened.applicant()), proofs(opened), request(opened));
		if (opened.own()) {
			facts.add(new Message(Message.Tone.HINT, getTranslation("identityDocument.decided.OWN_ACCOUNT")));
		}
		else if (opened.possible().isEmpty()) {
			facts.add(new Message(Message.Tone.HINT, getTranslation(
					opened.status().state().isOpen() ? "backoffice.identity.supervisor" : "backoffice.decision.none")));
		}
		else {
			if (opened.nameUndecided()) {
				facts.add(nameFirst(opened));
			}
			facts.add(new IdentityDecisionSheet(this.cases, this.validator, this.agent, opened,
					(outcome) -> report(opened.id(), outcome)));
		}
		facts.add(new IdentityStepsSheet(opened.status().steps()));
		facts.addClassName("stack");
		Div sides = new Div(
				new PapersPanel(this.cases, this.agent, opened.id(), this.documents.described(opened.status().files())),
				facts);
		sides.addClassName("beside");
		getContent().removeAll();
		getContent().add(new Anchor("/" + IdentitiesView.ADDRESS, getTranslation("backoffice.identity.back")),
				new H1(getTranslation(titleKey())), sides);
	}

	private Div nameFirst(IdentityCase opened) {
		Div hint = new Div(new Message(Message.Tone.HINT, getTranslation("backoffice.identity.nameFirst")),
				new Anchor("/" + ReconciliationsView.ADDRESS + "/" + opened.account().value(),
						getTranslation("backoffice.identity.decideName")));
		hint.addClassName("stack");
		return hint;
	}

	private Section declared(IdentityCase.Applicant applicant) {
		BirthInNumber birth = applicant.birth();
		return sheet("backoffice.identity.declared",
				new Facts().tell(getTranslation("field.birthName"), applicant.birthName())
					.tell(getTranslation("field.firstName"),
							applicant.firstName().isEmpty() ? getTranslation("backoffice.reconciliation.noFirstName")
									: applicant.firstName())
					.tell(getTranslation("backoffice.identity.sex"),
							getTranslation(birth.female() ? "backoffice.identity.female" : "backoffice.identity.male"))
					.tell(getTranslation("backoffice.identity.birth"), birth(birth))
					.tell(getTranslation("backoffice.identity.department"), birth.department())
					.tell(getTranslation("field.nir"), applicant.maskedNir()));
	}

	private String birth(BirthInNumber birth) {
		int year = birth.yearUntil(PortalTime.today(this.clock));
		return birth.month()
			.map((month) -> PortalTime.month(LocalDate.of(year, month, 1), getLocale()))
			.orElseGet(() -> getTranslation("backoffice.identity.year", String.valueOf(year)));
	}

	private Section proofs(IdentityCase opened) {
		Section sheet = new Section(new H2(getTranslation("proofreview.title")),
				new ProofFacts(this.identities.of(this.agent, opened.holder())));
		sheet.addClassNames("sheet", "stack");
		return sheet;
	}

	private Section request(IdentityCase opened) {
		Facts facts = new Facts().tell(getTranslation("field.reference"), opened.status().reference().value())
			.tell(getTranslation("backoffice.identity.kind"), getTranslation(opened.status().kind().messageKey()))
			.tell(getTranslation("field.state"), getTranslation(opened.status().state().messageKey()))
			.tell(getTranslation("backoffice.identities.sent"), day(opened.status().submittedAt()));
		Instant due = opened.status().dueAt();
		if (due != null) {
			facts.tell(getTranslation("backoffice.identities.due"), this.clock.instant().isAfter(due)
					? getTranslation("backoffice.identities.late", day(due)) : day(due));
		}
		return sheet("backoffice.identity.request", facts);
	}

	private Section sheet(String titleKey, Facts facts) {
		Section sheet = new Section(new H2(getTranslation(titleKey)), facts);
		sheet.addClassName("sheet");
		return sheet;
	}

	private String day(Instant moment) {
		return PortalTime.day(moment, getLocale());
	}

	private void report(UUID id, IdentityCases.Outcome outcome) {
		boolean done = outcome == IdentityCases.Outcome.DONE;
		Banner.leave(done ? Message.Tone.GOOD : Message.Tone.BAD, outcome.messageKey());
		getUI().ifPresent((ui) -> ui.navigate(IdentitiesView.ADDRESS + (done ? "" : "/" + id)));
	}

}
