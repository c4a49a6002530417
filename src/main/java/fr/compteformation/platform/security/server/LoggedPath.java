package fr.compteformation.platform.security.server;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * The part of a URL that an access log may contain: without query, which may hold
 * authorization codes and start addresses, and without tokens of links. Our access log
 * pattern uses it; the sample configuration for a proxy does the same.
 */
class LoggedPath extends ValveBase {

	/** The request attribute that holds it. */
	static final String ATTRIBUTE = "logged-path";

	private static final String MASK = "********";

	private static final Pattern LINK = Pattern
		.compile("^(/(?:activation|agent/invitation|nouveau-mot-de-passe|ce-nest-pas-moi|courriel/annuler|"
				+ "courriel/confirmer|recuperation/annuler|connexion/lien))/.+$", Pattern.DOTALL);

	private static final Pattern FRAMEWORK = Pattern.compile("^(/VAADIN/dynamic)/.+$", Pattern.DOTALL);

	/** Tokens have 43 characters; any long unknown segment is masked. */
	private static final Pattern LONG = Pattern.compile("[\\w-]{32,}");

	private static final Pattern UNPRINTABLE = Pattern.compile("[^\\x21-\\x7e]");

	LoggedPath() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		request.setAttribute(ATTRIBUTE, of(request.getDecodedRequestURI()));
		getNext().invoke(request, response);
	}

	static String of(String path) {
		String masked = LINK.matcher(path).replaceFirst("$1/" + MASK);
		masked = FRAMEWORK.matcher(masked).replaceFirst("$1/" + MASK);
		return UNPRINTABLE.matcher(LONG.matcher(masked).replaceAll(MASK)).replaceAll("?");
	}

}
