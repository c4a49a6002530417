package fr.compteformation.proofs;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import javax.net.ssl.SSLContext;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A lightweight browser tab that speaks the Vaadin client protocol without rendering, so
 * that many can run: it knows the page’s elements, fills in fields and clicks.
 */
final class Tab implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final int FIRST_ERROR = 500;

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient client;

	private final String portal;

	private final Answers answers;

	private String path = "/";

	private String whenSessionEnds = "/";

	private @Nullable Elements elements;

	/**
	 * @param address the client’s network address
	 * @param answers receives the result of each request
	 */
	Tab(String portal, InetAddress address, SSLContext trusted, Answers answers) {
		this.portal = portal;
		this.answers = answers;
		this.client = HttpClient.newBuilder()
			.cookieHandler(this.cookies)
			.localAddress(address)
			.sslContext(trusted)
			.connectTimeout(PATIENCE)
			.build();
	}

	/** Reloads the page. */
	void reload() {
		open(this.path);
	}

	/** Opens a page by its address. */
	void open(String path) {
		this.path = path;
		String route = path.substring(1);
		ask(request(path).GET());
		JsonNode config = new JsonMapper()
			.readTree(ask(request("/?v-r=init&location=" + encoded(route) + "&query=").GET()).body())
			.path("appConfig");
		this.whenSessionEnds = config.path("sessExpMsg").path("url").asString("/");
		this.elements = new Elements(config);
		send(elements().opened(route, ""));
	}

	/** Loads an address that is no page, such as a file. */
	HttpResponse<String> get(String path) {
		return ask(request(path).header("Accept", "text/html").GET());
	}

	/** The address of the page. */
	String path() {
		return this.path;
	}

	/** The text of the heading. */
	String heading() {
		return (this.elements != null) ? this.elements.heading() : "";
	}

	/** The text of the page. */
	String text() {
		return elements().text();
	}

	/** Whether the page contains this text. */
	boolean reads(String text) {
		return elements().reads(text);
	}

	void check() {
		send(elements().checked());
	}

	void fill(String label, String text) {
		send(elements().filled(label, text));
	}

	void press(String text) {
		send(elements().pressed(text));
	}

	/** Follows a link. */
	void follow(String text) {
		open(elements().link(text));
	}

	/** Clicks a picture button by its name. */
	void pressPicture(String name) {
		send(elements().pressedNamed(name));
	}

	/**
	 * Computes the proof of work that the page has just requested, and returns the id of
	 * its challenge.
	 */
	Optional<String> work(Elements.Worker worker) {
		Optional<String> work = elements().worked(worker);
		work.ifPresent(this::send);
		return work.flatMap((done) -> elements().challenge());
	}

	/** Posts the sign-in form and returns the redirect. */
	String signIn(String number, String password) {
		open("/connexion");
		String form = "username=" + encoded(number) + "&password=" + encoded(password);
		return ask(request("/connexion").header("Content-Type", "application/x-www-form-urlencoded")
			.header("Origin", this.portal)
			.POST(BodyPublishers.ofString(form))).headers().firstValue("Location").orElse("");
	}

	/** The value of a cookie. */
	String cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElse("");
	}

	@Override
	public void close() {
		this.client.shutdownNow();
	}

	private Elements elements() {
		return Objects.requireNonNull(this.elements);
	}

	private void send(String message) {
		JsonNode answer = elements().read(ask(request(elements().address()).header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(message))).body());
		if (answer.path("meta").has("sessionExpired")) {
			this.answers.lost();
			this.path = this.whenSessionEnds;
			throw new SessionLost();
		}
		if (answer.path("meta").has("appError")) {
			this.answers.came(FIRST_ERROR);
			throw new NoAnswer("an error is shown");
		}
		elements().take(answer).movedTo().ifPresent((moved) -> this.path = moved);
	}

	private HttpResponse<String> ask(HttpRequest.Builder request) {
		try {
			HttpResponse<String> answer = this.client.send(request.build(), BodyHandlers.ofString());
			this.answers.came(answer.statusCode());
			if (answer.statusCode() >= FIRST_ERROR) {
				throw new NoAnswer("status " + answer.statusCode() + ": " + answer.body());
			}
			return answer;
		}
		catch (IOException failed) {
			this.answers.came(FIRST_ERROR);
			throw new NoAnswer(failed.toString());
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.portal + path))
			.timeout(PATIENCE)
			.header("Accept-Language", "fr-FR");
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** Receives the results of requests. */
	interface Answers {

		/** A response arrived; none counts as 500. */
		void came(int status);

		/** The node does not know the session. */
		void lost();

	}

	/** No response, or an error from the portal or the proxy. */
	static final class NoAnswer extends RuntimeException {

		NoAnswer(String why) {
			super(why);
		}

	}

	/** The session has ended. */
	static final class SessionLost extends RuntimeException {

	}

}
