package fr.compteformation.platform.base;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * A cookie of the portal, out of reach of scripts and of other sites. On a portal with
 * HTTPS its name begins with {@code __Host-} as that of the session does: browsers then
 * take it from this very host only, so that no neighbouring host plants one.
 *
 * @param name without that beginning
 * @param validity zero when it ends with the browser
 */
public record PortalCookie(String name, Duration validity) {

	/** Asks of a browser that the cookie is secure and of this host alone. */
	public static final String OF_THIS_HOST = "__Host-";

	/** What the browser holds. */
	public Optional<String> in(HttpServletRequest request) {
		return in(request, nameFor(request));
	}

	/**
	 * The same, or what it holds under the name without a beginning, from the time before
	 * HTTPS. For what does no harm when somebody else planted it.
	 */
	public Optional<String> evenFormer(HttpServletRequest request) {
		return in(request).or(() -> in(request, this.name));
	}

	public void set(String value, HttpServletRequest request, HttpServletResponse response) {
		write(value, this.validity.isZero() ? Duration.ofSeconds(-1) : this.validity, request, response);
	}

	public void remove(HttpServletRequest request, HttpServletResponse response) {
		write("", Duration.ZERO, request, response);
	}

	private void write(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(nameFor(request), value)
					.path("/")
					.httpOnly(true)
					.secure(isSecure(request))
					.sameSite("Lax")
					.maxAge(age)
					.build()
					.toString());
	}

	private String nameFor(HttpServletRequest request) {
		return isSecure(request) ? OF_THIS_HOST + this.name : this.name;
	}

	private static boolean isSecure(HttpServletRequest request) {
		return request.getServletContext().getSessionCookieConfig().isSecure();
	}

	private static Optional<String> in(HttpServletRequest request, String name) {
		return Optional.ofNullable(request.getCookies())
			.flatMap((cookies) -> Arrays.stream(cookies)
				.filter((cookie) -> name.equals(cookie.getName()))
				.map(Cookie::getValue)
				.findFirst());
	}

}
