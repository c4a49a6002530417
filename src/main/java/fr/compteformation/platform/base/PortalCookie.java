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
 * An HTTP-only, same-site cookie. With HTTPS its name gets the prefix {@code __Host-},
 * like the session cookie, so that no other host of the domain can set it.
 *
 * @param name without the prefix
 * @param validity zero for a session cookie
 */
public record PortalCookie(String name, Duration validity) {

	/**
	 * Prefix that makes browsers accept the cookie only if it is secure and set by this
	 * host.
	 */
	public static final String OF_THIS_HOST = "__Host-";

	/** The value the browser sent. */
	public Optional<String> in(HttpServletRequest request) {
		return in(request, nameFor(request));
	}

	/**
	 * Also accepts the name without prefix, from before HTTPS. Only for cookies that are
	 * harmless if somebody else set them.
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
