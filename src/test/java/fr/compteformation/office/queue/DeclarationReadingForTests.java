package fr.compteformation.office.queue;

import org.springframework.context.ApplicationContext;

/** The job that reads documents, as tests need it. */
public final class DeclarationReadingForTests {

	private DeclarationReadingForTests() {
	}

	/** Reads the documents of all declarations that wait. */
	public static void readAll(ApplicationContext portal) {
		DeclarationReading reading = portal.getBean(DeclarationReading.class);
		while (reading.readNext()) {
			// reads until none is left
		}
	}

}
