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

	private boolean ended;

	/** What follows is another upload. */
	void end() {
		this.ended = true;
	}

	/** Forgets the reasons of a former upload; returns whether it did. */
	boolean startAnew() {
		boolean former = this.ended;
		if (former) {
			this.ended = false;
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
