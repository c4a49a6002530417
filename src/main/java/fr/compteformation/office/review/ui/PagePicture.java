package fr.compteformation.office.review.ui;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.platform.base.ui.PictureDownload;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.reading.ReadFact;

/**
 * The picture of a page with the facts that were found on it.
 */
class PagePicture extends Composite<Div> {

	/**
	 * @param facts the facts whose place on this page is known
	 * @param pick called with the fact that the agent clicks on
	 */
	PagePicture(byte[] png, String name, Stream<ReadFact> facts, DifHours declared,
			SerializableConsumer<ReadFact> pick) {
		getContent().addClassName("page-picture");
		getContent().add(PictureDownload.show(png, new Image("", name)));
		facts.forEach((fact) -> getContent().add(mark(fact, fact.differsFrom(declared), pick)));
	}

	// For the mouse only: the list of facts does the same for the keyboard and for screen
	// readers.
	private static Div mark(ReadFact fact, boolean differs, SerializableConsumer<ReadFact> pick) {
		ReadFact.Place place = Objects.requireNonNull(fact.place());
		Div mark = new Div();
		mark.addClassName("mark");
		mark.setClassName("no", differs);
		mark.getElement().setAttribute("aria-hidden", "true");
		mark.getStyle()
			.setLeft(percent(place.left()))
			.setTop(percent(place.top()))
			.setWidth(percent(place.width()))
			.setHeight(percent(place.height()));
		mark.addClickListener((click) -> pick.accept(fact));
		return mark;
	}

	private static String percent(double fraction) {
		return String.format(Locale.ROOT, "%.2f%%", 100 * fraction);
	}

}
