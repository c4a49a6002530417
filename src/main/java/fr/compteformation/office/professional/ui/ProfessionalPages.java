package fr.compteformation.office.professional.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.vaadin.flow.i18n.I18NProvider;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.ui.MenuRoutes;
import fr.compteformation.platform.search.Finding;
import fr.compteformation.platform.search.SearchAudience;
import fr.compteformation.platform.search.SearchSource;

/**
 * Lets professionals find the pages of their menu, and a few that everybody may open.
 *
 * @param audience who finds them
 * @param role the role that opens the pages of the menu
 * @param open the translation keys of the other pages
 * @param menus knows the pages of the menus
 * @param translations translates the titles
 */
record ProfessionalPages(SearchAudience audience, String role, Map<PagePath, String> open, MenuRoutes menus,
		I18NProvider translations) implements SearchSource {

	@Override
	public List<Finding> findings(Locale language) {
		return Stream
			.concat(this.menus.ofRole(this.role).stream().map((page) -> page(page.path(), page.titleKey(), language)),
					this.open.entrySet().stream().map((page) -> page(page.getKey(), page.getValue(), language)))
			.toList();
	}

	@Override
	public Set<SearchAudience> audiences() {
		return Set.of(this.audience);
	}

	private Finding page(PagePath path, String titleKey, Locale language) {
		return new Finding(Finding.Kind.PAGE, this.translations.getTranslation(titleKey, language), "", path.path());
	}

}
