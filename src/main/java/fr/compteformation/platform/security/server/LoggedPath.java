package fr.compteformation.platform.security.server;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

import fr.compteformation.platform.security.SecretToken;

/**
 * The part of a URL that an access log may contain: without query, which may hold
 * authorization codes and start addresses, and without tokens of links. Our access log
 * pattern uses it; the sample configuration for a proxy does the same.
 */
class LoggedPath extends ValveBase {

	/** The request attribute that holds it. */
	static final String ATTRIBUTE = "logged-path";

	private static final String MASK = "********";

	private static final Pattern FRAMEWORK = Pattern.compile("^(/VAADIN/dynamic)/.+$", Pattern.DOTALL);

	/** Tokens have 43 characters; any long unknown segment is masked. */
	private static final Pattern LONG = Pattern.compile("[\\w-]{32,}");

	private static final String TOKEN = "/:" + SecretToken.PARAMETER;

	private static final Pattern UNPRINTABLE = Pattern.compile("[^\\x21-\\x7e]");

	/** The paths of pages that links open, each with its last slash. */
	private volatile List<String> links = List.of();

	LoggedPath() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		request.setAttribute(ATTRIBUTE,
				of(request.getDecodedRequestURI(), links(request.getContext().getServletContext())));
		getNext().invoke(request, response);
	}

	// Routes are registered before the first request and never change.
	private List<String> links(ServletContext context) {
		if (this.links.isEmpty()) {
			this.links = links(ApplicationRouteRegistry.getInstance(new VaadinServletContext(context)));
		}
		return this.links;
	}

	/** The paths below which the routes have a token. */
	static List<String> links(RouteRegistry routes) {
		return routes.getRegisteredRoutes()
			.stream()
			.map(RouteData::getTemplate)
			.filter((template) -> template.endsWith(TOKEN))
			.map((template) -> "/" + template.substring(0, template.length() - TOKEN.length() + 1))
			.toList();
	}

	static String of(String path, List<String> links) {
		String masked = links.stream()
			.filter((link) -> path.startsWith(link) && path.length() > link.length())
			.findFirst()
			.map((link) -> link + MASK)
			.orElse(path);
		masked = FRAMEWORK.matcher(masked).replaceFirst("$1/" + MASK);
		return UNPRINTABLE.matcher(LONG.matcher(masked).replaceAll(MASK)).replaceAll("?");
	}

}
