package fr.compteformation.platform.mail;

import java.util.UUID;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.CompteFormationApplication;

/**
 * A portal with the test template. {@code --letters=N} adds N emails after the start,
 * each in its own transaction; {@code --halt=true} then halts the process.
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
