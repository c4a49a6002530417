package fr.compteformation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.Uses;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The committed bundle of the frontend contains every component in use. A component that
 * is missing there would stay blank; the failure says how to rebuild the bundle.
 */
class FrontendBundleTests {

	private static final Path CLASSES = Path.of("target/classes");

	private static final Pattern NAME = Pattern.compile("com/vaadin/flow/component/\\w+/[\\w/$]+");

	private static final String AGAIN = "make the bundle again: ./mvnw -Pbundle clean process-classes"
			+ " (src/docs/develop.md, “The bundle of the frontend”)";

	@Test
	void holdsEveryComponentThatPagesUse() throws IOException {
		assertThat(componentsInUse()).as("Name the component in @Uses of CompteFormationApplication, then %s", AGAIN)
			.isNotEmpty()
			.isSubsetOf(bundledComponents());
	}

	@Test
	void holdsTheModulesOfItsComponents() throws IOException {
		Set<String> bundled = new TreeSet<>();
		statistics().get("bundleImports").forEach((module) -> bundled.add(module.asString()));
		Set<String> needed = bundledComponents().stream()
			.flatMap((component) -> Stream.of(component.getAnnotationsByType(JsModule.class)))
			.map((module) -> module.value().replaceFirst("^\\./", "Frontend/generated/jar-resources/"))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(bundled).as("Modules are lacking: %s", AGAIN).containsAll(needed);
	}

	@Test
	void holdsThemInTheVersionsOfThePortal() throws IOException {
		JsonNode bundled = statistics().get("npmModules");
		Map<String, String> needed = new TreeMap<>();
		bundledComponents().stream()
			.flatMap((component) -> Stream.of(component.getAnnotationsByType(NpmPackage.class)))
			.filter((part) -> bundled.has(part.value()))
			.forEach((part) -> needed.put(part.value(), part.version()));
		assertThat(needed).as("Vaadin has another version: %s", AGAIN)
			.isNotEmpty()
			.allSatisfy((part, version) -> assertThat(bundled.get(part).asString()).as(part).isEqualTo(version));
	}

	private static Set<Class<?>> bundledComponents() {
		return runningInTheBrowser(
				Stream.of(CompteFormationApplication.class.getAnnotationsByType(Uses.class)).map(Uses::value));
	}

	private static Set<Class<?>> componentsInUse() throws IOException {
		try (Stream<Path> files = Files.walk(CLASSES.resolve("fr"))) {
			return runningInTheBrowser(files.filter((file) -> file.toString().endsWith(".class"))
				.filter((file) -> !file.endsWith("CompteFormationApplication.class"))
				.flatMap(FrontendBundleTests::namesIn)
				.distinct()
				.map(FrontendBundleTests::type)
				.filter(Component.class::isAssignableFrom));
		}
	}

	/** The classes of the framework that a class file names. */
	private static Stream<String> namesIn(Path file) {
		try {
			return NAME.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
				.results()
				.map(MatchResult::group)
				.map((name) -> name.replace('/', '.'));
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static Class<?> type(String name) {
		try {
			return Class.forName(name, false, FrontendBundleTests.class.getClassLoader());
		}
		catch (ClassNotFoundException noClass) {
			return Object.class;
		}
	}

	/** Those with a part in the browser, and what they use themselves. */
	private static Set<Class<?>> runningInTheBrowser(Stream<? extends Class<?>> types) {
		return types.flatMap(FrontendBundleTests::withWhatItUses)
			.filter((type) -> type.getAnnotationsByType(JsModule.class).length > 0)
			.collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Class::getName))));
	}

	private static Stream<Class<?>> withWhatItUses(Class<?> type) {
		return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
			.flatMap((one) -> Stream.concat(Stream.of(one),
					Stream.of(one.getAnnotationsByType(Uses.class))
						.map(Uses::value)
						.flatMap(FrontendBundleTests::withWhatItUses)));
	}

	private static JsonNode statistics() throws IOException {
		try (ZipFile bundle = new ZipFile(Path.of("src/main/bundles/prod.bundle").toFile())) {
			return JsonMapper.shared().readTree(bundle.getInputStream(bundle.getEntry("config/stats.json")));
		}
	}

}
