package fr.compteformation.office.provider.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.office.provider.ProviderDossier;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.PagedTable;
import fr.compteformation.training.catalogue.Training;
import fr.compteformation.training.dossier.DossierState;

/** Dossiers in one state as a table under a heading; invisible if there is none. */
class DossierTable extends Composite<Section> {

	private final PagePath page;

	private final boolean awaited;

	/**
	 * @param state the state of all of them
	 * @param page each dossier is below it
	 * @param count how many there are
	 * @param source reads them page by page
	 */
	DossierTable(DossierState state, PagePath page, int count, PagedTable.Source<ProviderDossier> source) {
		this.page = page;
		this.awaited = state == DossierState.SUBMITTED;
		String titleKey = "provider.state." + state;
		PagedTable<ProviderDossier> table = new PagedTable<>(
				new CardTable(titleKey, "field.reference", "provider.column.person", "provider.column.training",
						"provider.column.dates", this.awaited ? "provider.column.answerBy" : "provider.column.price"),
				"provider.dossiers.more", source, this::row);
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("provider.dossiers.count", getTranslation(titleKey), count)), table);
		setVisible(count > 0);
		table.showFirst();
	}

	private List<Component> row(ProviderDossier line) {
		Training training = line.dossier().training();
		return List.of(link(line), new Span(line.person()), new Span(training.title()), new Span(dates(training)),
				this.awaited ? answerBy(line) : new Span(training.price().formatted(getLocale())));
	}

	private Anchor link(ProviderDossier line) {
		return new Anchor(this.page.of(line.dossier().reference()).path(), line.dossier().reference().value());
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
