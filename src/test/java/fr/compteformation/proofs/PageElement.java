package fr.compteformation.proofs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

/** An element or text as the server describes it. */
final class PageElement {

	private final Map<String, JsonNode> values = new HashMap<>();

	private final Map<Integer, List<Integer>> lists = new HashMap<>();

	void change(JsonNode change) {
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
	List<Integer> list(int feature) {
		return this.lists.computeIfAbsent(feature, (born) -> new ArrayList<>());
	}

	String value(int feature, String key) {
		JsonNode value = this.values.get(feature + ":" + key);
		// Addresses of resources are objects.
		JsonNode text = (value != null && value.has("uri")) ? value.get("uri") : value;
		return (text != null && text.isString()) ? text.asString() : "";
	}

	String text() {
		return value(Elements.TEXT, "text");
	}

}
