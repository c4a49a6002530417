package fr.compteformation.demo.ui;

import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.springframework.context.annotation.Profile;

import fr.compteformation.demo.DemoMailbox;
import fr.compteformation.demo.DemoProvider;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.DossierOutcome;

/**
 * Plays the training provider: lists submitted dossiers without names, each to accept or
 * decline with one click.
 */
@Route(value = "demo/organisme", registerAtStartup = false)
@Profile("demo")
@AnonymousAllowed
class DemoProviderView extends Composite<Div> implements TranslatedTitle {

	private final DemoProvider provider;

	private final Div answer = new Div();

	private final Div waiting = new Div();

	DemoProviderView(DemoProvider provider) {
		this.provider = provider;
		Paragraph purpose = new Paragraph(getTranslation("demo.provider.purpose"));
		purpose.addClassName("soft");
		Anchor mailbox = new Anchor(DemoMailbox.PAGE.path(), getTranslation("demo.provider.toMailbox"));
		mailbox.addClassNames("btn", "plain");
		this.waiting.addClassName("stack");
		getContent().addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())), purpose, this.answer, this.waiting, mailbox);
		refresh();
	}

	@Override
	public String titleKey() {
		return "demo.provider.title";
	}

	private void refresh() {
		List<DossierDetails> submitted = this.provider.submitted();
		this.waiting.removeAll();
		submitted.forEach((dossier) -> this.waiting.add(card(dossier)));
		if (submitted.isEmpty()) {
			this.waiting.add(new Message(Message.Tone.HINT, getTranslation("demo.provider.empty")));
		}
	}

	private Article card(DossierDetails dossier) {
		Paragraph name = new Paragraph(getTranslation("demo.provider.submitted", dossier.reference().value(),
				PortalTime.day(Objects.requireNonNull(dossier.moments().submitted()), getLocale())));
		name.addClassName("soft");
		Button validate = answer("demo.provider.validate", "demo.provider.validateNamed", dossier, this::validate);
		validate.addThemeVariants(ButtonVariant.PRIMARY);
		Div answers = new Div(validate,
				answer("demo.provider.decline", "demo.provider.declineNamed", dossier, this::decline));
		answers.addClassNames("actions", "near");
		Article card = new Article(
				new H2(dossier.training().title()), new Paragraph(getTranslation("demo.provider.training",
						dossier.training().provider(), dossier.training().price().formatted(getLocale()))),
				name, answers);
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
		refresh();
	}

}
