package fr.compteformation.platform.sketch.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.Cookie;
import org.jsoup.nodes.Element;

import org.springframework.web.servlet.LocaleResolver;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.NeedsNoDatabase;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.security.SecretToken;

/**
 * Chooses what the first HTML of a page says. Of a page that everybody may open, all that
 * a stranger would see; of any other page its title in a frame, and nothing of the person
 * for whom it is.
 */
@org.springframework.stereotype.Component
class FirstWords {

	/** Cookies on which no page depends; the last one is that of the proxy. */
	private static final Set<String> NOT_TELLING = Set.of("JSESSIONID", "langue", "noeud");

	private final Sketches sketches;

	private final LocaleResolver languages;

	private final I18NProvider translations;

	private final PortalSettings settings;

	FirstWords(Sketches sketches, LocaleResolver languages, I18NProvider translations, PortalSettings settings) {
		this.sketches = sketches;
		this.languages = languages;
		this.translations = translations;
		this.settings = settings;
	}

	/** The words of a page; none when there is no page or it cannot be drawn now. */
	Optional<Words> of(VaadinRequest request) {
		VaadinServletRequest asked = (VaadinServletRequest) request;
		VaadinServletService service = (VaadinServletService) request.getService();
		String path = Objects.requireNonNullElse(request.getPathInfo(), "").replaceFirst("^/", "");
		Locale language = this.languages.resolveLocale(asked);
		RouteConfiguration routes = RouteConfiguration.forRegistry(service.getRouter().getRegistry());
		return routes.getRoute(path)
			.flatMap((view) -> whole(view, routes, asked, new Place(path, language, service))
				.or(() -> outline(view, asked, new Place(path, language, service))))
			.map((words) -> new Words(words.title(), words.description(), withoutScript(language) + words.html()));
	}

	private String withoutScript(Locale language) {
		String address = this.settings.operatorEmail().value();
		Element notice = new Element("noscript");
		notice.appendElement("p")
			.addClass("sketch-notice")
			.text(this.translations.getTranslation("sketch.noScript", language) + " ")
			.appendElement("a")
			.attr("href", "mailto:" + address)
			.text(address);
		return notice.outerHtml();
	}

	private Optional<Words> whole(Class<? extends Component> view, RouteConfiguration routes,
			VaadinServletRequest request, Place place) {
		if (!view.isAnnotationPresent(AnonymousAllowed.class) || holdsSecret(routes.getTemplate(view).orElse(""))) {
			return Optional.empty();
		}
		return sketch(place.path(), place)
			.filter((sketch) -> isPerson(request) ? isSameForAll(view, sketch, place)
					: sketch.route().equals(place.path()) || isStranger(request))
			.map((sketch) -> new Words(sketch.title(), sketch.lead(),
					isPerson(request) ? PersonFrame.of(sketch).html() : sketch.html()));
	}

	private Optional<Words> outline(Class<? extends Component> view, VaadinServletRequest request, Place place) {
		Optional<String> title = Optional.ofNullable(view.getAnnotation(TitleKey.class))
			.map((key) -> this.translations.getTranslation(key.value(), place.language()));
		return sketch(nearest(place.path()).route(), place)
			.map((sketch) -> isPerson(request) || !view.isAnnotationPresent(AnonymousAllowed.class)
					? PersonFrame.of(sketch) : sketch)
			.map((sketch) -> new Words(
					title.map((text) -> this.translations.getTranslation("page.title", place.language(), text))
						.orElse(this.translations.getTranslation("frame.name", place.language())),
					"", sketch.with(lines(title.orElse("")))));
	}

	private Optional<Sketch> sketch(String path, Place place) {
		return this.sketches.of(path, place.language(), place.service());
	}

	// The greeting of the home page, for example, is another one for each.
	private boolean isSameForAll(Class<? extends Component> view, Sketch sketch, Place place) {
		TitleKey title = view.getAnnotation(TitleKey.class);
		return NeedsNoDatabase.class.isAssignableFrom(view) && title != null
				&& this.translations.getTranslation(title.value(), place.language()).equals(sketch.heading());
	}

	private static String lines(String title) {
		Element content = new Element("div");
		if (!title.isEmpty()) {
			content.appendElement("h1").text(title);
		}
		Element lines = content.appendElement("div").addClass("sketch-lines").attr("aria-hidden", "true");
		Stream.of("i", "i", "i").forEach(lines::appendElement);
		return content.outerHtml();
	}

	/** A page of the same layout that everybody may open. */
	private static PagePath nearest(String path) {
		if (path.equals(SharedPages.AGENTS.route()) || path.startsWith(SharedPages.AGENTS.route() + "/")) {
			return SharedPages.AGENT_SIGN_IN;
		}
		return path.startsWith(SharedPages.PROFESSIONALS.route() + "/") ? SharedPages.PROFESSIONAL_SIGN_IN
				: SharedPages.SESSION_EXPIRED;
	}

	private static boolean holdsSecret(String template) {
		return template.endsWith("/:" + SecretToken.PARAMETER);
	}

	private static boolean isPerson(VaadinServletRequest request) {
		return request.getUserPrincipal() != null;
	}

	private static boolean isStranger(VaadinServletRequest request) {
		Cookie[] cookies = request.getCookies();
		return cookies == null || Arrays.stream(cookies)
			.allMatch((cookie) -> NOT_TELLING.contains(cookie.getName().replaceFirst("^__Host-", "")));
	}

	private record Place(String path, Locale language, VaadinServletService service) {

	}

	/**
	 * What a document says first.
	 *
	 * @param title of the browser’s tab
	 * @param description for search engines; empty where there is none
	 * @param html the page
	 */
	record Words(String title, String description, String html) {

	}

}
