package fr.compteformation.platform.document.check;

import java.util.List;

/** The accepted file types, detected by content. */
public enum FileType {

	PDF("application/pdf", "pdf"), JPEG("image/jpeg", "jpg", "jpeg"), PNG("image/png", "png");

	/** The maximum size of a picture, alone or in a PDF. */
	public static final long MOST_PIXELS = 40_000_000;

	private final String mediaType;

	private final List<String> extensions;

	FileType(String mediaType, String... extensions) {
		this.mediaType = mediaType;
		this.extensions = List.of(extensions);
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** The extensions in lower case without the dot, the usual one first. */
	public List<String> extensions() {
		return this.extensions;
	}

}
