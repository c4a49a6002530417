package fr.compteformation.rights.ledger.ui;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Balances;
import fr.compteformation.rights.ledger.Counter;

/**
 * Another person’s balances and movements. Unavailable data is never shown as zero.
 */
public class PersonRights extends Composite<Div> {

	private final CardTable balances = new CardTable("rights.person.title", "field.account", "rights.table.balance");

	/** For an agent. */
	public PersonRights(RightsReader reader, Agent agent, HolderId holder) {
		this(reader, reader.read(agent, holder));
	}

	/** For a person with a delegation. */
	public PersonRights(RightsReader reader, Citizen citizen, UUID share) {
		this(reader, reader.read(citizen, share));
	}

	private PersonRights(RightsReader reader, Optional<PersonReading> read) {
		getContent().addClassName("stack");
		read.ifPresentOrElse((reading) -> show(reader, reading), this::showUnavailable);
	}

	private void show(RightsReader reader, PersonReading reading) {
		MovementFormat telling = reader.telling(reading.movements(), reading.rules(), getLocale(),
				this::getTranslation);
		for (Counter counter : Counter.values()) {
			tell(counter, amount(counter, reading.balances(), telling.amounts()));
		}
		getContent().add(sheet("rights.person.title", this.balances),
				sheet("rights.table.title",
						reading.movements().isEmpty() ? new Paragraph(getTranslation("rights.person.none"))
								: new FilteredMovements(reading.movements(), telling, reader.today())));
	}

	private void showUnavailable() {
		for (Counter counter : Counter.values()) {
			tell(counter, getTranslation("rights.unavailable"));
		}
		getContent().add(sheet("rights.person.title",
				new Message(Message.Tone.BAD, getTranslation("rights.person.unavailable")), this.balances));
	}

	private void tell(Counter counter, String amount) {
		this.balances.add(new Span(getTranslation("rights.counter." + counter)), new Span(amount));
	}

	private static String amount(Counter counter, Balances balances, Amounts amounts) {
		return switch (counter) {
			case CPF -> both(balances.cpf(), amounts);
			case DIF -> both(balances.dif(), amounts);
			case TOP_UP -> both(balances.topUps(), amounts);
			case CEC -> both(balances.cec(), amounts);
			case C2P -> amounts.points(balances.c2pPoints());
		};
	}

	private static String both(Euros amount, Amounts amounts) {
		return amounts.first(amount) + " · " + amounts.second(amount);
	}

	private Section sheet(String titleKey, Component... parts) {
		Section sheet = new Section(new H2(getTranslation(titleKey)));
		sheet.addClassNames("sheet", "stack");
		sheet.add(parts);
		return sheet;
	}

}
