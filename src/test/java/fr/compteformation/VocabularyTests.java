package fr.compteformation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One vocabulary: an action or a field that several pages name has one key, {@code
 * action.*} or {@code field.*}, and English has one word per thing.
 */
class VocabularyTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Path TEXTS = RESOURCES.resolve("vaadin-i18n");

	private static final Predicate<String> SHARED = Pattern.compile("(?:action|field)\\..*").asMatchPredicate();

	// Titles name a page, and constants a state or a choice: each changes with its room.
	private static final Predicate<String> NAMES_SOMETHING = Pattern
		.compile(".*\\.(?:\\w*[tT]itle|menu|[A-Z][A-Z_0-9]*)")
		.asMatchPredicate();

	private static final String CARD = "the texts of a card stand under one prefix";

	/** Keys that say the same as a shared one, and why. */
	private static final Map<String, String> EXCEPTIONS = Map.of("backoffice.batch.handOver",
			"the texts of a decision stand under one prefix", "backoffice.delayed.undo",
			"takes a decision back, leaves no form", "backoffice.mails.kind", "an email, not an address",
			"backoffice.queue.column.reference", "a constant names the column", "backoffice.queue.column.state",
			"a constant names the column", "information.tutorial.dif", "the title of a walk",
			"rights.nameAwaiting.action", CARD, "dif.awaiting.undeclared.action", CARD,
			"dif.awaiting.undeclaredUntil.action", CARD, "dif.awaiting.unproven.action", CARD);

	/** Words of other portals for things that have a word here. */
	private static final Pattern OTHER_WORDS = Pattern.compile(
			"(?i)\\b(?:e-mails?|mails?|mail address|log(?:ged|ging)? ?(?:in|on|out|off)|dossiers?|movements?|frozen|froze|freez\\w*|motives?)\\b");

	private final Properties french = read(TEXTS.resolve("translations_fr.properties"));

	private final Properties english = read(TEXTS.resolve("translations_en.properties"));

	@Test
	void whatSeveralPagesSayHasOneKey() {
		Set<String> words = wordsOfSharedKeys();
		assertThat(this.french.stringPropertyNames().stream().filter((key) -> isSharedBy(key, words))).isEmpty();
	}

	@Test
	void exceptionsAreStillNeeded() {
		Set<String> words = wordsOfSharedKeys();
		assertThat(EXCEPTIONS.keySet()).allMatch((key) -> words.contains(this.french.getProperty(key)));
	}

	@Test
	void noTwoSharedKeysSayTheSame() {
		assertThat(sharedKeys(this.french).map(this.french::getProperty)).doesNotHaveDuplicates();
		assertThat(sharedKeys(this.english).map(this.english::getProperty)).doesNotHaveDuplicates();
	}

	@Test
	void anEditionSaysSomethingElseThanTheSharedWords() {
		Set<String> words = wordsOfSharedKeys();
		assertThat(editions("fr"))
			.allSatisfy((edition) -> assertThat(edition.values()).doesNotContainAnyElementsOf(words));
	}

	@Test
	void englishHasOneWordPerThing() throws IOException {
		assertThat(Stream.concat(Stream.of(this.english), editions("en").stream())
			.flatMap((texts) -> texts.values().stream())
			.map(Object::toString)).noneMatch((text) -> OTHER_WORDS.matcher(text).find());
		assertThat(englishFiles()).isNotEmpty()
			.allSatisfy(
					(file) -> assertThat(Files.readString(file).replaceAll("\\$\\{\\w+}|\\{#\\w+}|\\]\\([^)]*\\)", ""))
						.doesNotContainPattern(OTHER_WORDS));
	}

	private boolean isSharedBy(String key, Set<String> words) {
		return words.contains(this.french.getProperty(key)) && !SHARED.test(key) && !NAMES_SOMETHING.test(key)
				&& !EXCEPTIONS.containsKey(key)
				&& editions("fr").stream().noneMatch((edition) -> edition.containsKey(key));
	}

	private Set<String> wordsOfSharedKeys() {
		return sharedKeys(this.french).map(this.french::getProperty).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> sharedKeys(Properties texts) {
		return texts.stringPropertyNames().stream().filter(SHARED);
	}

	private static List<Properties> editions(String language) {
		return files(TEXTS.resolve("editions"), "_" + language + ".properties").stream()
			.map(VocabularyTests::read)
			.toList();
	}

	private static List<Path> englishFiles() {
		return Stream.of("mail", "pages")
			.flatMap((folder) -> Stream.of("_en.html", "_en.md")
				.flatMap((end) -> files(RESOURCES.resolve(folder), end).stream()))
			.toList();
	}

	private static List<Path> files(Path folder, String end) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(end)).sorted().toList();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static Properties read(Path file) {
		try (Reader content = Files.newBufferedReader(file)) {
			Properties texts = new Properties();
			texts.load(content);
			return texts;
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
