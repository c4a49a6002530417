package fr.compteformation;

import java.util.List;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fails a test in which a page showed a key that has no text. Keys that are put together
 * at run time are found only so.
 */
class AllTextsTranslated implements BeforeEachCallback, AfterEachCallback {

	private static final ExtensionContext.Namespace OWN = ExtensionContext.Namespace.create(AllTextsTranslated.class);

	private static final Logger TRANSLATIONS = (Logger) LoggerFactory
		.getLogger("fr.compteformation.platform.base.ui.PageTranslations");

	@Override
	public void beforeEach(ExtensionContext test) {
		Missing missing = new Missing();
		missing.start();
		TRANSLATIONS.addAppender(missing);
		test.getStore(OWN).put(Missing.class, missing);
	}

	@Override
	public void afterEach(ExtensionContext test) {
		Missing missing = test.getStore(OWN).remove(Missing.class, Missing.class);
		TRANSLATIONS.detachAppender(missing);
		assertThat(List.copyOf(missing.list)).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
	}

	private static final class Missing extends ListAppender<ILoggingEvent> {

	}

}
