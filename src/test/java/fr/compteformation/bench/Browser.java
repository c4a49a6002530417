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
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Asks as a browser does that has all files, and counts what it asked. Draws nothing.
 */
final class Browser {

	private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

	private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Duration MOMENT = Duration.ofSeconds(1);

	private static final int MOVED = 302;

	private static final int BUSY = 503;

	private final HttpClient client;

	private final String portal;

	private final Map<String, String> cookies = new TreeMap<>();

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
		String route = URI.create(path).getPath().substring(1);
		get(path);
		String beginning = get("/?v-r=init&location=" + encoded(route) + "&query=");
		String ui = first(UI, beginning);
		String token = first(KEY, beginning);
		String shown = call(ui, "\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":0,\"clientId\":0".formatted(token, """
				{"type":"event","node":1,"event":"ui-navigate","data":\
				{"route":"%s","query":"","appShellTitle":"","historyState":null,"trigger":""}}""".formatted(route)));
		if (!shown.contains("\"h1\"")) {
			throw new IllegalStateException("no heading at %s: %s".formatted(path, shown));
		}
		call(ui, "\"csrfToken\":\"%s\",\"rpc\":[],\"UNLOAD\":true".formatted(token));
	}

	/** Downloads a file or the first HTML of a page. */
	String get(String path) {
		return ask(request(path).GET(), 200);
	}

	void signIn(String number, String password) {
		this.cookies.remove("JSESSIONID");
		ask(request("/connexion").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("username=" + encoded(number) + "&password=" + encoded(password))), MOVED);
	}

	int requests() {
		return this.requests;
	}

	/** How often the portal had no time; asked again a moment later. */
	int refusals() {
		return this.refusals;
	}

	/** The size of the answers, compressed, without headers. */
	long bytes() {
		return this.bytes;
	}

	private String call(String ui, String message) {
		return ask(request("/?v-r=uidl&v-uiId=" + ui).header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{" + message + "}")), 200);
	}

	private HttpRequest.Builder request(String path) {
		String held = this.cookies.entrySet()
			.stream()
			.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.portal + path))
			.timeout(PATIENCE)
			.headers("Accept-Language", "fr-FR", "Accept-Encoding", "gzip");
		return held.isEmpty() ? request : request.header("Cookie", held);
	}

	private String ask(HttpRequest.Builder request, int expected) {
		try {
			HttpResponse<byte[]> answer = this.client.send(request.build(), BodyHandlers.ofByteArray());
			this.requests++;
			if (answer.statusCode() == BUSY) {
				this.refusals++;
				Thread.sleep(MOMENT);
				return ask(request, expected);
			}
			this.bytes += answer.body().length;
			answer.headers().allValues("Set-Cookie").forEach(this::keep);
			String text = text(answer);
			if (answer.statusCode() != expected || text.contains("sessionExpired")
					|| answer.headers().firstValue("Location").orElse("").contains("error")) {
				throw new IllegalStateException(
						"%s: %d %s %s".formatted(answer.uri(), answer.statusCode(), answer.headers().map(), text));
			}
			return text;
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

	private static String text(HttpResponse<byte[]> answer) throws IOException {
		if (answer.headers().firstValue("Content-Encoding").isEmpty()) {
			return new String(answer.body(), StandardCharsets.UTF_8);
		}
		try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
			return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String first(Pattern part, String text) {
		Matcher found = part.matcher(text);
		if (!found.find()) {
			throw new IllegalStateException("no page: " + text);
		}
		return found.group(1);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
