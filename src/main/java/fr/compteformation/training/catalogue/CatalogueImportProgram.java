package fr.compteformation.training.catalogue;

import java.io.IOException;
import java.util.Locale;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.csv.ImportCommand;
import fr.compteformation.platform.database.Database;
import fr.compteformation.platform.register.Towns;

/**
 * The subset of the application that the command needs: no pages, emails, jobs or web
 * server.
 */
@ImportAutoConfiguration({ ConfigurationPropertiesAutoConfiguration.class, ValidationAutoConfiguration.class,
		DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class, HibernateJpaAutoConfiguration.class,
		JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class,
		PersistenceExceptionTranslationAutoConfiguration.class })
@ComponentScan(basePackageClasses = { Database.class, PortalSettings.class, Towns.class, CatalogueFiles.class },
		excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.ui\\..*"))
@ConfigurationPropertiesScan(basePackageClasses = { Database.class, PortalSettings.class })
@EntityScan(basePackageClasses = { CatalogueFiles.class, Euros.class })
@EnableJpaRepositories(basePackageClasses = CatalogueFiles.class)
public class CatalogueImportProgram {

	/** Whether the arguments request an import. */
	public static boolean isWanted(String[] arguments) {
		return CatalogueImport.isWanted(arguments);
	}

	/**
	 * Imports the file named by the arguments.
	 * @return the exit code
	 */
	public static int run(String[] arguments) {
		try (ConfigurableApplicationContext program = new SpringApplicationBuilder(CatalogueImportProgram.class)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.properties("logging.level.root=warn")
			.run(arguments)) {
			return new CatalogueImport(program.getBean(CatalogueFiles.class), System.out, Locale.getDefault())
				.run(CatalogueImport.file(arguments));
		}
		catch (IOException failed) {
			System.err.println(failed.getMessage());
			return ImportCommand.NOTHING_DONE;
		}
	}

}
