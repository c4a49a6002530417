package fr.compteformation;

import java.nio.file.Path;
import java.util.List;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Modules are named by wing and feature. Dependencies between modules have no cycles and
 * point only to the same wing or to wings below it.
 */
@AnalyzeClasses(packages = ModularityTests.PORTAL, importOptions = DoNotIncludeTests.class)
class ModularityTests {

	/** From top to bottom. */
	private static final List<String> WINGS = List.of("demo", "personal", "office", "career", "training", "rights",
			"access", "people", "platform");

	/** A room that grows past this is two features. */
	private static final int LARGEST_ROOM = 25;

	static final String PORTAL = "fr.compteformation";

	@Test
	void roomsUseOnlyTheirAllowedDependencies() {
		assertThat(rooms().stream()).hasSizeGreaterThan(25);
		rooms().verify();
	}

	@Test
	void everyRoomBelongsToAWing() {
		assertThat(rooms().stream().map(ModularityTests::wing)).isSubsetOf(WINGS);
	}

	@ArchTest
	static void wingsDependOnWingsBelowThemOnly(JavaClasses portal) {
		assertThat(portal.stream().filter((type) -> height(type) >= 0)).hasSizeGreaterThan(1000)
			.flatMap((type) -> type.getDirectDependenciesFromSelf())
			.filteredOn(ModularityTests::isUpward)
			.extracting(Dependency::getDescription)
			.isEmpty();
	}

	@ArchTest
	static void everyTypeBelongsToARoom(JavaClasses portal) {
		assertThat(types(portal)).filteredOn((type) -> !type.getPackageName().equals(PORTAL))
			.isNotEmpty()
			.allSatisfy((type) -> assertThat(rooms().getModuleByType(type.getName())).as(type.getName()).isPresent());
	}

	@ArchTest
	static void noRoomIsTooLarge(JavaClasses portal) {
		assertThat(rooms().stream()).allSatisfy((room) -> assertThat(types(portal))
			.filteredOn((type) -> type.getPackageName().equals(room.getBasePackage().getName()))
			.as(room.getIdentifier().toString())
			.hasSizeLessThanOrEqualTo(LARGEST_ROOM));
	}

	@ArchTest
	static void noTypeNameStandsTwice(JavaClasses portal) {
		assertThat(types(portal)).extracting(JavaClass::getSimpleName).doesNotHaveDuplicates();
	}

	/** Nothing reads it in a build, which it would lengthen by seconds. */
	@Test
	@EnabledIfSystemProperty(named = "documentation", matches = "write")
	void theMapOfTheRoomsIsDrawn() {
		new Documenter(rooms()).writeModulesAsPlantUml();
		assertThat(Path.of("target/spring-modulith-docs/components.puml")).isNotEmptyFile();
	}

	private static List<JavaClass> types(JavaClasses portal) {
		return portal.stream()
			.filter(JavaClass::isTopLevelClass)
			.filter((type) -> !type.getSimpleName().equals("package-info"))
			.toList();
	}

	private static boolean isUpward(Dependency dependency) {
		int other = height(dependency.getTargetClass().getBaseComponentType());
		return other >= 0 && other < height(dependency.getOriginClass());
	}

	/** Negative outside all wings. */
	private static int height(JavaClass type) {
		String[] names = type.getPackageName().split("\\.");
		return type.getPackageName().startsWith(PORTAL + ".") ? WINGS.indexOf(names[2]) : -1;
	}

	private static String wing(ApplicationModule room) {
		return room.getIdentifier().toString().split("\\.")[0];
	}

	// Kept by the library after the first time. As a constant it would be read by all who
	// look for tests, among them Maven’s own process, and takes 8 s.
	private static ApplicationModules rooms() {
		return ApplicationModules.of(CompteFormationApplication.class);
	}

}
