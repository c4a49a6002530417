package fr.compteformation;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

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
 * Links to pages of other modules use constants, never string literals.
 */
class PageAddressesTests {

	private static final PageAddresses ADDRESSES = new PageAddresses();

	@Test
	void noRoomWritesAnAddressOfAnotherRoom() {
		assertThat(ADDRESSES.strangersIn(Path.of("src/main/java"))).isEmpty();
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
			"{ navigate(\"mes-droits\"); }" })
	void anAddressOfAnotherRoomIsFound(String code, @TempDir Path sources) throws IOException {
		write(sources, code);
		assertThat(ADDRESSES.strangersIn(sources)).hasSize(1).first().asString().endsWith("Some.java:4");
	}

	@ParameterizedTest
	@ValueSource(strings = { "String page = \"/compte-bloque\";", "String key = \"contact\";",
			"String type = \"text/html\";", "String page = \"/nowhere\";" })
	void otherStringsAreNot(String code, @TempDir Path sources) throws IOException {
		write(sources, code);
		assertThat(ADDRESSES.strangersIn(sources)).isEmpty();
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
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
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
