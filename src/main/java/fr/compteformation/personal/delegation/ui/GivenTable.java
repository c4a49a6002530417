package fr.compteformation.personal.delegation.ui;

import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.personal.delegation.GivenDelegation;
import fr.compteformation.personal.delegation.HelperRole;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;

/** The delegations that a person gave, each with a button to end it. */
class GivenTable extends Composite<Div> {

	GivenTable(List<GivenDelegation> given, SerializableConsumer<GivenDelegation> onEnd) {
		CardTable table = new CardTable("delegation.given.title", "delegation.column.who", "delegation.column.prepares",
				"delegation.column.until", "delegation.column.seen", "delegation.column.end");
		given.forEach((delegation) -> table.add(new Span(who(delegation)), new Span(prepares(delegation)),
				new Span(until(delegation)), new Span(seen(delegation)), end(delegation, onEnd)));
		getContent().add(table);
	}

	private Button end(GivenDelegation delegation, SerializableConsumer<GivenDelegation> onEnd) {
		Button end = new Button(getTranslation("delegation.end"), (click) -> onEnd.accept(delegation));
		end.setAriaLabel(getTranslation("delegation.end.who", who(delegation)));
		return end;
	}

	private String who(GivenDelegation delegation) {
		String name = delegation.name();
		String note = delegation.note();
		String who = (name != null) ? name : getTranslation("delegation.given.waiting");
		if (delegation.role() == HelperRole.COUNSELLOR) {
			who = getTranslation("delegation.given.as", who);
		}
		return (note != null) ? getTranslation("delegation.given.noted", who, note) : who;
	}

	private String prepares(GivenDelegation delegation) {
		return delegation.prepares().isEmpty() ? getTranslation("delegation.prepares.nothing")
				: delegation.prepares()
					.stream()
					.map((item) -> getTranslation(item.messageKey()))
					.collect(Collectors.joining(", "));
	}

	private String until(GivenDelegation delegation) {
		return (delegation.name() != null) ? PortalTime.day(delegation.until().minusSeconds(1), getLocale())
				: getTranslation("delegation.given.codeUntil", PortalTime.day(delegation.codeUntil(), getLocale()));
	}

	private String seen(GivenDelegation delegation) {
		return (delegation.seenAt() != null) ? getTranslation("delegation.seen",
				PortalTime.day(delegation.seenAt(), getLocale()), PortalTime.hour(delegation.seenAt(), getLocale()))
				: getTranslation("delegation.unseen");
	}

}
