package fr.compteformation.people.holderaddress;

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

/**
 * The subset of the application that the command needs: no pages, emails, jobs, agents or
 * web server.
 */
@WithDatabase
@ComponentScan(
		basePackageClasses = { Database.class, PortalSettings.class, Keys.class, Holders.class, HolderAddresses.class },
		excludeFilters = { @Filter(type = FilterType.REGEX, pattern = ".*\\.ui\\..*"),
				@Filter(type = FilterType.ASSIGNABLE_TYPE,
						classes = { AddressFiles.class, AddressHousekeeping.class, AddressExpiry.class }) })
@ConfigurationPropertiesScan(basePackageClasses = { Database.class, PortalSettings.class })
@EntityScan(basePackageClasses = Holders.class)
@EnableJpaRepositories(basePackageClasses = Holders.class)
public class AddressImportProgram {

	public static final Command COMMAND = Command.on(AddressImportProgram.class, "import addresses", "FILE",
			"imports postal addresses of holders; 2 if some lines were refused",
			(program,
					given) -> new AddressImport(program.getBean(HolderAddresses.class), System.out, Locale.getDefault())
						.run(Path.of(given.getFirst())));

}
