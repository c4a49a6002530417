package fr.compteformation.platform.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Keys for tests of one class without the portal.
 */
public final class NewKeys {

	private NewKeys() {
	}

	/** Generates keys in an empty directory and opens them. */
	public static Keys in(Path directory) throws IOException {
		Keys.generate(directory);
		return Keys.open(directory);
	}

	/** Adds a key to each set and writes with it from now on. */
	public static void rotate(Keys keys) throws IOException {
		Map<KeySet, Integer> primaries = new EnumMap<>(KeySet.class);
		for (KeySet keySet : KeySet.values()) {
			Set<Integer> before = keys.ring().ids(keySet);
			keys.folder().add(keySet);
			keys.refresh(Map.of(), Map.of());
			keys.ring()
				.ids(keySet)
				.stream()
				.filter((id) -> !before.contains(id))
				.forEach((id) -> primaries.put(keySet, id));
		}
		keys.refresh(primaries, Map.of());
	}

}
