package fr.compteformation.office.provider.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.professional.ProfessionalAccounts;
import fr.compteformation.office.provider.ProviderDossiers;
import fr.compteformation.office.provider.ProviderFigures;
import fr.compteformation.office.provider.ProviderPages;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.PagedTable;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.dossier.DossierDecisions;
import fr.compteformation.training.dossier.DossierState;
import fr.compteformation.training.messages.ProviderMessages;

/**
 * The dossiers of a provider, those to answer first.
 */
@Route("professionnels/dossiers")
@Menu(title = "provider.dossiers.title", order = 10)
@RolesAllowed(Professional.PROVIDER)
@TitleKey("provider.dossiers.title")
class ProviderDossiersView extends Composite<Div> implements TranslatedTitle {

	/** How many days before its end the certificate is mentioned. */
	private static final int NOTICE = 30;

	private final ProviderDossiers dossiers;

	private final Professional professional;

	private final Map<DossierState, Integer> counts;

	ProviderDossiersView(ProviderDossiers dossiers, ProviderFigures figures, ProviderMessages messages,
			ProfessionalAccounts accounts, Clock clock, AuthenticationContext authentication) {
		this.dossiers = dossiers;
		this.professional = authentication.getAuthenticatedUser(Professional.class).orElseThrow();
		this.counts = figures.counts(this.professional)
			.stream()
			.collect(Collectors.toMap(ProviderFigures.StateCount::state, ProviderFigures.StateCount::count));
		Paragraph lead = new Paragraph(getTranslation("provider.dossiers.lead"));
		lead.addClassName("soft");
		getContent().addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())), lead);
		accounts.qualityUntil(this.professional)
			.filter((last) -> last.isBefore(PortalTime.today(clock).plusDays(NOTICE)))
			.ifPresent(this::remind);
		getContent().add(new UnreadMessages(messages.unread(this.professional)));
		Component toAnswer = table(DossierState.SUBMITTED);
		if (!toAnswer.isVisible()) {
			getContent().add(new EmptyState(getTranslation("provider.dossiers.empty")));
		}
		getContent().add(toAnswer, table(DossierState.PROPOSED), table(DossierState.IN_TRAINING),
				table(DossierState.VALIDATED), new NativeDetails(getTranslation("provider.dossiers.former"), former()));
	}

	private void remind(LocalDate last) {
		getContent().add(new Message(Message.Tone.HINT,
				getTranslation("provider.quality.ends", PortalTime.date(last, getLocale()))));
	}

	private Div former() {
		Component closed = table(DossierState.CLOSED);
		Component cancelled = table(DossierState.CANCELLED);
		Div former = new Div(closed, cancelled);
		if (!closed.isVisible() && !cancelled.isVisible()) {
			former.add(new Paragraph(getTranslation("provider.dossiers.noFormer")));
		}
		former.addClassName("stack");
		return former;
	}

	private DossierTable table(DossierState state) {
		return new DossierTable(state, ProviderPages.DOSSIERS, this.counts.getOrDefault(state, 0),
				(last) -> PagedTable.Page.of(this.dossiers.of(this.professional, state, last), DossierDecisions.PAGE));
	}

}
