package fr.compteformation.platform.site;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LiveSiteTests {

	private static final Instant NOON = Instant.parse("2027-02-01T11:00:00Z");

	@TempDir
	private Path folder;

	@Test
	void anAnnouncementIsInTheLanguageOfThePage() throws IOException {
		LiveState state = state("announcement.fr=Demain\nannouncement.en=Tomorrow\n");
		assertThat(state.announced(Locale.ENGLISH, NOON)).contains("Tomorrow");
		assertThat(state.announced(Locale.FRENCH, NOON)).contains("Demain");
		assertThat(state.announced(Locale.GERMAN, NOON)).contains("Demain");
	}

	@Test
	void itAppearsAndDisappearsInFrenchTime() throws IOException {
		LiveState state = state("""
				announcement.fr=Demain
				announcement.from=2027-02-01T12:00
				announcement.until=2027-02-01T13:00
				""");
		assertThat(state.announced(Locale.FRENCH, NOON.minusSeconds(1))).isEmpty();
		assertThat(state.announced(Locale.FRENCH, NOON)).isPresent();
		assertThat(state.announced(Locale.FRENCH, NOON.plusSeconds(3599))).isPresent();
		assertThat(state.announced(Locale.FRENCH, NOON.plusSeconds(3600))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "read-only=yes", "readonly=true", "announcement=Demain", "announcement.from=demain",
			"announcement.fr=\\u00" })
	void aLineThatCannotBeUnderstoodIsRefused(String line) {
		assertThatIllegalArgumentException().isThrownBy(() -> state(line));
	}

	@Test
	void aLongAnnouncementIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> state("announcement.fr=" + "a".repeat(301)));
	}

	@Test
	void theFileIsReadAtTheStart() throws IOException {
		write("read-only=true\nannouncement.fr=Entretien\n");
		LiveSite site = site(false);
		assertThat(site.isReadOnly()).isTrue();
		assertThat(site.announcement(Locale.FRENCH)).contains("Entretien");
	}

	@Test
	void withoutAFileTheSettingHolds() {
		assertThat(site(true).isReadOnly()).isTrue();
		assertThat(site(false).isReadOnly()).isFalse();
	}

	@Test
	void aChangedFileHoldsWithoutARestart() throws IOException {
		LiveSite site = site(false);
		assertThat(site.isReadOnly()).isFalse();
		write("read-only=true\n");
		site.look();
		assertThat(site.isReadOnly()).isTrue();
		Files.delete(this.folder.resolve(LiveSite.FILE));
		site.look();
		assertThat(site.isReadOnly()).isFalse();
	}

	@Test
	void aMalformedFileChangesNothing() throws IOException {
		write("read-only=true\n");
		LiveSite site = site(false);
		assertThat(site.isReadOnly()).isTrue();
		write("read-only=fal");
		site.look();
		assertThat(site.isReadOnly()).isTrue();
		write("a".repeat(20_000));
		site.look();
		assertThat(site.isReadOnly()).isTrue();
	}

	@Test
	void aMalformedFileStopsTheStart() throws IOException {
		write("read-only=true\nannouncment.fr=Entretien\n");
		assertThatExceptionOfType(SiteMistake.class).isThrownBy(() -> site(false))
			.withMessageContaining("live.properties")
			.withMessageContaining("announcment.fr");
	}

	private LiveSite site(boolean readOnly) {
		return new LiveSite(new SiteSettings("Fonds", this.folder.toFile()), new LiveSettings(readOnly),
				Clock.fixed(NOON, ZoneOffset.UTC));
	}

	private void write(String lines) throws IOException {
		Files.writeString(this.folder.resolve(LiveSite.FILE), lines);
	}

	private static LiveState state(String lines) throws IOException {
		Properties properties = new Properties();
		properties.load(new StringReader(lines));
		return LiveState.of(properties);
	}

}
