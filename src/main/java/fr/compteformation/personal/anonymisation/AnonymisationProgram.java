package fr.compteformation.personal.anonymisation;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

import fr.compteformation.people.holder.SealedNumbers;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.command.Command;
import fr.compteformation.platform.database.Database;
import fr.compteformation.platform.database.WithDatabase;
import fr.compteformation.platform.keys.Keys;

/**
 * The subset of the application that the command needs. It does not announce itself as a
 * node.
 */
@WithDatabase
@ComponentScan(basePackageClasses = { Database.class, PortalSettings.class, Keys.class },
		excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(\\.ui\\..*|KeysTasks|KeyWatch|KeyRotation)"))
@ConfigurationPropertiesScan(basePackageClasses = { Database.class, PortalSettings.class })
@Import({ SealedNumbers.class, Passwords.class, Guards.class, EmptyFiles.class, ColumnReplacement.class,
		Anonymisation.class })
public class AnonymisationProgram {

	public static final Command COMMAND = Command.on(AnonymisationProgram.class, "anonymise", "[DATABASE]",
			"replaces all that is personal in a copy of the database, for tests; never on the real one",
			(program, given) -> program.getBean(Anonymisation.class)
				.run(System.out, given.isEmpty() ? "" : given.getFirst()));

}
