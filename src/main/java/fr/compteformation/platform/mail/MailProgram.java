package fr.compteformation.platform.mail;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.command.Command;
import fr.compteformation.platform.database.Database;
import fr.compteformation.platform.database.WithDatabase;

/** The subset of the application that queues refused emails again; the portal sends. */
@WithDatabase
@ComponentScan(basePackageClasses = { Database.class, PortalSettings.class },
		excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.ui\\..*"))
@ConfigurationPropertiesScan(basePackageClasses = { Database.class, PortalSettings.class })
@Import({ UndeliverableMails.class, OutboxConfiguration.class })
public class MailProgram {

	public static final Command RESEND = Command.on(MailProgram.class, "mail resend", "",
			"sends all emails again that a server refused, or that wait after a failure",
			(program, given) -> resend(program.getBean(UndeliverableMails.class)));

	private static int resend(UndeliverableMails mails) {
		System.out.println(mails.sendAllAgain() + " emails are sent again by the portal.");
		return Command.DONE;
	}

}
