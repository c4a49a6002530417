package fr.compteformation.platform.base.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.PortalTime;

/** “Ce qui vous attend”: one card per thing; nothing if nothing waits. */
public class AwaitingCards extends Composite<Section> {

	private final @Nullable PagePath first;

	/** All actions are of the same weight. */
	public AwaitingCards(List<Awaiting> things) {
		this(things, null);
	}

	/**
	 * @param first the page whose action is the filled button, if it waits
	 */
	public AwaitingCards(List<Awaiting> things, @Nullable PagePath first) {
		this.first = first;
		UnorderedList cards = new UnorderedList();
		cards.addClassName("todo");
		things.stream().map(this::card).forEach(cards::add);
		getContent().addClassName("awaiting");
		getContent().add(new H2(getTranslation("awaiting.title")), cards);
		setVisible(!things.isEmpty());
	}

	private ListItem card(Awaiting thing) {
		Anchor action = new Anchor(thing.page().path(), getTranslation(thing.keys() + "action"));
		action.addClassName("btn");
		action.setClassName("ghost", !thing.page().equals(this.first));
		Div words = new Div(new H3(getTranslation(thing.keys() + "title")), new Paragraph(text(thing)), action);
		ListItem card = new ListItem(words);
		card.addClassName("next");
		return card;
	}

	private String text(Awaiting thing) {
		String day = (thing.on() != null) ? PortalTime.date(thing.on(), getLocale()) : "";
		return getTranslation(thing.keys() + "text", withDay(day, thing.parameters()));
	}

	private static Object[] withDay(String day, List<String> others) {
		Object[] parameters = new Object[others.size() + 1];
		parameters[0] = day;
		for (int index = 0; index < others.size(); index++) {
			parameters[index + 1] = others.get(index);
		}
		return parameters;
	}

}
