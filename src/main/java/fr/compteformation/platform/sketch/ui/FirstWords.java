package fr.compteformation.platform.sketch.ui;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jsoup.nodes.Element;

import org.springframework.web.servlet.LocaleResolver;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.NeedsNoDatabase;
import fr.compteformation.platform.base.ui.NotSketched;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.security.SecretToken;
import fr.compteformation.platform.site.LiveSite;

/**
 * Chooses what the first HTML of a page says. Of a page that everybody may open, all that
 * a stranger would see; of any other page its title in a frame, and nothing of the person
 * for whom it is.
 */
@org.springframework.stereotype.Component
class FirstWords {

	/**
	 * More than drawing takes; a page does not wait for its sketch when the portal is
	 * busy.
	 */
	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final Sketches sketches;

	private final LocaleResolver languages;

	private final I18NProvider translations;

	private final PortalSettings settings;

	private final LiveSite site;

	FirstWords(Sketches sketches, LocaleResolver languages, I18NProvider translations, PortalSettings settings,
			LiveSite site) {
		this.sketches = sketches;
		this.languages = languages;
		this.translations = translations;
		this.settings = settings;
		this.site = site;
	}

	/** The words of a page; none when there is no page or it cannot be drawn now. */
	Optional<Words> of(VaadinRequest request) {
		VaadinServletRequest asked = (VaadinServletRequest) request;
		VaadinServletService service = (VaadinServletService) request.getService();
		String path = Objects.requireNonNullElse(request.getPathInfo(), "").replaceFirst("^/", "");
		Locale language = this.languages.resolveLocale(asked);
		RouteConfiguration routes = RouteConfiguration.forRegistry(service.getRouter().getRegistry());
		if (path.contains("?") || path.contains("#")) {
			return Optional.empty();
		}
		Place place = new Place(path, language, service, System.nanoTime() + PATIENCE.toNanos());
		return routes.getRoute(path)
			.flatMap((view) -> whole(view, routes, asked, place).or(() -> outline(view, asked, place)))
			.map((words) -> new Words(words.title(), words.description(), notices(language) + words.html()));
	}

	private String notices(Locale language) {
		return withoutScript(language) + withBrokenScript(language);
	}

	private String withBrokenScript(Locale language) {
		Element notice = new Element("p").addClass("sketch-notice").addClass("sketch-stuck");
		notice.attr("role", "alert")
			.attr("hidden", true)
			.text(this.translations.getTranslation("sketch.stuck", language) + " ");
		notice.appendElement("a").attr("href", ".").text(this.translations.getTranslation("sketch.reload", language));
		return notice.outerHtml();
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
		String template = routes.getTemplate(view).orElse("");
		if (!view.isAnnotationPresent(AnonymousAllowed.class) || view.isAnnotationPresent(NotSketched.class)
				|| holdsSecret(template) || hasQuery(request)) {
			return Optional.empty();
		}
		// A page that leads on leads this visitor elsewhere, perhaps.
		return sketch(new Sketches.Page(place.path(), place.language(), template.contains(":"), announced(place)),
				place)
			.filter((sketch) -> sketch.route().equals(place.path()))
			.filter((sketch) -> !isPerson(request) || isSameForAll(view, sketch, place))
			.map((sketch) -> new Words(sketch.title(), sketch.lead(),
					isPerson(request) ? PersonFrame.of(sketch).html() : sketch.html()));
	}

	private Optional<Words> outline(Class<? extends Component> view, VaadinServletRequest request, Place place) {
		Optional<String> title = Optional.ofNullable(view.getAnnotation(TitleKey.class))
			.map((key) -> this.translations.getTranslation(key.value(), place.language()));
		return sketch(new Sketches.Page(nearest(place.path()).route(), place.language(), false, announced(place)),
				place)
			.map((sketch) -> isPerson(request) || !view.isAnnotationPresent(AnonymousAllowed.class)
					? PersonFrame.of(sketch) : sketch)
			.map((sketch) -> new Words(
					title.map((text) -> this.translations.getTranslation("page.title", place.language(), text))
						.orElse(this.translations.getTranslation("frame.name", place.language())),
					"", sketch.outline(lines(title.orElse("")))));
	}

	// A sketch shows what was announced when it was drawn.
	private String announced(Place place) {
		return this.site.isReadOnly() + this.site.announcement(place.language()).orElse("");
	}

	private Optional<Sketch> sketch(Sketches.Page page, Place place) {
		return this.sketches.of(page, place.service(), Duration.ofNanos(place.end() - System.nanoTime()));
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

	private static boolean hasQuery(VaadinServletRequest request) {
		return !Objects.requireNonNullElse(request.getQueryString(), "").isEmpty();
	}

	/**
	 * What was asked for.
	 *
	 * @param end until when the answer waits, as {@link System#nanoTime()}
	 */
	private record Place(String path, Locale language, VaadinServletService service, long end) {

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
