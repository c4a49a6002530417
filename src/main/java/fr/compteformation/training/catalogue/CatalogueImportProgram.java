package fr.compteformation.training.catalogue;

import java.util.Locale;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.database.Database;
import fr.compteformation.platform.database.DatabaseCommand;
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

	public static final DatabaseCommand COMMAND = new DatabaseCommand("--import-trainings=",
			CatalogueImportProgram.class,
			(program,
					file) -> new CatalogueImport(program.getBean(CatalogueFiles.class), System.out, Locale.getDefault())
						.run(file));

}
