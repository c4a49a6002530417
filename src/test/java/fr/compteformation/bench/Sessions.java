package fr.compteformation.bench;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import fr.compteformation.proofs.Inside;

/**
 * What open sessions keep in memory.
 */
final class Sessions {

	private static final int OPEN = 200;

	private static final int KILOBYTE = 1_000;

	private Sessions() {
	}

	/** The heap of one session after a collection, as a sentence. */
	static String weigh(Inside portal, Supplier<Browser> browsers) throws IOException {
		return "Heap that an open session keeps (%d of them, after a collection): %d kB at `/connexion`, %d kB at the second step of a registration."
			.formatted(OPEN, kilobytes(portal, browsers, (browser) -> browser.enter("/connexion")), kilobytes(portal,
					browsers,
					(browser) -> browser.enter("/inscription").send(browser.page().checked()).press("Continuer")));
	}

	private static long kilobytes(Inside portal, Supplier<Browser> browsers, Consumer<Browser> act) throws IOException {
		act.accept(browsers.get());
		long before = portal.heap();
		for (int i = 0; i < OPEN; i++) {
			act.accept(browsers.get());
		}
		return (portal.heap() - before) / OPEN / KILOBYTE;
	}

}
