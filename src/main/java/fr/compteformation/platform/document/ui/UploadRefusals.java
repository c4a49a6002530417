package fr.compteformation.platform.document.ui;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why files were refused, by their names. Messages about files sent together stay until
 * the next upload.
 */
class UploadRefusals implements Serializable {

	private final Map<String, String> reasons = new LinkedHashMap<>();

	private boolean told;

	/** What follows is another upload. */
	void end() {
		this.told = true;
	}

	/** Forgets what was told of a former upload; returns whether it did. */
	boolean startAnew() {
		boolean former = this.told;
		if (former) {
			this.told = false;
			this.reasons.clear();
		}
		return former;
	}

	void put(String name, String reason) {
		this.reasons.put(name, reason);
	}

	void remove(String name) {
		this.reasons.remove(name);
	}

	/** All reasons, one per line; empty if nothing was refused. */
	String text() {
		return String.join("\n", this.reasons.values());
	}

}
