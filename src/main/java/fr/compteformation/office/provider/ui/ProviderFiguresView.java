package fr.compteformation.office.provider.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.provider.ProviderFigures;
import fr.compteformation.office.provider.ProviderPages;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Professional;

/**
 * The figures of a provider, and its dossiers to download.
 */
@Route("professionnels/chiffres")
@Menu(title = "provider.figures.title", order = 30)
@RolesAllowed(Professional.PROVIDER)
@TitleKey("provider.figures.title")
class ProviderFiguresView extends Composite<Div> implements TranslatedTitle {

	ProviderFiguresView(ProviderFigures figures, AuthenticationContext authentication) {
		List<ProviderFigures.StateCount> counts = figures
			.counts(authentication.getAuthenticatedUser(Professional.class).orElseThrow());
		Anchor download = new Anchor(ProviderPages.DOSSIERS_CSV.path(), getTranslation("provider.figures.download"));
		download.setRouterIgnore(true);
		download.addClassNames("btn", "ghost");
		download.setVisible(!counts.isEmpty());
		Div sheet = new Div(counts.isEmpty() ? new EmptyState(getTranslation("provider.figures.empty")) : table(counts),
				download);
		sheet.addClassNames("sheet", "stack");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
	}

	private Component table(List<ProviderFigures.StateCount> counts) {
		CardTable table = new CardTable("provider.figures.title", "field.state", "provider.dossiers.title",
				"provider.figures.price");
		counts.forEach((count) -> table.add(new Span(getTranslation("provider.state." + count.state())),
				new Span(String.valueOf(count.count())), new Span(count.price().formatted(getLocale()))));
		return table;
	}

}
