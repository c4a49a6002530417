package fr.compteformation.platform.mail;

import java.util.UUID;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.CompteFormationApplication;

/**
 * A portal with the tests’ kind of mail. {@code --letters=N} puts N mails into the outbox
 * after the start, each in a transaction of its own, and {@code --halt=true} then ends
 * the process on the spot.
 */
final class LetterWriter {

	static final int HALTED = 9;

	private LetterWriter() {
	}

	public static void main(String[] arguments) {
		ApplicationContext portal = new SpringApplicationBuilder(CompteFormationApplication.class, LetterForTests.class)
			.run(arguments);
		Outbox outbox = portal.getBean(Outbox.class);
		TransactionTemplate transaction = new TransactionTemplate(portal.getBean(PlatformTransactionManager.class));
		for (int letter = 0; letter < portal.getEnvironment().getProperty("letters", Integer.class, 0); letter++) {
			transaction.executeWithoutResult((status) -> outbox.add(LetterForTests.Template.LETTER, UUID.randomUUID()));
		}
		if (portal.getEnvironment().getProperty("halt", Boolean.class, false)) {
			Runtime.getRuntime().halt(HALTED);
		}
	}

}
