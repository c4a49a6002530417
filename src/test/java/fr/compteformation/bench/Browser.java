package fr.compteformation.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

import fr.compteformation.proofs.Elements;

/**
 * Asks as a browser does that has all files, and counts what it asked. Draws nothing.
 */
final class Browser {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final int MOVED = 302;

	private static final int BUSY = 503;

	private final HttpClient client;

	private final String portal;

	private final Map<String, String> cookies = new TreeMap<>();

	private final Set<String> fetched = new HashSet<>();

	private @Nullable Elements elements;

	private int requests;

	private int refusals;

	private long bytes;

	Browser(HttpClient client, String portal) {
		this.client = client;
		this.portal = portal;
	}

	/** A stranger again. */
	Browser forget() {
		this.cookies.clear();
		return this;
	}

	/** Opens a page, waits for its contents and leaves it. */
	void open(String path) {
		enter(path).leave();
	}

	/** Opens a page and waits for its contents. */
	Browser enter(String path) {
		String[] address = path.substring(1).split("\\?", 2);
		String query = (address.length > 1) ? address[1] : "";
		get(path);
		this.fetched.clear();
		this.elements = Elements
			.of(get("/?v-r=init&location=%s&query=%s".formatted(encoded(address[0]), encoded(query))));
		send(page().opened(address[0], query));
		if (page().heading().isEmpty()) {
			throw new IllegalStateException("no heading at %s: %s".formatted(path, page().text()));
		}
		return this;
	}

	/** The page that is open. */
	Elements page() {
		return Objects.requireNonNull(this.elements);
	}

	Browser fill(String label, String text) {
		return send(page().filled(label, text));
	}

	Browser press(String button) {
		return send(page().pressed(button));
	}

	/** Sends a message of the page, takes the answer and fetches its pictures. */
	Browser send(String message) {
		page().take(call(message)).pictures().filter(this.fetched::add).forEach((picture) -> get("/" + picture));
		return this;
	}

	void leave() {
		call(page().left());
	}

	/** Hands a file to the first field for files. */
	Browser upload(String name, byte[] file) {
		ask(request("/" + page().uploadTarget()).header("Content-Type", "application/octet-stream")
			.header("X-Filename", encoded(name))
			.POST(BodyPublishers.ofByteArray(file)), 200);
		return this;
	}

	/** Downloads a file or the first HTML of a page. */
	String get(String path) {
		return ask(request(path).GET(), 200);
	}

	void signIn(String number, String password) {
		this.cookies.remove("JSESSIONID");
		postForm("/connexion", "username", number, "password", password);
	}

	/**
	 * Sends a form that leads to another page.
	 * @param fields names and values
	 * @return the address of that page
	 */
	String postForm(String path, String... fields) {
		StringBuilder form = new StringBuilder();
		for (int i = 0; i < fields.length; i += 2) {
			form.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
		}
		return whole(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form.substring(1))), MOVED).headers().firstValue("Location").orElseThrow();
	}

	/** Follows an address to where it leads, as far as that is within the portal. */
	void follow(String address) {
		String next = address;
		while (next.startsWith(this.portal)) {
			next = answer(request(next.substring(this.portal.length())).GET()).headers()
				.firstValue("Location")
				.orElse("");
		}
	}

	int requests() {
		return this.requests;
	}

	/** How often the portal had no time; asked again when it said. */
	int refusals() {
		return this.refusals;
	}

	/** The size of the answers, compressed, without headers. */
	long bytes() {
		return this.bytes;
	}

	private String call(String message) {
		return ask(request(page().address()).header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(message)), 200);
	}

	private HttpRequest.Builder request(String path) {
		return withCookies(HttpRequest.newBuilder(URI.create(this.portal + path))
			.timeout(PATIENCE)
			.headers("Accept", "text/html,*/*", "Accept-Language", "fr-FR", "Accept-Encoding", "gzip"));
	}

	private HttpRequest.Builder withCookies(HttpRequest.Builder request) {
		String held = this.cookies.entrySet()
			.stream()
			.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
		return held.isEmpty() ? request : request.setHeader("Cookie", held);
	}

	private String ask(HttpRequest.Builder request, int expected) {
		return text(whole(request, expected));
	}

	private HttpResponse<byte[]> whole(HttpRequest.Builder request, int expected) {
		HttpResponse<byte[]> answer = answer(request);
		String text = text(answer);
		if (answer.statusCode() != expected || text.contains("sessionExpired") || text.contains("\"appError\"")
				|| answer.headers().firstValue("Location").orElse("").contains("error")) {
			throw new IllegalStateException(
					"%s: %d %s %s".formatted(answer.uri(), answer.statusCode(), answer.headers().map(), text));
		}
		return answer;
	}

	private HttpResponse<byte[]> answer(HttpRequest.Builder request) {
		try {
			HttpResponse<byte[]> answer = this.client.send(request.build(), BodyHandlers.ofByteArray());
			this.requests++;
			answer.headers().allValues("Set-Cookie").forEach(this::keep);
			if (answer.statusCode() == BUSY) {
				this.refusals++;
				Thread.sleep(Duration.ofSeconds(answer.headers().firstValueAsLong("Retry-After").orElse(1)));
				return answer(withCookies(request));
			}
			this.bytes += answer.body().length;
			return answer;
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	private void keep(String cookie) {
		String[] pair = cookie.split(";")[0].split("=", 2);
		this.cookies.put(pair[0], pair[1]);
	}

	private static String text(HttpResponse<byte[]> answer) {
		if (answer.headers().firstValue("Content-Encoding").isEmpty()) {
			return new String(answer.body(), StandardCharsets.UTF_8);
		}
		try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
			return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
