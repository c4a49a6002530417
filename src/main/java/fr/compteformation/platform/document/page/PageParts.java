package fr.compteformation.platform.document.page;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Collects the output of the page processes: first the words of all pages, then their
 * pictures. A part that made a process stop stays empty.
 */
final class PageParts {

	private static final int UNKNOWN = -1;

	private static final byte[] NOTHING = {};

	private final List<byte[]> parts = new ArrayList<>();

	private int pages = UNKNOWN;

	/**
	 * Adds the output of one process: the number of pages, then each part after its
	 * length.
	 */
	void add(byte[] output) throws IOException {
		DataInputStream input = new DataInputStream(new ByteArrayInputStream(output));
		try {
			this.pages = Math.clamp(input.readInt(), 0, PageWriter.MOST_PAGES);
			while (!areComplete()) {
				int length = input.readInt();
				if (length > input.available()) {
					throw new EOFException();
				}
				this.parts.add(input.readNBytes(length));
			}
		}
		catch (EOFException ended) {
			this.pages = Math.max(this.pages, 0);
			this.parts.add(NOTHING);
		}
	}

	int count() {
		return this.parts.size();
	}

	boolean areComplete() {
		return this.pages != UNKNOWN && this.parts.size() >= 2 * this.pages;
	}

	List<Page> pages() {
		return IntStream.range(0, Math.max(this.pages, 0))
			.mapToObj((page) -> new Page(Optional.of(part(this.pages + page)).filter((picture) -> picture.length > 0),
					WordFormat.page(part(page))))
			.toList();
	}

	private byte[] part(int place) {
		return (place < this.parts.size()) ? this.parts.get(place) : NOTHING;
	}

}
