package fr.compteformation;

import java.time.Duration;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * How long tests wait for something: a minute on a busy machine, because a longer limit
 * costs nothing when a test passes. Named in {@code META-INF/services} of the tests.
 */
public class Patience implements LauncherSessionListener {

	static final int MILLIS = 60_000;

	@Override
	public void launcherSessionOpened(LauncherSession session) {
		Awaitility.setDefaultTimeout(Duration.ofMillis(MILLIS));
		PlaywrightAssertions.setDefaultAssertionTimeout(MILLIS);
	}

}
