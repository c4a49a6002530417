package fr.compteformation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;

import static java.util.regex.Pattern.compile;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Links to pages use constants, never string literals, and lead to a page.
 */
class PageAddressesTests {

	private static final Path SOURCES = Path.of("src/main/java");

	private static final Path RESOURCES = Path.of("src/main/resources");

	/**
	 * A link to a page in Markdown or HTML, or what robots may read. The home page and
	 * static files do not count.
	 */
	private static final Pattern LINK = compile(
			"(?:]\\(|href=\"|Allow: )(/(?!assets/|styles\\.css|VAADIN/)[^)\"\\s$]+)");

	private static final PageAddresses ADDRESSES = new PageAddresses();

	@Test
	void onlyPagesAndConstantsContainAddresses() {
		assertThat(ADDRESSES.strangersIn(SOURCES)).isEmpty();
	}

	@Test
	void oneConstantNamesEachAddress() {
		assertThat(ADDRESSES.namedTwiceIn(SOURCES)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "mail", "pages", "pdf", "static", "vaadin-i18n", "META-INF/resources" })
	void linksInTextsLeadToPages(String folder) throws IOException {
		try (Stream<Path> texts = Files.walk(RESOURCES.resolve(folder))) {
			assertThat(texts.filter((file) -> file.toString().matches(".*\\.(md|html|txt|properties)"))
				.flatMap(PageAddressesTests::links))
				.allSatisfy((link) -> assertThat(ADDRESSES.owners(link)).as(link).isNotEmpty());
		}
	}

	@Test
	void markdownAndHtmlLinksAreFound(@TempDir Path folder) throws IOException {
		Path text = Files.writeString(folder.resolve("text.md"),
				"See [the help](/aide#dif), <a href=\"/contact\">us</a>, <a href=\"/\">home</a> or /assets/logo.svg.");
		assertThat(links(text)).containsExactly("/aide#dif", "/contact");
	}

	@Test
	void everySharedPageIsOwnedByOneRoom() {
		assertThat(pages(SharedPages.class)).filteredOn((page) -> !page.equals(SharedPages.HOME))
			.isNotEmpty()
			.allSatisfy((page) -> assertThat(ADDRESSES.owners(page.path())).as(page.path()).hasSize(1));
	}

	@Test
	void roomsNameTheirOwnPages() {
		assertThat(classesOfPages()).hasSizeGreaterThan(1)
			.filteredOn((type) -> type != SharedPages.class)
			.allSatisfy((type) -> assertThat(pages(type)).isNotEmpty()
				.allSatisfy((page) -> assertThat(ADDRESSES.owners(page.path())).as(page.path())
					.containsExactly(PageAddresses.room(type.getPackageName()))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "String page = \"/contact\";", "String page = \"/contact?reason=1\";",
			"String files = \"/documents/*\";", "String link = \"/mes-dossiers/\" + 1;",
			"String one = \"/agent/invitation/abc\";", "Object link = new Anchor(\"contact\");",
			"{ navigate(\"mes-droits\"); }", "String ownRoom = \"/nouvelles-conditions\";",
			"PagePath page = new PagePath(\"/contact\");" })
	void anAddressOfAnotherRoomIsFound(String code, @TempDir Path sources) throws IOException {
		write(sources, code);
		assertThat(ADDRESSES.strangersIn(sources)).hasSize(1).first().asString().endsWith("Some.java:4");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PagePath page = new PagePath(\"/compte-bloque\");", "String key = \"contact\";",
			"String type = \"text/html\";", "String page = \"/nowhere\";" })
	void otherStringsAreNot(String code, @TempDir Path sources) throws IOException {
		write(sources, code);
		assertThat(ADDRESSES.strangersIn(sources)).isEmpty();
	}

	private static Stream<String> links(Path text) {
		try {
			return LINK.matcher(Files.readString(text)).results().map((link) -> link.group(1)).toList().stream();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static void write(Path sources, String code) throws IOException {
		Files.writeString(sources.resolve("Some.java"), """
				package fr.compteformation.people.account.ui;

				class Some {
					%s
				}
				""".formatted(code));
	}

	private static List<Class<?>> classesOfPages() {
		ClassPathScanningCandidateComponentProvider scanner = ClassesReadOnce.scanner();
		scanner.addIncludeFilter(new RegexPatternTypeFilter(compile("fr\\.compteformation\\..*Pages")));
		return scanner.findCandidateComponents("fr.compteformation")
			.stream()
			.<Class<?>>map((bean) -> ClassUtils.resolveClassName(bean.getBeanClassName(), null))
			.filter((type) -> !pages(type).isEmpty())
			.toList();
	}

	private static List<PagePath> pages(Class<?> type) {
		return Arrays.stream(type.getFields())
			.filter((field) -> Modifier.isStatic(field.getModifiers()) && field.getType() == PagePath.class)
			.map(PageAddressesTests::value)
			.toList();
	}

	private static PagePath value(Field constant) {
		try {
			return (PagePath) constant.get(null);
		}
		catch (IllegalAccessException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
