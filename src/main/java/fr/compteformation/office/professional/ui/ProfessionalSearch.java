package fr.compteformation.office.professional.ui;

import java.util.Map;

import com.vaadin.flow.i18n.I18NProvider;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.MenuRoutes;
import fr.compteformation.platform.search.SearchAudience;
import fr.compteformation.platform.search.SearchSource;
import fr.compteformation.platform.security.Professional;

/** The pages that the question box of professionals finds, by who asks. */
@Configuration(proxyBeanMethods = false)
class ProfessionalSearch {

	private static final Map<PagePath, String> BEFORE_SIGN_IN = Map.of(SharedPages.PROFESSIONALS,
			"professional.door.menu", SharedPages.EMPLOYERS, "employer.title", SharedPages.PROFESSIONAL_SIGN_IN,
			"professional.signIn.title", SharedPages.CONTACT, "action.writeToUs");

	@Bean
	SearchSource pagesBeforeSignIn(MenuRoutes menus, I18NProvider translations) {
		return new ProfessionalPages(SearchAudience.PROFESSIONALS, "", BEFORE_SIGN_IN, menus, translations);
	}

	@Bean
	SearchSource pagesOfProviders(MenuRoutes menus, I18NProvider translations) {
		return new ProfessionalPages(SearchAudience.PROVIDERS, Professional.PROVIDER,
				Map.of(SharedPages.PROFESSIONALS, "professional.door.menu", SharedPages.CONTACT, "action.writeToUs"),
				menus, translations);
	}

	@Bean
	SearchSource pagesOfEmployers(MenuRoutes menus, I18NProvider translations) {
		return new ProfessionalPages(SearchAudience.EMPLOYERS, Professional.EMPLOYER,
				Map.of(SharedPages.EMPLOYERS, "employer.title", SharedPages.CONTACT, "action.writeToUs"), menus,
				translations);
	}

}
