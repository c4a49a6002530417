package fr.compteformation.platform.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rules for the templates of all modules, checked without the portal.
 */
class MailTemplatesTests {

	private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)");

	private static final Set<String> FRAME = Set.of("contact");

	private static final List<String> ENDINGS = List.of("fr.html", "en.html");

	private final List<MailTemplate> templates = MailTemplates.all();

	@Test
	void eachHasAFileInBothLanguages() {
		assertThat(this.templates).hasSizeGreaterThan(30)
			.allSatisfy((template) -> assertThat(ENDINGS)
				.allSatisfy((ending) -> assertThat(text(template, ending)).isNotBlank()));
	}

	@Test
	void everyFileBelongsToAMail() throws IOException {
		Set<String> names = this.templates.stream().map(MailTemplate::fileName).collect(Collectors.toSet());
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:mail/*_*.html");
		assertThat(files).isNotEmpty();
		assertThat(Arrays.stream(files)
			.map(Resource::getFilename)
			.map((name) -> name.replaceAll("_.*", ""))
			.filter((name) -> !name.equals("letter"))).isSubsetOf(names);
	}

	@Test
	void eachFileNamesAllVariablesThatItsModelHasAndNoOthers() {
		assertThat(this.templates).allSatisfy((template) -> assertThat(ENDINGS).allSatisfy((ending) -> {
			Set<String> named = variables(template, ending);
			assertThat(Variables.names(template.model()).toList()).as("of the model").containsAll(named);
			assertThat(named).as("in both languages").isEqualTo(variables(template, ENDINGS.getFirst()));
		}));
	}

	@Test
	void eachVariableOfAModelIsSomewhere() {
		this.templates.stream().collect(Collectors.groupingBy(MailTemplate::model)).forEach((model, mails) -> {
			Set<String> named = mails.stream()
				.flatMap((template) -> variables(template, ENDINGS.getFirst()).stream())
				.collect(Collectors.toSet());
			assertThat(named).as(model.getName()).containsAll(Variables.names(model).toList());
		});
	}

	@Test
	void eachHasASubjectInBothLanguagesThatNamesNobody() {
		assertThat(this.templates).allSatisfy((template) -> assertThat(List.of(Locale.FRENCH, Locale.ENGLISH))
			.allSatisfy((locale) -> assertThat(ResourceBundle.getBundle("vaadin-i18n/translations", locale)
				.getString("mail." + template.fileName() + ".subject")).isNotBlank().doesNotContain("{")));
	}

	@Test
	void noTwoShareAName() {
		assertThat(this.templates).extracting(MailTemplate::fileName).doesNotHaveDuplicates();
	}

	/** Renaming a constant would leave emails in the outbox for ever. */
	@Test
	void mailsOfAFormerVersionThatStillWaitAreKnown() throws IOException {
		List<OutboxEntry> waiting = new ClassPathResource("mail/outbox-of-0.1.0.jsonl")
			.getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.map((line) -> new OutboxConfiguration().outboxSerializer()
				.deserialize(OutboxEntry.class, line.getBytes(StandardCharsets.UTF_8)))
			.toList();
		assertThat(waiting).hasSize(36)
			.allSatisfy((entry) -> assertThat(entry.subject()).isNotNull())
			.extracting(OutboxEntry::kind)
			.isSubsetOf(this.templates.stream().map(MailTemplate::fileName).toList());
		assertThat(waiting.get(1).smtpCode()).isEqualTo(550);
	}

	private static Set<String> variables(MailTemplate template, String ending) {
		return VARIABLE.matcher(text(template, ending))
			.results()
			.map((found) -> found.group(1))
			.filter((name) -> !FRAME.contains(name))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String text(MailTemplate template, String ending) {
		try {
			return new ClassPathResource("mail/%s_%s".formatted(template.fileName(), ending))
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

}
