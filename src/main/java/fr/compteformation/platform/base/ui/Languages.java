package fr.compteformation.platform.base.ui;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PortalCookie;
import fr.compteformation.platform.site.SiteTexts;

/**
 * The languages of the portal, and those that the operator adds. The choice made in the
 * footer comes first, then the browser’s preferred languages, then French.
 */
@Component
class Languages {

	static final PortalCookie COOKIE = new PortalCookie("langue", Duration.ofDays(365));

	private final List<Locale> provided;

	Languages(SiteTexts texts) {
		this.provided = texts.languages();
	}

	/** French comes first: it is the fallback. */
	List<Locale> provided() {
		return this.provided;
	}

	Locale of(VaadinRequest request) {
		return of((HttpServletRequest) (VaadinServletRequest) request);
	}

	Locale of(HttpServletRequest request) {
		return chosen(request).or(() -> asked(request)).orElse(Locale.FRENCH);
	}

	private Optional<Locale> provided(String language) {
		return this.provided.stream().filter((locale) -> locale.getLanguage().equals(language)).findFirst();
	}

	private Optional<Locale> chosen(HttpServletRequest request) {
		return COOKIE.evenFormer(request).flatMap(this::provided);
	}

	// Without the header, the servlet API returns the server’s own locale.
	private Optional<Locale> asked(HttpServletRequest request) {
		if (request.getHeader("Accept-Language") == null) {
			return Optional.empty();
		}
		return Collections.list(request.getLocales())
			.stream()
			.flatMap((locale) -> provided(locale.getLanguage()).stream())
			.findFirst();
	}

}
