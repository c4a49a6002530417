package fr.compteformation.platform.information.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.vaadin.flow.i18n.I18NProvider;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.MenuRoutes;
import fr.compteformation.platform.search.Finding;
import fr.compteformation.platform.search.SearchSource;

/** Lets people find the pages of the menus, and a few that lie behind them. */
@Component
class PageFindings implements SearchSource {

	private static final Map<PagePath, String> BEHIND = Map.of(SharedPages.SIGN_IN, "frame.signIn",
			SharedPages.REGISTRATION, "information.home.register", SharedPages.DIF, "information.find.dif",
			SharedPages.DIPLOMA, "information.find.diploma", SharedPages.CLOSE_ACCOUNT, "action.closeAccount",
			SharedPages.PROVE_IDENTITY, "information.find.identity");

	private final MenuRoutes menus;

	private final I18NProvider translations;

	PageFindings(MenuRoutes menus, I18NProvider translations) {
		this.menus = menus;
		this.translations = translations;
	}

	@Override
	public List<Finding> findings(Locale language) {
		return Stream
			.concat(this.menus.ofEverybody().stream().map((page) -> page(page.path(), page.titleKey(), language)),
					BEHIND.entrySet().stream().map((page) -> page(page.getKey(), page.getValue(), language)))
			.toList();
	}

	private Finding page(PagePath path, String titleKey, Locale language) {
		return new Finding(Finding.Kind.PAGE, this.translations.getTranslation(titleKey, language), "", path.path());
	}

}
