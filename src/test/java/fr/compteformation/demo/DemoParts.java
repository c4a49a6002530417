package fr.compteformation.demo;

import java.util.Arrays;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Parts of the demonstration, created with the beans of the portal under test, which
 * leaves them out.
 */
final class DemoParts {

	private DemoParts() {
	}

	/** Fills the portal with these parts, in their order. */
	@SafeVarargs
	static void fill(ApplicationContext portal, Class<? extends DemoPart>... parts) {
		try (AnnotationConfigApplicationContext demonstration = new AnnotationConfigApplicationContext()) {
			demonstration.setParent(portal);
			demonstration.getEnvironment().addActiveProfile("demo");
			demonstration.register(Stream.concat(Stream.of(DemoAccounts.class, Impersonation.class), Stream.of(parts))
				.toArray(Class<?>[]::new));
			demonstration.refresh();
			Arrays.stream(parts).map(demonstration::getBean).forEach(DemoPart::fill);
		}
	}

}
