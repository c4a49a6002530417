package fr.compteformation.demo.cockpit;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * Whether a browser on this machine calls the demonstration by its local name. Proxies
 * rewrite the host and may hide the client, but they do not change the origin that a
 * browser names. A program that invents this origin also finds the passwords in the
 * manual.
 */
public final class LocalAccess {

	private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

	private LocalAccess() {
	}

	/** Whether a request comes from this machine and no proxy forwarded it. */
	public static boolean sent(@Nullable HttpServletRequest request) {
		return request != null && isName(request.getServerName()) && isLoopback(request.getRemoteAddr())
				&& request.getHeader("X-Forwarded-For") == null && namesOwnPage(request);
	}

	// Browsers name the origin of whatever they post. A first visit has none.
	private static boolean namesOwnPage(HttpServletRequest request) {
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		String page = request.getHeader(HttpHeaders.REFERER);
		boolean mustName = HttpMethod.POST.matches(request.getMethod());
		return (origin != null) ? isOwn(origin) : !mustName && (page == null || isOwn(page));
	}

	private static boolean isOwn(String address) {
		try {
			return isName(URI.create(address).getHost());
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
