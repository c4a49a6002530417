package fr.compteformation.platform.security.server;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;

/**
 * Forces the public address on every request, whatever proxies say: redirects and
 * absolute URLs use only that, and requests for another host are refused. If the public
 * address is localhost, all names and ports of the machine are accepted.
 */
class PublicAddress extends ValveBase {

	private static final Logger log = LoggerFactory.getLogger(PublicAddress.class);

	private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

	/** Tomcat has already evaluated the trusted headers; these must not be read. */
	private static final List<String> SAID_BY_PROXIES = List.of("Forwarded", "X-Forwarded-Host", "X-Forwarded-Port",
			"X-Forwarded-Prefix", "X-Forwarded-Proto", "X-Forwarded-Ssl");

	private static final int HTTPS_PORT = 443;

	private static final int HTTP_PORT = 80;

	private final URI address;

	private final String host;

	private final boolean onOwnMachine;

	PublicAddress(URI address) {
		super(true);
		this.address = address;
		this.host = address.getHost().toLowerCase(Locale.ROOT);
		this.onOwnMachine = OWN_MACHINE.contains(this.host);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (!isForUs(request)) {
			log.info("Refused a request for another host than {}, that of compte-formation.public-url", this.host);
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		if (!this.onOwnMachine || isHttps()) {
			org.apache.coyote.Request raw = request.getCoyoteRequest();
			raw.scheme().setString(this.address.getScheme());
			raw.serverName().setString(this.host);
			raw.setServerPort(port());
			request.setSecure(isHttps());
		}
		SAID_BY_PROXIES.forEach(request.getCoyoteRequest().getMimeHeaders()::removeHeader);
		getNext().invoke(request, response);
	}

	// Only HTTP/1.0 may omit the host, as health checks of some proxies do.
	private boolean isForUs(Request request) {
		String asked = request.getServerName().toLowerCase(Locale.ROOT);
		return request.getHeader(HttpHeaders.HOST) == null || asked.equals(this.host)
				|| this.onOwnMachine && OWN_MACHINE.contains(asked);
	}

	private boolean isHttps() {
		return "https".equals(this.address.getScheme());
	}

	private int port() {
		if (this.address.getPort() > 0) {
			return this.address.getPort();
		}
		return isHttps() ? HTTPS_PORT : HTTP_PORT;
	}

}
