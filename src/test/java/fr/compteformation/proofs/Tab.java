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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.net.ssl.SSLContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A lightweight browser tab that speaks the Vaadin client protocol without rendering, so
 * that many can run: it knows the page’s elements, fills in fields and clicks.
 */
final class Tab implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final int FIRST_ERROR = 500;

	// Numbers of node features in the Vaadin protocol.
	private static final int DATA = 0;

	private static final int PROPERTIES = 1;

	private static final int CHILDREN = 2;

	private static final int ATTRIBUTES = 3;

	private static final int TEXT = 7;

	private static final int VIRTUAL_CHILDREN = 24;

	private static final int BODY = 1;

	private static final String CHALLENGE = "data-challenge";

	private static final Pattern WORK = Pattern.compile("[\\da-f]{64}");

	private final JsonMapper json = new JsonMapper();

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient client;

	private final String portal;

	private final Answers answers;

	private final Map<Integer, Node> nodes = new HashMap<>();

	private String path = "/";

	private String whenSessionEnds = "/";

	private String token = "";

	private int ui;

	private int syncId;

	private int clientId;

	private JsonNode execute = this.json.createArrayNode();

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
		this.nodes.clear();
		this.execute = this.json.createArrayNode();
		String route = path.substring(1);
		ask(request(path).GET());
		JsonNode config = read(ask(request("/?v-r=init&location=" + encoded(route) + "&query=").GET()))
			.path("appConfig");
		JsonNode uidl = config.path("uidl");
		this.ui = config.path("v-uiId").asInt();
		this.token = uidl.path("Vaadin-Security-Key").asString();
		this.whenSessionEnds = config.path("sessExpMsg").path("url").asString("/");
		take(uidl);
		ObjectNode where = this.json.createObjectNode();
		where.put("route", route).put("query", "").put("appShellTitle", "").put("trigger", "");
		where.putObject("historyState").put("idx", 0);
		send(event(BODY, "ui-navigate", where));
	}

	/** The text of the heading. */
	String heading() {
		return find((node) -> tag(node).equals("h1")).map(this::text).findFirst().orElse("");
	}

	/** The text of the page. */
	String text() {
		return text(BODY);
	}

	/** Whether the page contains this text. */
	boolean reads(String text) {
		return shown().anyMatch((node) -> this.nodes.get(node).text().contains(text));
	}

	void check() {
		int box = one("vaadin-checkbox", (node) -> true);
		send(sync(box, "checked", true), event(box, "checked-changed", this.json.createObjectNode()));
	}

	void fill(String label, String text) {
		int field = find((node) -> tag(node).endsWith("-field") && property(node, "label").equals(label)).findFirst()
			.orElseThrow(() -> new IllegalStateException("no field " + label + " under " + heading()));
		send(sync(field, "value", text));
	}

	void press(String text) {
		click(one("vaadin-button", (node) -> text(node).equals(text)));
	}

	/** Follows a link. */
	void follow(String text) {
		open(attribute(one("a", (node) -> text(node).equals(text)), "href"));
	}

	/** Clicks a picture button by its name. */
	void pressPicture(String name) {
		click(find((node) -> attribute(node, "aria-label").equals(name)).findFirst().orElseThrow());
	}

	/**
	 * Computes the proof of work that the page has just requested, and returns the id of
	 * its challenge.
	 */
	Optional<String> work(Worker worker) {
		for (JsonNode call : this.execute) {
			if (call.size() > 4 && WORK.matcher(call.path(0).asString("")).matches()) {
				JsonNode answer = call.get(4).path("@v-return");
				ObjectNode done = this.json.createObjectNode();
				done.put("type", "channel").put("node", answer.get(0).asInt()).put("channel", answer.get(1).asInt());
				done.putArray("args").add(worker.work(call.get(0).asString(), call.get(2).asInt()));
				send(done);
				return find((node) -> !attribute(node, CHALLENGE).isEmpty()).findFirst()
					.map((node) -> attribute(node, CHALLENGE));
			}
		}
		return Optional.empty();
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

	private void click(int node) {
		ObjectNode details = this.json.createObjectNode();
		Stream.of("shiftKey", "metaKey", "ctrlKey", "altKey").forEach((key) -> details.put("event." + key, false));
		Stream.of("detail", "clientX", "clientY", "screenX", "screenY")
			.forEach((key) -> details.put("event." + key, 1));
		details.put("event.button", 0);
		send(event(node, "click", details));
	}

	private void send(ObjectNode... calls) {
		ObjectNode message = this.json.createObjectNode();
		message.put("csrfToken", this.token);
		ArrayNode all = message.putArray("rpc");
		Stream.of(calls).forEach(all::add);
		message.put("syncId", this.syncId);
		message.put("clientId", this.clientId);
		JsonNode answer = read(ask(request("/?v-r=uidl&v-uiId=" + this.ui).header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(message.toString()))));
		if (answer.path("meta").has("sessionExpired")) {
			this.answers.lost();
			this.path = this.whenSessionEnds;
			throw new SessionLost();
		}
		if (answer.path("meta").has("appError")) {
			this.answers.came(FIRST_ERROR);
			throw new NoAnswer("an error is shown");
		}
		take(answer);
	}

	private void take(JsonNode uidl) {
		this.syncId = uidl.path("syncId").asInt();
		this.clientId = uidl.path("clientId").asInt();
		this.execute = uidl.path("execute");
		for (JsonNode call : this.execute) {
			if (call.path(call.size() - 1).asString("").contains("'vaadin-navigate'")) {
				this.path = "/" + call.path(1).asString();
			}
		}
		for (JsonNode change : uidl.path("changes")) {
			this.nodes.computeIfAbsent(change.path("node").asInt(), (born) -> new Node()).change(change);
		}
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

	private JsonNode read(HttpResponse<String> answer) {
		JsonNode read = this.json.readTree(answer.body().replaceFirst("^for\\(;;\\);", ""));
		return read.isArray() ? read.get(0) : read;
	}

	private ObjectNode event(int node, String name, ObjectNode data) {
		ObjectNode event = this.json.createObjectNode();
		event.put("type", "event").put("node", node).put("event", name).set("data", data);
		return event;
	}

	private ObjectNode sync(int node, String property, Object value) {
		ObjectNode sync = this.json.createObjectNode();
		sync.put("type", "mSync").put("node", node).put("feature", PROPERTIES).put("property", property);
		sync.set("value", this.json.valueToTree(value));
		return sync;
	}

	private int one(String tag, IntPredicate what) {
		return find((node) -> tag(node).equals(tag) && what.test(node)).findFirst()
			.orElseThrow(() -> new IllegalStateException("no such " + tag + " under " + heading()));
	}

	private Stream<Integer> find(IntPredicate what) {
		return shown().filter(what::test);
	}

	private Stream<Integer> shown() {
		return below(BODY);
	}

	private Stream<Integer> below(int node) {
		Node known = this.nodes.get(node);
		return (known == null) ? Stream.empty()
				: Stream.concat(Stream.of(node),
						Stream.concat(known.list(VIRTUAL_CHILDREN).stream(), known.list(CHILDREN).stream())
							.flatMap(this::below));
	}

	private String text(int node) {
		StringBuilder text = new StringBuilder();
		below(node).forEach((below) -> text.append(this.nodes.get(below).text()));
		return text.toString();
	}

	private String tag(int node) {
		return this.nodes.get(node).value(DATA, "tag");
	}

	private String property(int node, String name) {
		return this.nodes.get(node).value(PROPERTIES, name);
	}

	private String attribute(int node, String name) {
		return this.nodes.get(node).value(ATTRIBUTES, name);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** Does the work of {@code proof-of-work.js}. */
	interface Worker {

		String work(String seed, int shares);

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

	/** An element or text as described by the server. */
	private static final class Node {

		private final Map<String, JsonNode> values = new HashMap<>();

		private final Map<Integer, List<Integer>> lists = new HashMap<>();

		private void change(JsonNode change) {
			String key = change.path("feat").asInt() + ":" + change.path("key").asString("");
			switch (change.path("type").asString()) {
				case "put" -> this.values.put(key, change.path("value"));
				case "remove" -> this.values.remove(key);
				case "clear" -> list(change.path("feat").asInt()).clear();
				case "splice" -> splice(change);
				default -> {
				}
			}
		}

		private void splice(JsonNode change) {
			if (change.has("add")) {
				return;
			}
			List<Integer> list = list(change.path("feat").asInt());
			int index = Math.min(list.size(), change.path("index").asInt());
			list.subList(index, Math.min(list.size(), index + change.path("remove").asInt(0))).clear();
			JsonNode added = change.path("addNodes");
			list.addAll(index, IntStream.range(0, added.size()).mapToObj((i) -> added.get(i).asInt()).toList());
		}

		// Only lists of nodes are kept.
		private List<Integer> list(int feature) {
			return this.lists.computeIfAbsent(feature, (born) -> new ArrayList<>());
		}

		private String value(int feature, String key) {
			JsonNode value = this.values.get(feature + ":" + key);
			return (value != null && value.isString()) ? value.asString() : "";
		}

		private String text() {
			return value(TEXT, "text");
		}

	}

}
