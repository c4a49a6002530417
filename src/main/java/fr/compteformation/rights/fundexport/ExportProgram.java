package fr.compteformation.rights.fundexport;

import java.io.IOException;
import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.command.Command;
import fr.compteformation.platform.database.Database;
import fr.compteformation.platform.database.WithDatabase;

/** The subset of the application that the export needs. */
@WithDatabase
@ComponentScan(basePackageClasses = { Database.class, PortalSettings.class },
		excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.ui\\..*"))
@ConfigurationPropertiesScan(basePackageClasses = { Database.class, PortalSettings.class })
@Import(FundExport.class)
public class ExportProgram {

	public static final Command COMMAND = Command.on(ExportProgram.class, "export", "FOLDER",
			"writes the movements of the ledger and the declarations of DIF as CSV files, see export.md",
			(program, given) -> run(program, Path.of(given.getFirst())));

	private static int run(ApplicationContext program, Path folder) throws IOException {
		program.getBean(FundExport.class)
			.write(folder)
			.forEach((file, lines) -> System.out.println(folder.resolve(file.fileName()) + ": " + lines + " lines"));
		return Command.DONE;
	}

}
