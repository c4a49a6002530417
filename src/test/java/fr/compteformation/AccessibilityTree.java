package fr.compteformation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * The accessibility tree of a page, as Chromium exposes it to screen readers.
 */
final class AccessibilityTree {

	private final Page page;

	private final CDPSession chromium;

	AccessibilityTree(Page page) {
		this.page = page;
		this.chromium = page.context().newCDPSession(page);
		this.chromium.send("Accessibility.enable");
	}

	/** The accessible names of all elements with a role. */
	List<String> names(String role) {
		return parts(role).map(AccessibilityTree::name).toList();
	}

	void press(String role, String name) {
		focus(role, name);
		this.page.keyboard().press("Enter");
	}

	void type(String role, String name, String text) {
		focus(role, name);
		this.page.keyboard().type(text);
	}

	private void focus(String role, String name) {
		this.page.waitForCondition(() -> find(role, name).isPresent());
		JsonObject part = find(role, name).orElseThrow();
		JsonObject node = new JsonObject();
		node.add("backendNodeId", part.get("backendDOMNodeId"));
		this.chromium.send("DOM.focus", node);
	}

	private Optional<JsonObject> find(String role, String name) {
		return parts(role).filter((candidate) -> name(candidate).equals(name)).findFirst();
	}

	private Stream<JsonObject> parts(String role) {
		return StreamSupport
			.stream(this.chromium.send("Accessibility.getFullAXTree").getAsJsonArray("nodes").spliterator(), false)
			.map(JsonElement::getAsJsonObject)
			.filter((part) -> !part.get("ignored").getAsBoolean() && value(part, "role").equals(role));
	}

	// No-break spaces are read like ordinary ones.
	private static String name(JsonObject part) {
		return value(part, "name").replace('\u00a0', ' ');
	}

	private static String value(JsonObject part, String property) {
		return part.has(property) && part.getAsJsonObject(property).has("value")
				? part.getAsJsonObject(property).get("value").getAsString() : "";
	}

}
