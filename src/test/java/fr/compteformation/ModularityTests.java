package fr.compteformation;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
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

	private static final ApplicationModules ROOMS = ApplicationModules.of(CompteFormationApplication.class);

	@Test
	void roomsUseOnlyTheirAllowedDependencies() {
		assertThat(ROOMS.stream()).hasSizeGreaterThan(25);
		ROOMS.verify();
	}

	@Test
	void everyRoomBelongsToAWing() {
		assertThat(ROOMS.stream().map(ModularityTests::wing)).isSubsetOf(WINGS);
	}

	@Test
	void wingsDependOnWingsBelowThemOnly() {
		assertThat(ROOMS.stream().flatMap(this::upward)).isEmpty();
	}

	@ArchTest
	static void everyTypeBelongsToARoom(JavaClasses portal) {
		assertThat(types(portal)).filteredOn((type) -> !type.getPackageName().equals(PORTAL))
			.isNotEmpty()
			.allSatisfy((type) -> assertThat(ROOMS.getModuleByType(type.getName())).as(type.getName()).isPresent());
	}

	@ArchTest
	static void noRoomIsTooLarge(JavaClasses portal) {
		assertThat(ROOMS.stream()).allSatisfy((room) -> assertThat(types(portal))
			.filteredOn((type) -> type.getPackageName().equals(room.getBasePackage().getName()))
			.as(room.getIdentifier().toString())
			.hasSizeLessThanOrEqualTo(LARGEST_ROOM));
	}

	@ArchTest
	static void noTypeNameStandsTwice(JavaClasses portal) {
		assertThat(types(portal)).extracting(JavaClass::getSimpleName).doesNotHaveDuplicates();
	}

	@Test
	void theMapOfTheRoomsIsDrawn() {
		new Documenter(ROOMS).writeModulesAsPlantUml();
		assertThat(Path.of("target/spring-modulith-docs/components.puml")).isNotEmptyFile();
	}

	private static List<JavaClass> types(JavaClasses portal) {
		return portal.stream()
			.filter(JavaClass::isTopLevelClass)
			.filter((type) -> !type.getSimpleName().equals("package-info"))
			.toList();
	}

	private Stream<String> upward(ApplicationModule room) {
		return room.getDependencies(ROOMS, DependencyDepth.IMMEDIATE)
			.uniqueModules()
			.filter((other) -> height(other) < height(room))
			.map((other) -> room.getIdentifier() + " -> " + other.getIdentifier());
	}

	private static int height(ApplicationModule room) {
		return WINGS.indexOf(wing(room));
	}

	private static String wing(ApplicationModule room) {
		return room.getIdentifier().toString().split("\\.")[0];
	}

}
