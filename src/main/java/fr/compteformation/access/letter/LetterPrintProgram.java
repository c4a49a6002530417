package fr.compteformation.access.letter;

import java.nio.file.Path;
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
import fr.compteformation.platform.command.Command;
import fr.compteformation.platform.database.Database;
import fr.compteformation.platform.database.WithDatabase;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.pdf.PdfTemplates;

/**
 * The subset of the application that the command needs: no pages, emails, jobs, agents or
 * web server.
 */
@WithDatabase
@ComponentScan(
		basePackageClasses = { Database.class, PortalSettings.class, Keys.class, Holders.class, HolderAddresses.class,
				OneTimeSecrets.class, PdfTemplates.class },
		excludeFilters = @Filter(type = FilterType.REGEX,
				pattern = ".*(\\.ui\\..*|\\.AddressFiles|\\.AddressExpiry|Housekeeping)"))
@ConfigurationPropertiesScan(basePackageClasses = { Database.class, PortalSettings.class })
@EnableConfigurationProperties(LetterSettings.class)
@Import({ LetterBatches.class, LetterTable.class, BatchTable.class, LetterPdf.class })
@EntityScan(basePackageClasses = Holders.class)
@EnableJpaRepositories(basePackageClasses = Holders.class)
public class LetterPrintProgram {

	public static final Command COMMAND = Command.on(LetterPrintProgram.class, "letters print", "FOLDER",
			"writes the waiting letters with codes into a folder, one PDF a batch",
			(program, given) -> new LetterPrintCommand(program.getBean(LetterBatches.class), System.out,
					Locale.getDefault())
				.run(Path.of(given.getFirst())));

}
