package fr.compteformation.personal.preparation.ui;

import java.time.Instant;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.personal.preparation.PreparedByHelper;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;

/** What a helper prepared for a person, each with a button to take it back. */
class PreparedList extends Composite<Section> {

	private final SerializableConsumer<PreparedByHelper> onWithdraw;

	PreparedList(List<PreparedByHelper> prepared, PreparedWording wording,
			SerializableConsumer<PreparedByHelper> onWithdraw) {
		this.onWithdraw = onWithdraw;
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("preparation.mine")));
		if (prepared.isEmpty()) {
			getContent().add(new Paragraph(getTranslation("preparation.mine.none")));
			return;
		}
		CardTable table = new CardTable("preparation.mine", "preparation.column.what", "field.date", "field.action");
		prepared.forEach((item) -> {
			String what = getTranslation("preparation.column.titled", wording.title(item.content(), getLocale()),
					wording.what(item.content(), getLocale()));
			table.add(new Span(what), new Span(PortalTime.day(item.at(), getLocale())), state(item, what));
		});
		getContent().add(table);
	}

	private Component state(PreparedByHelper item, String what) {
		Instant settled = item.settledAt();
		if (settled != null) {
			return new Span(getTranslation("preparation.settled", PortalTime.day(settled, getLocale())));
		}
		Button withdraw = new Button(getTranslation("action.remove"), (click) -> this.onWithdraw.accept(item));
		withdraw.setAriaLabel(getTranslation("preparation.withdraw.what", what));
		return withdraw;
	}

}
