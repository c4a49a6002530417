package fr.compteformation.rights.feeding;

import java.time.Clock;
import java.nio.file.Path;
import java.util.Locale;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.command.Command;
import fr.compteformation.platform.database.Database;
import fr.compteformation.platform.database.WithDatabase;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.rights.ledger.Ledger;
import fr.compteformation.rights.rules.DatedRules;

/**
 * The subset of the application that an import needs: no pages, emails, jobs or web
 * server.
 */
@WithDatabase
@ComponentScan(
		basePackageClasses = { Database.class, PortalSettings.class, Keys.class, Holders.class, DatedRules.class,
				Ledger.class, Feedings.class },
		excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.ui\\..*"))
@ConfigurationPropertiesScan(basePackageClasses = { Database.class, PortalSettings.class, Feedings.class })
@EntityScan(basePackageClasses = Holders.class)
@EnableJpaRepositories(basePackageClasses = Holders.class)
public class EmployerImportProgram {

	public static final Command COMMAND = Command.on(EmployerImportProgram.class, "import employers", "FILE",
			"imports a yearly file of employers; 2 if some lines were refused",
			(program, given) -> new EmployerImport(program.getBean(Feedings.class), program.getBean(Clock.class),
					System.out, Locale.getDefault())
				.run(Path.of(given.getFirst())));

}
