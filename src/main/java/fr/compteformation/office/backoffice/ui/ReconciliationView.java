package fr.compteformation.office.backoffice.ui;

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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.Comparison;
import fr.compteformation.people.reconciliation.ReconciliationCase;
import fr.compteformation.people.reconciliation.Reconciliations;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.PageParameter;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * Compares the name claimed by an account with the name the fund knows, and lets the
 * agent decide.
 */
@Route(ReconciliationsView.ADDRESS)
@RolesAllowed(Agent.ROLE)
@TitleKey("backoffice.reconciliation.title")
class ReconciliationView extends Composite<Div> implements HasUrlParameter<String>, TranslatedTitle {

	private final Reconciliations reconciliations;

	private final Validator validator;

	private final Agent agent;

	ReconciliationView(Reconciliations reconciliations, Validator validator, AuthenticationContext authentication) {
		this.reconciliations = reconciliations;
		this.validator = validator;
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
	}

	@Override
	public void setParameter(BeforeEvent event, String parameter) {
		this.reconciliations.open(this.agent, new AccountId(PageParameter.id(parameter)))
			.ifPresentOrElse(this::show, () -> {
				Banner.leave(Message.Tone.HINT, "backoffice.reconciliation.gone");
				event.forwardTo(ReconciliationsView.class);
			});
	}

	/** The translation key for the source of the holder’s name. */
	static String sourceKey(boolean onlyClaimed) {
		return onlyClaimed ? "backoffice.reconciliation.source.claimed" : "backoffice.reconciliation.source.file";
	}

	private void show(ReconciliationCase opened) {
		Anchor back = new Anchor("/" + ReconciliationsView.ADDRESS, getTranslation("backoffice.reconciliation.back"));
		Div sheets = new Div(names(opened));
		sheets.addClassName("stack");
		if (opened.comparison().otherAttached()) {
			sheets.add(new Message(Message.Tone.HINT, getTranslation("backoffice.reconciliation.other")));
		}
		if (opened.own()) {
			sheets.add(new Message(Message.Tone.HINT, getTranslation("reconciliation.outcome.OWN_ACCOUNT")));
		}
		else {
			sheets.add(new ReconcilingSheet(this.reconciliations, this.validator, this.agent, opened.comparison(),
					this::report));
		}
		if (!opened.decided().isEmpty()) {
			sheets.add(new DecidedSheet(opened.decided()));
		}
		getContent().removeAll();
		getContent().addClassName("narrow");
		getContent().add(back, new H1(getTranslation(titleKey())), sheets);
	}

	private Section names(ReconciliationCase opened) {
		Comparison comparison = opened.comparison();
		Facts facts = new Facts().tell(getTranslation("backoffice.reconciliation.claimed"), comparison.claimedName())
			.tell(getTranslation("backoffice.reconciliation.known"), comparison.knownName())
			.tell(getTranslation("backoffice.reconciliations.source"),
					getTranslation(sourceKey(comparison.onlyClaimed())))
			.tell(getTranslation("backoffice.reconciliation.firstName"),
					opened.firstName().isEmpty() ? getTranslation("backoffice.reconciliation.noFirstName")
							: opened.firstName())
			.tell(getTranslation("field.nir"), opened.maskedNir())
			.tell(getTranslation(
					comparison.refused() ? "backoffice.reconciliation.refusedOn" : "backoffice.reconciliations.since"),
					PortalTime.day(comparison.since(), getLocale()));
		Section sheet = new Section(new H2(getTranslation("backoffice.reconciliation.names")), facts);
		sheet.addClassName("sheet");
		return sheet;
	}

	private void report(UUID account, Reconciliations.Outcome outcome) {
		Banner.leave((outcome == Reconciliations.Outcome.DONE) ? Message.Tone.GOOD : Message.Tone.BAD,
				outcome.messageKey());
		boolean stays = outcome == Reconciliations.Outcome.ANOTHER_ATTACHED
				|| outcome == Reconciliations.Outcome.OWN_ACCOUNT;
		getUI().ifPresent((ui) -> ui.navigate(ReconciliationsView.ADDRESS + (stays ? "/" + account : "")));
	}

}
