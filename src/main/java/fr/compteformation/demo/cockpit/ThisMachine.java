package fr.compteformation.demo.cockpit;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Whether a browser on this machine calls the demonstration by its local name. A proxy on
 * this machine that rewrites the host is refused if it says for whom it calls, or if the
 * browser states the public origin.
 */
public final class ThisMachine {

	private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

	private ThisMachine() {
	}

	/** Whether a request comes from this machine and no proxy forwarded it. */
	public static boolean sent(@Nullable HttpServletRequest request) {
		return request != null && isName(request.getServerName()) && isLoopback(request.getRemoteAddr())
				&& isOwn(request) && request.getHeader("X-Forwarded-For") == null;
	}

	// Our pages send no referrer, so browsers hide the origin of their forms as “null”.
	private static boolean isOwn(HttpServletRequest request) {
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		if ("null".equals(origin)) {
			return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
		}
		try {
			return origin == null || isName(URI.create(origin).getHost());
		}
		catch (IllegalArgumentException malformed) {
			return false;
		}
	}

	private static boolean isName(@Nullable String host) {
		return host != null && NAMES.contains(host.toLowerCase(Locale.ROOT));
	}

	private static boolean isLoopback(String address) {
		try {
			return InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException malformed) {
			return false;
		}
	}

}
