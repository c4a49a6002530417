package fr.compteformation.demo.cockpit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.edition.Edition;
import fr.compteformation.platform.edition.EditionSettings;

/**
 * Changes the edition of the demonstration. Words and policies are decided at the start,
 * so the choice is kept in a file with settings, and the portal starts again.
 */
@Component
@Profile("demo")
public class EditionSwitch {

	/** Imported by the settings of the demonstration, which name its folder too. */
	static final String FILE = "demonstration.properties";

	private static final String FOLDER = "compte-formation.data-dir";

	private static final ConfigurationPropertyName SETTING = ConfigurationPropertyName.of("compte-formation.edition");

	private final EditionSettings settings;

	private final ConfigurableEnvironment environment;

	private final DemoRestart restart;

	EditionSwitch(EditionSettings settings, ConfigurableEnvironment environment, DemoRestart restart) {
		this.settings = settings;
		this.environment = environment;
		this.restart = restart;
	}

	/** What can be chosen; empty for no edition. */
	public static List<Optional<Edition>> choices() {
		return Stream.concat(Stream.of(Optional.<Edition>empty()), Stream.of(Edition.values()).map(Optional::of))
			.toList();
	}

	/** The edition that is shown. */
	public Optional<Edition> shown() {
		return this.settings.named();
	}

	/** Whether the edition was set at the start and cannot be chosen. */
	public boolean isFixed() {
		return StreamSupport.stream(ConfigurationPropertySources.get(this.environment).spliterator(), false)
			.map((source) -> source.getConfigurationProperty(SETTING))
			.filter(Objects::nonNull)
			.findFirst()
			.filter((set) -> !isChosen(set))
			.isPresent();
	}

	private static boolean isChosen(ConfigurationProperty set) {
		return set.getSource() != null && set.getSource().getUnderlyingSource() instanceof PropertySource<?> source
				&& source.getName().contains(FILE);
	}

	/** Chooses an edition, for this start and later ones, and starts the portal again. */
	public void choose(Optional<Edition> edition) {
		Path folder = Path.of(this.environment.getProperty(FOLDER, "./data"));
		try {
			Files.createDirectories(folder);
			// Half a file would be another edition, or none.
			Path written = Files.createTempFile(folder, FILE, null);
			Files.writeString(written, SETTING + "=" + edition.map(Edition::year).orElse("") + "\n");
			Files.move(written, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		this.restart.begin();
	}

}
