package fr.compteformation.office.provider.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.office.provider.ProviderDossier;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.training.catalogue.Training;

/** Dossiers in one state as a table under a heading; invisible if there is none. */
class DossierTable extends Composite<Section> {

	/**
	 * @param titleKey the translation key of the heading
	 * @param page each dossier is below it
	 */
	DossierTable(String titleKey, PagePath page, List<ProviderDossier> dossiers) {
		boolean awaited = dossiers.stream().anyMatch((dossier) -> dossier.answerBy() != null);
		CardTable table = new CardTable(titleKey, "field.reference", "provider.column.person",
				"provider.column.training", "provider.column.dates",
				awaited ? "provider.column.answerBy" : "provider.column.price");
		dossiers.forEach((line) -> table.add(link(page, line), new Span(line.person()),
				new Span(line.dossier().training().title()), new Span(dates(line.dossier().training())),
				awaited ? answerBy(line) : new Span(line.dossier().training().price().formatted(getLocale()))));
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("provider.dossiers.count", getTranslation(titleKey), dossiers.size())),
				new Div(table));
		setVisible(!dossiers.isEmpty());
	}

	private static Anchor link(PagePath page, ProviderDossier line) {
		return new Anchor(page.of(line.dossier().reference()).path(), line.dossier().reference().value());
	}

	private String dates(Training training) {
		return getTranslation("provider.dates", PortalTime.shortDate(training.startsOn(), getLocale()),
				PortalTime.shortDate(training.endsOn(), getLocale()));
	}

	private Span answerBy(ProviderDossier line) {
		Span day = new Span((line.answerBy() != null) ? PortalTime.shortDate(line.answerBy(), getLocale()) : "");
		if (!line.late()) {
			return day;
		}
		Span late = new Span(getTranslation("provider.late"));
		late.addClassNames("chip", "bad");
		Span both = new Span(day, late);
		return both;
	}

}
