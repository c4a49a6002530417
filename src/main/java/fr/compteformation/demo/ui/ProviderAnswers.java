package fr.compteformation.demo.ui;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.demo.DemoProvider;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Polling;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.DossierOutcome;

/**
 * The submitted dossiers without names, each to accept or decline with one click. Looks
 * for new ones by itself.
 */
public class ProviderAnswers extends Composite<Div> {

	private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

	private final DemoProvider provider;

	private final String heading;

	private final ButtonVariant[] main;

	private final Div answer = new Div();

	private final Div waiting = new Div();

	private List<Reference> shown = List.of();

	/**
	 * @param heading the tag of each dossier’s heading
	 * @param main how the button that accepts looks
	 */
	public ProviderAnswers(DemoProvider provider, String heading, ButtonVariant... main) {
		this.provider = provider;
		this.heading = heading;
		this.main = main.clone();
		this.waiting.addClassNames("stack", "provider-answers");
		getContent().addClassName("stack");
		getContent().add(this.answer, this.waiting);
		Polling.whileShown(this, LOOK_EVERY, this::lookForNewOnes);
		show(provider.submitted());
	}

	// Nothing changes on the page unless a dossier was submitted or withdrawn.
	private void lookForNewOnes() {
		List<DossierDetails> submitted = this.provider.submitted();
		if (!references(submitted).equals(this.shown)) {
			show(submitted);
		}
	}

	private void show(List<DossierDetails> submitted) {
		this.shown = references(submitted);
		this.waiting.removeAll();
		submitted.forEach((dossier) -> this.waiting.add(card(dossier)));
		if (submitted.isEmpty()) {
			this.waiting.add(new Message(Message.Tone.HINT, getTranslation("demo.provider.empty")));
		}
	}

	private static List<Reference> references(List<DossierDetails> dossiers) {
		return dossiers.stream().map(DossierDetails::reference).toList();
	}

	private Article card(DossierDetails dossier) {
		HtmlContainer title = new HtmlContainer(this.heading);
		title.setText(dossier.training().title());
		Paragraph name = new Paragraph(getTranslation("demo.provider.submitted", dossier.reference().value(),
				PortalTime.day(Objects.requireNonNull(dossier.moments().submitted()), getLocale())));
		name.addClassName("soft");
		Button validate = answer("demo.provider.validate", "demo.provider.validateNamed", dossier, this::validate);
		validate.addThemeVariants(this.main);
		Div answers = new Div(validate,
				answer("demo.provider.decline", "demo.provider.declineNamed", dossier, this::decline));
		answers.addClassNames("actions", "near");
		Article card = new Article(title, new Paragraph(getTranslation("demo.provider.training",
				dossier.training().provider(), dossier.training().price().formatted(getLocale()))), name, answers);
		card.addClassName("sheet");
		return card;
	}

	private Button answer(String key, String nameKey, DossierDetails dossier, SerializableConsumer<Reference> decide) {
		Button answer = new Button(getTranslation(key), (click) -> decide.accept(dossier.reference()));
		answer.setAriaLabel(getTranslation(nameKey, dossier.reference().value()));
		answer.setDisableOnClick(true);
		return answer;
	}

	private void validate(Reference dossier) {
		tell("demo.provider.outcome.", this.provider.validate(dossier), dossier);
	}

	private void decline(Reference dossier) {
		tell("demo.provider.declined.", this.provider.decline(dossier), dossier);
	}

	private void tell(String prefix, DossierOutcome outcome, Reference dossier) {
		this.answer.removeAll();
		this.answer.add(new Message((outcome == DossierOutcome.DONE) ? Message.Tone.GOOD : Message.Tone.BAD,
				getTranslation(prefix + outcome, dossier.value())));
		show(this.provider.submitted());
	}

}
