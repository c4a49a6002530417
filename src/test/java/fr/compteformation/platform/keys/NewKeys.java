package fr.compteformation.platform.keys;

import java.io.IOException;
import java.nio.file.Path;

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

}
