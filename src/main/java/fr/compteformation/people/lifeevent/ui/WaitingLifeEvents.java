package fr.compteformation.people.lifeevent.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;

import fr.compteformation.people.lifeevent.LifeEventDetails;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;

/** The deaths and retirements that are contested or wait for a supervisor. */
public class WaitingLifeEvents extends Composite<Section> {

	/**
	 * @param address the address of the page on which one is decided
	 */
	public WaitingLifeEvents(List<LifeEventDetails> waiting, SerializableFunction<LifeEventDetails, String> address) {
		CardTable table = new CardTable("lifeevent.waiting", "lifeevent.kind", "field.date", "field.state",
				"action.open");
		waiting.forEach((event) -> {
			String kind = getTranslation(event.kind().messageKey());
			String day = PortalTime.shortDate(event.happenedOn(), getLocale());
			Anchor open = new Anchor(address.apply(event), getTranslation("action.open"));
			open.setAriaLabel(getTranslation("lifeevent.openNamed", kind, day));
			table.add(new Span(kind), new Span(day), new Span(getTranslation(event.state().messageKey())), open);
		});
		getContent().addClassName("sheet");
		getContent().add(new H2(getTranslation("lifeevent.waiting")), table);
	}

}
