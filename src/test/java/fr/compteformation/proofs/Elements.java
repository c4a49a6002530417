package fr.compteformation.proofs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The elements of a page as Vaadin’s protocol describes them, and the messages that a
 * browser would send about them.
 */
public final class Elements {

	// Numbers of node features in the Vaadin protocol.
	private static final int DATA = 0;

	private static final int PROPERTIES = 1;

	private static final int CHILDREN = 2;

	private static final int ATTRIBUTES = 3;

	static final int TEXT = 7;

	private static final int VIRTUAL_CHILDREN = 24;

	private static final int BODY = 1;

	private static final String CHALLENGE = "data-challenge";

	// With Vaadin’s router, or React’s.
	private static final Pattern MOVE = Pattern.compile("history\\.\\w+State\\(\\$0, '', \\$1\\)|'vaadin-navigate'");

	private static final Pattern WORK = Pattern.compile("[\\da-f]{64}");

	private final JsonMapper json = new JsonMapper();

	private final Map<Integer, PageElement> nodes = new HashMap<>();

	private final int ui;

	private final String token;

	private int syncId;

	private int clientId;

	private JsonNode execute = this.json.createArrayNode();

	private Optional<String> movedTo = Optional.empty();

	Elements(JsonNode config) {
		this.ui = config.path("v-uiId").asInt();
		this.token = config.path("uidl").path("Vaadin-Security-Key").asString();
		take(config.path("uidl"));
	}

	/** Begins a page with the answer to {@code v-r=init}. */
	public static Elements of(String answer) {
		return new Elements(new JsonMapper().readTree(answer).path("appConfig"));
	}

	/** The address for its messages. */
	public String address() {
		return "/?v-r=uidl&v-uiId=" + this.ui;
	}

	/** Takes the answer to a message. */
	public Elements take(String answer) {
		return take(read(answer));
	}

	Elements take(JsonNode uidl) {
		this.syncId = uidl.path("syncId").asInt();
		this.clientId = uidl.path("clientId").asInt();
		this.execute = uidl.path("execute");
		for (JsonNode call : this.execute) {
			if (MOVE.matcher(call.path(call.size() - 1).asString("")).find()) {
				this.movedTo = Optional.of("/" + call.path(1).asString());
			}
		}
		for (JsonNode change : uidl.path("changes")) {
			this.nodes.computeIfAbsent(change.path("node").asInt(), (born) -> new PageElement()).change(change);
		}
		return this;
	}

	JsonNode read(String answer) {
		JsonNode read = this.json.readTree(answer.replaceFirst("^for\\(;;\\);", ""));
		return read.isArray() ? read.get(0) : read;
	}

	/** Where the page went by itself. */
	Optional<String> movedTo() {
		return this.movedTo;
	}

	/** The text of the heading. */
	public String heading() {
		return find((node) -> tag(node).equals("h1")).map(this::text).findFirst().orElse("");
	}

	public String text() {
		return text(BODY);
	}

	/** Whether the page contains this text. */
	public boolean reads(String text) {
		return shown().anyMatch((node) -> this.nodes.get(node).text().contains(text));
	}

	/** Opens a route, as the first message of a page. */
	public String opened(String route, String query) {
		ObjectNode where = this.json.createObjectNode();
		where.put("route", route).put("query", query).put("appShellTitle", "").put("trigger", "");
		where.putObject("historyState").put("idx", 0);
		return message(event(BODY, "ui-navigate", where));
	}

	public String left() {
		ObjectNode message = begun();
		message.put("UNLOAD", true);
		return message.toString();
	}

	public String checked() {
		int box = one("vaadin-checkbox", (node) -> true);
		return message(sync(box, "checked", true), event(box, "checked-changed", this.json.createObjectNode()));
	}

	public String filled(String label, String text) {
		int field = find((node) -> tag(node).endsWith("-field") && property(node, "label").equals(label)).findFirst()
			.orElseThrow(() -> new IllegalStateException("no field %s at %s".formatted(label, text())));
		return message(sync(field, "value", text));
	}

	/** Whether there is a button with this text. */
	public boolean offers(String button) {
		return find(button(button)).findFirst().isPresent();
	}

	public String pressed(String button) {
		return clicked(one("vaadin-button", button(button)));
	}

	/** Clicks a button by its name for screen readers, or its beginning. */
	public String pressedNamed(String name) {
		return clicked(find((node) -> attribute(node, "aria-label").startsWith(name)).findFirst().orElseThrow());
	}

	/** Clicks the button of a shortcut. */
	public String pressedBy(String keys) {
		return clicked(one("vaadin-button", (node) -> attribute(node, "aria-keyshortcuts").equals(keys)));
	}

	/** The target of a link. */
	public String link(String text) {
		return attribute(one("a", (node) -> text(node).equals(text)), "href");
	}

	/** The address that takes further files: that of the last field. */
	public String uploadTarget() {
		return find((node) -> tag(node).equals("vaadin-upload")).reduce((former, last) -> last)
			.map((upload) -> attribute(upload, "target"))
			.orElseThrow();
	}

	/** Computes the proof of work that the page has just requested. */
	public Optional<String> worked(Worker worker) {
		for (JsonNode call : this.execute) {
			if (call.size() > 4 && WORK.matcher(call.path(0).asString("")).matches()) {
				JsonNode answer = call.get(4).path("@v-return");
				ObjectNode done = this.json.createObjectNode();
				done.put("type", "channel").put("node", answer.get(0).asInt()).put("channel", answer.get(1).asInt());
				done.putArray("args").add(worker.work(call.get(0).asString(), call.get(2).asInt()));
				return Optional.of(message(done));
			}
		}
		return Optional.empty();
	}

	/** The id of the challenge that the page shows. */
	public Optional<String> challenge() {
		return find((node) -> !attribute(node, CHALLENGE).isEmpty()).findFirst()
			.map((node) -> attribute(node, CHALLENGE));
	}

	/** The addresses of pictures that were made for this page. */
	public Stream<String> pictures() {
		return find((node) -> tag(node).equals("img")).map((node) -> attribute(node, "src"))
			.filter((source) -> source.startsWith("VAADIN/dynamic/"))
			.toList()
			.stream();
	}

	private String clicked(int node) {
		ObjectNode details = this.json.createObjectNode();
		Stream.of("shiftKey", "metaKey", "ctrlKey", "altKey").forEach((key) -> details.put("event." + key, false));
		Stream.of("detail", "clientX", "clientY", "screenX", "screenY")
			.forEach((key) -> details.put("event." + key, 1));
		details.put("event.button", 0);
		return message(event(node, "click", details));
	}

	private String message(ObjectNode... calls) {
		ObjectNode message = begun();
		Stream.of(calls).forEach(((ArrayNode) message.get("rpc"))::add);
		return message.toString();
	}

	private ObjectNode begun() {
		ObjectNode message = this.json.createObjectNode();
		message.put("csrfToken", this.token);
		message.putArray("rpc");
		message.put("syncId", this.syncId);
		message.put("clientId", this.clientId);
		return message;
	}

	private IntPredicate button(String text) {
		return (node) -> tag(node).equals("vaadin-button") && text(node).equals(text);
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
			.orElseThrow(() -> new IllegalStateException("no such " + tag + " under " + heading() + " in " + text()));
	}

	private Stream<Integer> find(IntPredicate what) {
		return shown().filter(what::test);
	}

	private Stream<Integer> shown() {
		return below(BODY);
	}

	private Stream<Integer> below(int node) {
		PageElement known = this.nodes.get(node);
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

	/** Does the work of {@code proof-of-work.js}. */
	public interface Worker {

		String work(String seed, int shares);

	}

}
