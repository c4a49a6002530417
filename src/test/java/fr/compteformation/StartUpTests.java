package fr.compteformation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import fr.compteformation.platform.keys.Keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

@ExtendWith(OutputCaptureExtension.class)
class StartUpTests {

	private static final List<String> SETTINGS = List.of("--compte-formation.public-url=https://formation.exemple.fr",
			"--compte-formation.mail-host=127.0.0.1", "--compte-formation.mail-from=portail@exemple.fr",
			"--compte-formation.operator-email=exploitation@exemple.fr");

	@TempDir
	private Path folder;

	@Test
	void withoutItsSettingsEveryMissingOneIsNamedAtOnce(CapturedOutput output) {
		assertThat(refusal(List.of("--compte-formation.public-url=", "--compte-formation.mail-from="))).isNotNull();
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("compte-formation.key-dir", "compte-formation.public-url", "compte-formation.mail-host",
					"compte-formation.mail-from", "compte-formation.operator-email", "keys new FOLDER");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void anAddressThatLinksCannotStartWithIsRefused(CapturedOutput output) {
		assertThat(refusal(List.of("--compte-formation.public-url=/portail"))).isNotNull();
		assertThat(output).contains("compte-formation.public-url must be a whole address");
	}

	@Test
	void withoutItsKeysItSaysWhichOneIsMissing(CapturedOutput output) {
		List<String> settings = new ArrayList<>(SETTINGS);
		settings.add("--compte-formation.key-dir=" + this.folder.resolve("keys"));
		assertThat(refusal(settings)).isNotNull();
		assertThat(output).contains(this.folder.resolve("keys/numbers.json").toString())
			.contains("keys new " + this.folder.resolve("keys"));
	}

	@Test
	void anUnknownEditionIsRefused(CapturedOutput output) {
		assertThat(refusal(List.of("--compte-formation.edition=2019"))).isNotNull();
		assertThat(output).contains("compte-formation.edition", "[2015, 2018, 2020, 2021]");
	}

	@Test
	void theDemonstrationRefusesTheDatabaseOfAPortal(CapturedOutput output) {
		migrate("20261120100000", "classpath:db/migration/common", "classpath:db/migration/h2");
		assertThat(refusal(List.of("--spring.profiles.active=demo"))).isNotNull();
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("The database belongs to a portal in real use");
	}

	@Test
	void realUseRefusesTheDatabaseOfADemonstration(CapturedOutput output) throws IOException {
		migrate("latest", "classpath:db/demo");
		Keys.complete(this.folder.resolve("keys"));
		List<String> settings = new ArrayList<>(SETTINGS);
		settings.add("--compte-formation.key-dir=" + this.folder.resolve("keys"));
		assertThat(refusal(settings)).isNotNull();
		assertThat(output).contains("demo mailbox");
	}

	// As a start does, as far as this shows whose database it is.
	private void migrate(String version, String... locations) {
		Flyway.configure()
			.dataSource(PortalProcess.database(this.folder), "", "")
			.locations(locations)
			.target(version)
			.load()
			.migrate();
	}

	private Throwable refusal(List<String> settings) {
		List<String> arguments = new ArrayList<>(settings);
		arguments.add("--server.port=0");
		arguments.add("--compte-formation.data-dir=" + this.folder);
		return catchThrowable(
				() -> SpringApplication.run(CompteFormationApplication.class, arguments.toArray(String[]::new))
					.close());
	}

}
