package fr.compteformation.training.search.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;

import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.catalogue.Offer;
import fr.compteformation.training.search.TrainingHelp;

/** For helpers: prepares the chosen session for somebody who allowed it. */
class PrepareFor extends Composite<Div> {

	private final TrainingHelp help;

	private final Citizen citizen;

	private final SerializableSupplier<Offer.Id> chosen;

	private final Announcement news = new Announcement();

	/**
	 * @param chosen the session
	 */
	PrepareFor(TrainingHelp help, Citizen citizen, SerializableSupplier<Offer.Id> chosen) {
		this.help = help;
		this.citizen = citizen;
		this.chosen = chosen;
		List<TrainingHelp.Helped> people = help.helpedBy(citizen);
		Div buttons = new Div();
		buttons.addClassNames("actions", "near");
		people.forEach((person) -> buttons.add(button(person)));
		getContent().addClassName("stack");
		getContent().add(new H3(getTranslation("formations.prepare")),
				new Paragraph(getTranslation("formations.prepare.how")), buttons, this.news);
		setVisible(!people.isEmpty());
	}

	private Button button(TrainingHelp.Helped person) {
		return new Button(getTranslation("formations.prepare.for", person.name()), (click) -> prepare(person));
	}

	private void prepare(TrainingHelp.Helped person) {
		TrainingHelp.Answer answer = this.help.prepare(this.citizen, person, this.chosen.get());
		this.news.say(answer.done() ? Message.Tone.GOOD : Message.Tone.BAD,
				getTranslation(answer.messageKey(), person.name()));
	}

}
