package fr.compteformation.platform.checkup;

import java.time.Clock;
import java.util.List;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import fr.compteformation.platform.command.Command;

/**
 * Reads the settings only, so that it can say what is wrong where the portal would not
 * start.
 */
@ImportAutoConfiguration({ MailSenderAutoConfiguration.class, SslAutoConfiguration.class })
public class CheckProgram {

	public static final Command COMMAND = Command.on(CheckProgram.class, "check", "",
			"looks at settings, database, keys, replica, mail, scanner, storage, identity provider, clock, disk: a line each",
			(program, given) -> new Checkup(parts(program)).run(System.out));

	public static final Command MAIL_TEST = Command.on(CheckProgram.class, "mail test", "ADDRESS",
			"sends one email straight to the mail server",
			(program, given) -> new MailTest(program.getBean(JavaMailSenderImpl.class), program.getEnvironment())
				.send(given.getFirst()));

	private static List<Part> parts(ApplicationContext program) {
		Environment settings = program.getEnvironment();
		DatabasePart database = new DatabasePart(settings);
		return List.of(new SettingsPart(settings), database, new KeysPart(settings, database),
				new ReplicaPart(settings), new MailPart(program.getBeanProvider(JavaMailSenderImpl.class)),
				new ScannerPart(settings), new StoragePart(settings, program.getBean(SslBundles.class), database),
				new ProviderPart(settings), new ClockPart(database, Clock.systemUTC()), new DiskPart(settings));
	}

}
