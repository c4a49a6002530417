package fr.compteformation.access.passkey.ui;

import java.time.Instant;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

import fr.compteformation.access.passkey.Passkey;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.EmptyState;

/**
 * A person’s passkeys, each with an edit button.
 */
class KeyList extends Composite<Section> {

	KeyList(List<Passkey> passkeys, SerializableConsumer<Passkey> change) {
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("passkey.list")));
		if (passkeys.isEmpty()) {
			getContent().add(new EmptyState(getTranslation("passkey.none")));
			return;
		}
		CardTable table = new CardTable("passkey.list", "field.name", "passkey.column.created", "passkey.column.used",
				"field.action");
		passkeys.forEach((passkey) -> table.add(new Span(passkey.label()), new Span(day(passkey.createdAt())),
				new Span(day(passkey.usedAt())), button(passkey, change)));
		getContent().add(table);
	}

	private Button button(Passkey passkey, SerializableConsumer<Passkey> change) {
		Button button = new Button(getTranslation("passkey.change"), (click) -> change.accept(passkey));
		button.setAriaLabel(getTranslation("passkey.changeThat", passkey.label()));
		return button;
	}

	private String day(@Nullable Instant moment) {
		return (moment != null) ? PortalTime.shortDate(PortalTime.dayOf(moment), getLocale())
				: getTranslation("passkey.neverUsed");
	}

}
