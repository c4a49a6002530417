package fr.compteformation;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/**
 * The shared browser of a run, started on first use.
 */
class SharedBrowser extends TypeBasedParameterResolver<Browser> {

	@Override
	public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
		return test.getRoot()
			.getStore(ExtensionContext.Namespace.create(SharedBrowser.class))
			.computeIfAbsent(Running.class, (type) -> new Running(), Running.class).browser;
	}

	/** Closed at the end of the run. */
	private static final class Running implements AutoCloseable {

		private final Playwright playwright = Playwright.create();

		private final Browser browser;

		private Running() {
			this.browser = Chromium.launch(this.playwright);
		}

		@Override
		public void close() {
			this.playwright.close();
		}

	}

}
