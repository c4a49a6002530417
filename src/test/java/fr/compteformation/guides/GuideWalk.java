package fr.compteformation.guides;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;

import fr.compteformation.Looks;

/**
 * The lines of a guide in their order. Each line is a test named by its row and quote,
 * and leaves a picture in {@code target/guides}. After a failure the rest is skipped.
 */
final class GuideWalk {

	private static final Path PICTURES = Path.of("target/guides");

	private final String guide;

	private final Page page;

	private final List<DynamicTest> lines = new ArrayList<>();

	private boolean failed;

	GuideWalk(String guide, Page page) {
		this.guide = guide;
		this.page = page;
	}

	/**
	 * Adds a line.
	 * @param row the row of {@link GuideRows}
	 * @param quote the words of the guide
	 * @param action does what they say and checks what they promise
	 */
	GuideWalk line(String row, String quote, Runnable action) {
		String name = row + " · " + quote;
		int number = this.lines.size() + 1;
		this.lines.add(DynamicTest.dynamicTest(name, () -> follow(number, row, action)));
		return this;
	}

	Stream<DynamicTest> lines() {
		return this.lines.stream();
	}

	private void follow(int number, String row, Runnable action) {
		Assumptions.assumeFalse(this.failed, "an earlier line failed");
		this.failed = true;
		try {
			action.run();
			Looks.waitUntilStill(this.page);
			this.failed = false;
		}
		finally {
			keepPicture("%s/%02d-%s.png".formatted(this.guide, number, row));
		}
	}

	// A busy browser sometimes has no picture to give while it draws.
	private void keepPicture(String name) {
		Awaitility.await()
			.ignoreExceptionsInstanceOf(PlaywrightException.class)
			.until(() -> this.page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name))).length > 0);
	}

}
