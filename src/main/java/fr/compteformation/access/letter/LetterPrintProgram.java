package fr.compteformation.access.letter;

import java.util.Locale;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
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
import fr.compteformation.platform.database.DatabaseCommand;
import fr.compteformation.platform.database.WithDatabase;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.pdf.PdfTemplates;

/**
 * The subset of the application that the command needs: no pages, emails, jobs, agents or
 * web server.
 */
@WithDatabase
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

	public static final DatabaseCommand COMMAND = new DatabaseCommand("--print-letters=", LetterPrintProgram.class,
			(program, folder) -> new LetterPrintCommand(program.getBean(LetterBatches.class), System.out,
					Locale.getDefault())
				.run(folder));

}
