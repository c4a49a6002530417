package fr.compteformation.training.catalogue;

import java.nio.file.Path;
import java.util.Locale;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.command.Command;
import fr.compteformation.platform.database.Database;
import fr.compteformation.platform.database.WithDatabase;
import fr.compteformation.platform.register.Towns;

/**
 * The subset of the application that the command needs: no pages, emails, jobs or web
 * server.
 */
@WithDatabase
@ComponentScan(basePackageClasses = { Database.class, PortalSettings.class, Towns.class, CatalogueFiles.class },
		excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.ui\\..*"))
@ConfigurationPropertiesScan(basePackageClasses = { Database.class, PortalSettings.class })
@EntityScan(basePackageClasses = { CatalogueFiles.class, Euros.class })
@EnableJpaRepositories(basePackageClasses = CatalogueFiles.class)
public class CatalogueImportProgram {

	public static final Command COMMAND = Command.on(CatalogueImportProgram.class, "import trainings", "FILE",
			"imports trainings, providers and sessions; 2 if some lines were refused",
			(program, given) -> new CatalogueImport(program.getBean(CatalogueFiles.class), System.out,
					Locale.getDefault())
				.run(Path.of(given.getFirst())));

}
