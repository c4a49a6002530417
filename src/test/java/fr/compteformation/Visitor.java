package fr.compteformation;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An HTTP client that behaves like a browser with cookies but without scripts; does not
 * follow redirects.
 */
public final class Visitor {

	private static final Pattern CSRF_TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final URI portal;

	public Visitor(int port) {
		this.portal = URI.create("http://127.0.0.1:" + port);
	}

	/**
	 * Requests a page.
	 * @param headers names and values, alternating
	 */
	public HttpResponse<String> get(String path, String... headers) {
		return send(request(path, headers).GET());
	}

	/** Posts a form. */
	public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
		String body = form.entrySet()
			.stream()
			.map((field) -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
		return send(request(path, headers).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body)));
	}

	/** Opens a page and initializes its UI, as the Vaadin client does. */
	public OpenPage open(String path) {
		get(path);
		OpenPage page = new OpenPage(this, get("/?v-r=init&location=" + encoded(path.substring(1)) + "&query=").body());
		page.fire("ui-navigate", """
				{"route":"%s","query":"","appShellTitle":"","historyState":null,"trigger":""}"""
			.formatted(path.substring(1)));
		return page;
	}

	/** Sends a Vaadin client message. */
	HttpResponse<String> postJson(String path, String json) {
		return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
	}

	/** Sends any other request without a body. */
	public HttpResponse<String> send(String method, String path, String... headers) {
		return send(request(path, headers).method(method, BodyPublishers.noBody()));
	}

	/** Posts the sign-in form. */
	public HttpResponse<String> signIn(String number, String password) {
		return post("/connexion", Map.of("username", number, "password", password));
	}

	/** Posts the sign-in form with “stay signed in”. */
	public HttpResponse<String> signInAndStay(String number, String password) {
		return post("/connexion", Map.of("username", number, "password", password, "remember-me", "on"));
	}

	/** Signs out as the Vaadin client does, with the CSRF token of the page. */
	public HttpResponse<String> signOut() {
		Matcher token = CSRF_TOKEN.matcher(get("/").body());
		if (!token.find()) {
			throw new IllegalStateException("the page holds no token");
		}
		return post("/logout", Map.of("_csrf", token.group(1)));
	}

	public boolean isSignedIn() {
		return get("/mes-droits").statusCode() == 200;
	}

	public Optional<HttpCookie> cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.findFirst();
	}

	/** Copies a cookie from another visitor. */
	public void hold(HttpCookie cookie) {
		this.cookies.getCookieStore().add(this.portal, cookie);
	}

	/** Deletes a cookie, as when a session ends. */
	public void drop(String name) {
		cookie(name).ifPresent((cookie) -> this.cookies.getCookieStore().remove(this.portal, cookie));
	}

	private HttpRequest.Builder request(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.portal + path));
		return (headers.length > 0) ? request.headers(headers) : request;
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException failed) {
			throw new IllegalStateException(failed);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
