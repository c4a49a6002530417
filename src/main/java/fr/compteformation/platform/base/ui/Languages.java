package fr.compteformation.platform.base.ui;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;

import fr.compteformation.platform.base.PortalCookie;

/**
 * The languages of the portal. The choice made in the footer comes first, then the
 * browser’s preferred languages, then French.
 */
final class Languages {

	/** French comes first: it is the fallback. */
	static final List<Locale> PROVIDED = List.of(Locale.FRENCH, Locale.ENGLISH);

	static final PortalCookie COOKIE = new PortalCookie("langue", Duration.ofDays(365));

	private Languages() {
	}

	static Locale of(VaadinRequest request) {
		return of((HttpServletRequest) (VaadinServletRequest) request);
	}

	static Locale of(HttpServletRequest request) {
		return chosen(request).or(() -> asked(request)).orElse(Locale.FRENCH);
	}

	static Optional<Locale> provided(String language) {
		return PROVIDED.stream().filter((locale) -> locale.getLanguage().equals(language)).findFirst();
	}

	private static Optional<Locale> chosen(HttpServletRequest request) {
		return COOKIE.evenFormer(request).flatMap(Languages::provided);
	}

	// Without the header, the servlet API returns the server’s own locale.
	private static Optional<Locale> asked(HttpServletRequest request) {
		if (request.getHeader("Accept-Language") == null) {
			return Optional.empty();
		}
		return Collections.list(request.getLocales())
			.stream()
			.flatMap((locale) -> provided(locale.getLanguage()).stream())
			.findFirst();
	}

}
