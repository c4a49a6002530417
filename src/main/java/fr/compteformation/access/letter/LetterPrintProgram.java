package fr.compteformation.access.letter;

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
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holderaddress.HolderAddresses;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.database.Database;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.pdf.PdfTemplates;

/**
 * The subset of the application that the command needs: no pages, emails, jobs, agents or
 * web server.
 */
@ImportAutoConfiguration({ ConfigurationPropertiesAutoConfiguration.class, ValidationAutoConfiguration.class,
		DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class, HibernateJpaAutoConfiguration.class,
		JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class,
		PersistenceExceptionTranslationAutoConfiguration.class })
@ComponentScan(
		basePackageClasses = { Database.class, PortalSettings.class, Holders.class, HolderAddresses.class,
				OneTimeSecrets.class, PdfTemplates.class },
		excludeFilters = @Filter(type = FilterType.REGEX,
				pattern = ".*(\\.ui\\..*|\\.AddressFiles|\\.AddressExpiry|Housekeeping)"))
@ConfigurationPropertiesScan(basePackageClasses = { Database.class, PortalSettings.class })
@EnableConfigurationProperties(LetterSettings.class)
@Import({ LetterBatches.class, LetterTable.class, BatchTable.class, LetterPdf.class })
@EntityScan(basePackageClasses = Holders.class)
@EnableJpaRepositories(basePackageClasses = Holders.class)
public class LetterPrintProgram {

	/** Whether the arguments request it. */
	public static boolean isWanted(String[] arguments) {
		return LetterPrintCommand.isWanted(arguments);
	}

	/**
	 * Writes the letters into the folder named by the arguments.
	 * @return the exit code
	 */
	public static int run(String[] arguments) {
		try (ConfigurableApplicationContext program = new SpringApplicationBuilder(LetterPrintProgram.class)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.properties("logging.level.root=warn")
			.run(arguments)) {
			return new LetterPrintCommand(program.getBean(LetterBatches.class), System.out, Locale.getDefault())
				.run(LetterPrintCommand.folder(arguments));
		}
		catch (IOException failed) {
			System.err.println(failed.getMessage());
			return 1;
		}
	}

}
