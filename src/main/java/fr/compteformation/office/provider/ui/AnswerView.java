package fr.compteformation.office.provider.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.professional.ProfessionalName;
import fr.compteformation.office.provider.DossierAnswer;
import fr.compteformation.office.provider.ProviderDossier;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.KeepsTyping;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.document.Document;
import fr.compteformation.training.dossier.DossierOutcome;
import fr.compteformation.training.dossier.Exemption;

/**
 * One dossier, with what its training provider, or an agent for it, can answer now.
 */
abstract class AnswerView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyping {

	private final PagePath list;

	private final Clock clock;

	private String reference = "";

	/**
	 * @param list all dossiers; each is below it
	 */
	AnswerView(PagePath list, Clock clock) {
		this.list = list;
		this.clock = clock;
		getContent().addClassNames("narrow", "stack");
	}

	/** Finds the dossier, if this user may see it. */
	abstract Optional<ProviderDossier> find(Reference reference);

	/** Those of the provider who answer instead of this user; empty if this user may. */
	List<ProfessionalName> answering(Reference reference) {
		return List.of();
	}

	/** The files that show the exemption, if this user may read them. */
	List<Document> proofs(Reference reference) {
		return List.of();
	}

	/** The way to the messages with the person, if this user may read them. */
	Optional<Component> messages(Reference reference) {
		return Optional.empty();
	}

	/** Gives an answer. */
	abstract DossierOutcome answer(Reference reference, DossierAnswer answer);

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		event.getRouteParameters()
			.get("reference")
			.flatMap(Reference::read)
			.flatMap(this::find)
			.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("page.title", getTranslation("training.dossier", this.reference));
	}

	private void show(ProviderDossier shown) {
		this.reference = shown.dossier().reference().value();
		LocalDate today = PortalTime.today(this.clock);
		getContent().removeAll();
		Section request = section("provider.part.request",
				new RequestFacts(shown, today, exemption(shown.dossier().exemption())));
		messages(shown.dossier().reference()).ifPresent(request::add);
		getContent().add(new Anchor(this.list.path(), getTranslation("provider.dossier.back")),
				new H1(getTranslation("training.dossier", this.reference)), request);
		List<Document> proofs = proofs(shown.dossier().reference());
		if (!proofs.isEmpty()) {
			getContent().add(section("provider.part.proofs", new ProofLinks(shown.dossier().reference(), proofs)));
		}
		List<ProfessionalName> answering = answering(shown.dossier().reference());
		if (!shown.dossier().terms().contributions().isEmpty()) {
			getContent().add(section("provider.part.funders",
					new FunderLines(shown.dossier(), answering.isEmpty() ? this::give : null)));
		}
		if (answering.isEmpty()) {
			addForms(shown, today);
		}
		else {
			getContent().add(section("field.answer", whoAnswers(answering)));
		}
	}

	private Message whoAnswers(List<ProfessionalName> answering) {
		String names = answering.stream()
			.map((found) -> getTranslation(ProfessionalName.MESSAGE_KEY, found.name(), found.organisation()))
			.collect(Collectors.joining(", "));
		return new Message(Message.Tone.HINT, getTranslation("provider.answering", names));
	}

	private void addForms(ProviderDossier shown, LocalDate today) {
		switch (shown.dossier().state()) {
			case SUBMITTED, PROPOSED ->
				getContent().add(section("field.answer", new AnswerForms(shown.dossier(), today, this::give)));
			case VALIDATED, IN_TRAINING, CLOSED -> getContent()
				.add(section("provider.part.presence", new PresenceForms(shown.dossier(), today, this::give)));
			case DRAFT, CANCELLED -> {
			}
		}
	}

	/**
	 * What is said of an exemption; a provider does not learn its motive, which may be
	 * about health.
	 */
	String exemption(@Nullable Exemption exemption) {
		return getTranslation("provider.exemption.asked");
	}

	private Section section(String titleKey, Component content) {
		Section sheet = new Section(new H2(getTranslation(titleKey)), content);
		sheet.addClassNames("sheet", "stack");
		return sheet;
	}

	private void give(DossierAnswer answer) {
		DossierOutcome outcome = answer(new Reference(this.reference), answer);
		if (outcome == DossierOutcome.DONE) {
			Banner.leave(Message.Tone.GOOD, "provider.done." + answer.word());
		}
		else {
			Banner.leave(Message.Tone.BAD, messageKey(outcome));
		}
		getUI().ifPresent((ui) -> ui.navigate(this.list.of(this.reference).route()));
	}

	// A provider does not learn what is wrong with the rights of a person.
	private static String messageKey(DossierOutcome outcome) {
		return switch (outcome) {
			case CHANGED, FUNDING_UNCONFIRMED, FUNDING_ABOVE_PRICE, TOO_EARLY, NOT_A_TRAINING_DAY, TOO_LATE ->
				"provider.outcome." + outcome;
			case DONE, OFFER_GONE, DIF_MISSING, PROOF_MISSING, EXEMPTION_PROOF_MISSING, EMPLOYER_SHARE_MISSING,
					RIGHTS_CLOSED, RIGHTS_MISSING ->
				"provider.outcome.WAITS";
		};
	}

}
