package fr.compteformation.platform.objectstore;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.command.Command;
import fr.compteformation.platform.database.Database;
import fr.compteformation.platform.database.WithDatabase;
import fr.compteformation.platform.keys.Keys;

/** The subset of the application that moves contents. */
@WithDatabase
@ImportAutoConfiguration(SslAutoConfiguration.class)
@ComponentScan(basePackageClasses = { Database.class, PortalSettings.class, Keys.class, Storage.class },
		excludeFilters = @Filter(type = FilterType.REGEX,
				pattern = ".*(\\.ui\\..*|KeysTasks|StorageTasks|StorageHealthIndicator|WaitingContents)"))
@ConfigurationPropertiesScan(basePackageClasses = { Database.class, PortalSettings.class, StorageSettings.class })
public class DocumentsProgram {

	public static final Command MOVE = Command.on(DocumentsProgram.class, "documents move", "",
			"moves the contents of files to where compte-formation.document.storage.kind says, while the portal runs; "
					+ "2 if some stay",
			(program, given) -> move(program));

	private static int move(ApplicationContext program) {
		ObjectProvider<Carrier> carrier = program.getBeanProvider(Carrier.class);
		if (carrier.getIfAvailable() == null) {
			System.err.println("No bucket is set: see compte-formation.document.storage.bucket.");
			return Command.FAILED;
		}
		return new MoveCommand(carrier.getObject(), program.getBean(StorageSettings.class).kind()).run(System.out);
	}

}
