package fr.compteformation.rights.dif.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.hours.DifHours;

/** The four stages of a declaration. */
class DifStages extends Composite<OrderedList> {

	private static final List<String> NAMES = List.of("dif.stage.declared", "dif.stage.checked", "dif.stage.decided",
			"dif.stage.ended");

	DifStages(DifProgress progress) {
		getContent().addClassName("stages");
		for (int stage = 0; stage < DifProgress.STAGES; stage++) {
			HtmlContainer name = new HtmlContainer("b");
			name.setText(getTranslation(NAMES.get(stage)));
			ListItem item = new ListItem(name, new Paragraph(text(progress.details().get(stage))));
			item.setClassName("done", stage < progress.current());
			if (stage == progress.current()) {
				item.getElement().setAttribute("aria-current", "step");
			}
			getContent().add(item);
		}
	}

	private String text(DifProgress.Detail detail) {
		DifHours hours = detail.hours();
		return getTranslation(detail.key(), (detail.day() != null) ? PortalTime.date(detail.day(), getLocale()) : "",
				(hours != null) ? String.valueOf(hours.value()) : "");
	}

}
