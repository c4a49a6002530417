package fr.compteformation.platform.document.page;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Pages as bytes, in the format of the page processes: their number, the words of each,
 * the picture of each.
 */
public final class PageFormat {

	private static final byte[] NOTHING = {};

	private PageFormat() {
	}

	public static byte[] write(List<Page> pages) {
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		DataOutputStream output = new DataOutputStream(written);
		try {
			output.writeInt(pages.size());
			for (Page page : pages) {
				part(WordFormat.bytes(page.words()), output);
			}
			for (Page page : pages) {
				part(page.picture().orElse(NOTHING), output);
			}
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return written.toByteArray();
	}

	/** Reads what {@link #write} wrote. */
	public static List<Page> read(byte[] written) {
		try {
			PageParts parts = new PageParts();
			parts.add(written);
			return parts.pages();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static void part(byte[] bytes, DataOutputStream output) throws IOException {
		output.writeInt(bytes.length);
		output.write(bytes);
	}

}
