package fr.compteformation.training.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

import fr.compteformation.PortalTests;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.csv.FileInspection;
import fr.compteformation.platform.database.ChangeRefused;
import fr.compteformation.platform.site.SomeSite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CatalogueFilesTests extends PortalTests {

	private static final String PROVIDER = "73282932000074;Chiffres Clairs;3 rue des Écoles;35000;Rennes;;2030-01-31;";

	private static final String SAME_PROVIDER = "73282932000074;;;;;;;";

	private static final String COURSE = "COMPTA;Comptabilité;Tenir ses comptes;Tout public;"
			+ "14 h Achats : factures|7 h Banque;comptable, facture;;DEBUTANT;fr;OUI;21;650,50;";

	private static final String SAME_COURSE = "COMPTA;;;;;;;;;;;;";

	@Autowired
	private CatalogueFiles files;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private Clock clock;

	private LocalDate today;

	@BeforeEach
	void emptyTheCatalogue() {
		CatalogueForTests.fill(this.portal, List.of());
		this.today = PortalTime.today(this.clock);
	}

	@Test
	void storesProvidersTrainingsAndSessions() {
		CatalogueFile file = read(PROVIDER + COURSE + session("1", 10, "CENTRE;3 rue des Écoles;35000;Rennes"),
				SAME_PROVIDER + SAME_COURSE + session("2", 5, "DISTANCE;;;"));
		assertThat(file.taken()).isEqualTo(2);
		CourseDetails course = course();
		assertThat(course.provider().name()).isEqualTo("Chiffres Clairs");
		assertThat(course.provider().qualityUntil()).isEqualTo(LocalDate.of(2030, 1, 31));
		assertThat(course.content().programme().parts()).containsExactly(new Programme.Part(14, "Achats", "factures"),
				new Programme.Part(7, "Banque", ""));
		assertThat(course.terms())
			.isEqualTo(new CourseTerms(null, CourseTerms.Level.BEGINNER, "fr", true, 21, new Euros(65_050)));
		assertThat(course.sessions()).extracting((session) -> session.place().town()).containsExactly(null, "Rennes");
		assertThat(this.catalogue.find(course.sessions().getLast().id())).map(Offer::training)
			.contains(new Training("Comptabilité", "Chiffres Clairs", new Euros(65_050), this.today.plusDays(10),
					this.today.plusDays(12), "Rennes"));
	}

	@Test
	void theSameSessionInAnotherFileIsReplaced() {
		read(PROVIDER + COURSE + session("1", 10, "DISTANCE;;;"));
		UUID id = course().sessions().getFirst().id().value();
		long version = this.catalogue.version();
		read(SAME_PROVIDER + SAME_COURSE + session("1", 20, "DISTANCE;;;"));
		assertThat(course().sessions()).singleElement().satisfies((session) -> {
			assertThat(session.id().value()).isEqualTo(id);
			assertThat(session.dates().startsOn()).isEqualTo(this.today.plusDays(20));
		});
		assertThat(this.catalogue.version()).isGreaterThan(version);
	}

	@Test
	void theLaterEndOfACertificateCounts() {
		LocalDate end = this.today.plusYears(2);
		assertThat(endAfter("1", "")).isNull();
		assertThat(endAfter("2", end.toString())).isEqualTo(end);
		assertThat(endAfter("3", "")).isEqualTo(end);
		assertThat(endAfter("4", this.today.minusDays(1).toString())).isEqualTo(end);
		assertThat(endAfter("5", end.plusDays(1).toString())).isEqualTo(end.plusDays(1));
	}

	private @Nullable LocalDate endAfter(String session, String qualityUntil) {
		String provider = PROVIDER.replace("73282932000074", "73282932000413").replace("2030-01-31", qualityUntil);
		read(provider + COURSE + session(session, 10, "DISTANCE;;;"));
		return course().provider().qualityUntil();
	}

	@Test
	void aFileThatWasReadChangesNothing() {
		String line = PROVIDER + COURSE + session("1", 30, "DISTANCE;;;");
		CatalogueFile file = read(line);
		long version = this.catalogue.version();
		assertThat(read(line)).isEqualTo(file);
		assertThat(this.catalogue.version()).isEqualTo(version);
	}

	@Test
	void refusesLinesOneByOne() {
		CatalogueFiles.Outcome outcome = this.files
			.read(file("73282932000075" + PROVIDER.substring(14) + COURSE + session("1", 10, "DISTANCE;;;"),
					PROVIDER + COURSE + session("1", 10, "CENTRE;;35000;Nulleville sur Rien"), "too;short",
					PROVIDER + COURSE.replace("DEBUTANT", "MOYEN") + session("1", 10, "DISTANCE;;;"),
					PROVIDER + COURSE.replace("650,50", "0") + session("1", 10, "DISTANCE;;;"),
					PROVIDER + COURSE.replace("14 h ", "") + session("1", 10, "DISTANCE;;;"),
					PROVIDER + SAME_COURSE.replace("COMPTA", "AUTRE") + session("1", 10, "DISTANCE;;;"),
					PROVIDER + COURSE + session("1", 10, "DISTANCE;;;")), (progress, total) -> {
					});
		assertThat(outcome).isInstanceOfSatisfying(CatalogueFiles.Outcome.Done.class,
				(done) -> assertThat(done.file().taken()).isEqualTo(2));
		assertThat(refused(outcome)).containsExactly("2 catalogue.refusal.siret", "4 catalogue.refusal.columns",
				"5 catalogue.refusal.level", "6 catalogue.refusal.price", "7 catalogue.refusal.programme",
				"8 catalogue.refusal.unknown");
	}

	@Test
	void aControlCharacterRefusesOnlyItsLine() {
		CatalogueFiles.Outcome outcome = this.files
			.read(file(PROVIDER + COURSE.replace("Comptabilité", "Compta\0bilité") + session("1", 11, "DISTANCE;;;"),
					PROVIDER + COURSE + session("1", 11, "DISTANCE;;;")), (progress, total) -> {
					});
		assertThat(fileOf(outcome).taken()).isOne();
		assertThat(refused(outcome)).containsExactly("2 catalogue.refusal.characters");
	}

	@Test
	void goesOnAfterTheLastChunk() {
		List<String> lines = new ArrayList<>();
		lines.add(PROVIDER + COURSE + session("0", 40, "DISTANCE;;;"));
		for (int number = 1; number < 1200; number++) {
			lines.add(SAME_PROVIDER + SAME_COURSE + session(Integer.toString(number), 40, "DISTANCE;;;"));
		}
		String[] text = lines.toArray(String[]::new);
		try {
			this.files.read(file(text), (progress, total) -> {
				if (progress.linesDone() == 1000) {
					throw new PowerCut();
				}
			});
		}
		catch (PowerCut cut) {
			assertThat(course().sessions()).hasSize(1000);
		}
		assertThat(read(text).taken()).isEqualTo(1200);
		assertThat(course().sessions()).hasSize(1200);
	}

	@Test
	void readOnlyModeLeavesTheRestForLater() {
		String[] text = Collections.nCopies(501, "too;short;" + UUID.randomUUID()).toArray(String[]::new);
		assertThatExceptionOfType(ChangeRefused.class)
			.isThrownBy(() -> this.files.read(file(text), (progress, total) -> SomeSite.refuseChanges(this.portal)));
		SomeSite.silence(this.portal);
		CatalogueFiles.Outcome outcome = this.files.read(file(text), (progress, total) -> {
		});
		assertThat(refused(outcome)).hasSize(501);
	}

	@Test
	void refusesAFileWithOtherColumns() {
		assertThat(this.files.read(new ByteArrayResource("a;b\n1;2".getBytes(StandardCharsets.UTF_8)),
				(progress, total) -> {
				}))
			.isEqualTo(new CatalogueFiles.Outcome.Unreadable(FileInspection.Problem.HEADER));
	}

	@AfterEach
	void changesAreAllowed() {
		SomeSite.silence(this.portal);
	}

	private CatalogueFile read(String... lines) {
		CatalogueFiles.Outcome outcome = this.files.read(file(lines), (progress, total) -> {
		});
		assertThat(refused(outcome)).isEmpty();
		return fileOf(outcome);
	}

	private List<String> refused(CatalogueFiles.Outcome outcome) {
		List<String> refused = new ArrayList<>();
		this.files.refusals(fileOf(outcome).content(), (line, problem) -> refused.add(line + " " + problem));
		return refused;
	}

	private static CatalogueFile fileOf(CatalogueFiles.Outcome outcome) {
		return ((CatalogueFiles.Outcome.Done) outcome).file();
	}

	private CourseDetails course() {
		return this.catalogue.coursesAfter(new UUID(0, 0), 10).getFirst();
	}

	private String session(String number, int startsIn, String place) {
		return "%s;%s;%s;SOIR;8;%s".formatted(number, this.today.plusDays(startsIn), this.today.plusDays(startsIn + 2),
				place);
	}

	// Each test reads contents of its own: the portal remembers those it read.
	private static ByteArrayResource file(String... lines) {
		String text = CatalogueFiles.COLUMNS.header() + "\n" + String.join("\n", lines) + "\n";
		return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Ends a reading without a trace. */
	private static final class PowerCut extends RuntimeException {

	}

}
