package fr.compteformation.office.agent;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.SealedNumbers;
import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.command.Command;
import fr.compteformation.platform.database.Database;
import fr.compteformation.platform.database.WithDatabase;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.mail.OutboxConfiguration;
import fr.compteformation.platform.onetime.OneTimeSecrets;

/** The subset of the application that inviting a supervisor needs; the portal sends. */
@WithDatabase
@ComponentScan(
		basePackageClasses = { Database.class, PortalSettings.class, Keys.class, OneTimeSecrets.class, Journal.class,
				NewPasswords.class },
		excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(\\.ui\\..*|Housekeeping|KeysTasks)"))
@ConfigurationPropertiesScan(basePackageClasses = { Database.class, PortalSettings.class, NewPasswords.class })
@Import({ FirstInvitation.class, AgentInvitations.class, SealedNumbers.class, Outbox.class, OutboxConfiguration.class })
@EntityScan(basePackageClasses = { Holders.class, PortalSettings.class, FirstInvitation.class })
@EnableJpaRepositories(basePackageClasses = FirstInvitation.class)
public class SupervisorProgram {

	public static final Command COMMAND = Command.on(SupervisorProgram.class, "supervisor invite", "ADDRESS NAME",
			"invites a supervisor by email, if none can sign in", SupervisorProgram::run);

	private static int run(ApplicationContext program, List<String> given) {
		EmailAddress address = EmailAddress.parse(given.getFirst()).orElse(null);
		if (address == null) {
			System.err.println(given.getFirst() + " is not an email address.");
			return Command.FAILED;
		}
		try {
			FirstInvitation.Outcome outcome = program.getBean(FirstInvitation.class)
				.invite(FirstSupervisorSettings.invitee(address, given.getLast()));
			System.out.println(address.value() + " " + outcome.said());
			return (outcome == FirstInvitation.Outcome.NOT_NEEDED) ? Command.FAILED : Command.DONE;
		}
		catch (DataIntegrityViolationException invitedMeanwhile) {
			System.err.println("Invited by somebody else at this moment.");
			return Command.FAILED;
		}
	}

}
