package fr.compteformation.platform.security.server;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.base.RequestReference;
import fr.compteformation.platform.site.StaticPages;

/**
 * Serves the static error pages of {@code static/error} where no Vaadin page is possible,
 * with a reference that is also in the log. Unknown addresses get no reference.
 */
@Component
@Order(0)
class RefusalPage implements ErrorViewResolver {

	private static final Logger log = LoggerFactory.getLogger(RefusalPage.class);

	private static final String TYPE = "text/html;charset=UTF-8";

	/**
	 * The placeholder of the reference, after its label in the language of that half.
	 */
	private static final Pattern PLACE = Pattern.compile("<!-- ([^{]*)\\{reference} -->");

	private final StaticPages texts;

	private final Map<Integer, String> pages = new ConcurrentHashMap<>();

	RefusalPage(StaticPages texts) {
		this.texts = texts;
	}

	@Override
	public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
		return new ModelAndView(view(of(status.value())));
	}

	/** The page for a status. */
	String of(int status) {
		String page = this.pages.computeIfAbsent(status, this::read);
		if (status == HttpStatus.NOT_FOUND.value()) {
			return page;
		}
		Reference reference = RequestReference.current().orElseGet(Reference::random);
		log.info("A request ended with status {}, reference {}", status, reference);
		return PLACE.matcher(page).replaceAll("<p>$1<strong>" + reference + "</strong></p>");
	}

	private static View view(String page) {
		return new View() {

			@Override
			public String getContentType() {
				return TYPE;
			}

			@Override
			public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
					throws IOException {
				response.setContentType(TYPE);
				response.getWriter().write(page);
			}
		};
	}

	// A page for this status, or for its class such as 4xx.
	private String read(int status) {
		return Stream.of(String.valueOf(status), String.valueOf(status).charAt(0) + "xx")
			.filter(this.texts::has)
			.map(this.texts::page)
			.findFirst()
			.orElseThrow();
	}

}
