package fr.compteformation;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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
class ModularityTests {

	/** From top to bottom. */
	private static final List<String> WINGS = List.of("demo", "personal", "office", "training", "rights", "access",
			"people", "platform");

	private final ApplicationModules rooms = ApplicationModules.of(CompteFormationApplication.class);

	@Test
	void roomsUseOnlyTheDoorsTheyAreAllowedTo() {
		assertThat(this.rooms.stream()).hasSizeGreaterThan(25);
		this.rooms.verify();
	}

	@Test
	void everyRoomBelongsToAWing() {
		assertThat(this.rooms.stream().map(ModularityTests::wing)).isSubsetOf(WINGS);
	}

	@Test
	void wingsDependOnWingsBelowThemOnly() {
		assertThat(this.rooms.stream().flatMap(this::upward)).isEmpty();
	}

	@Test
	void theMapOfTheRoomsIsDrawn() {
		new Documenter(this.rooms).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
		assertThat(Path.of("target/spring-modulith-docs/components.puml")).isNotEmptyFile();
	}

	private Stream<String> upward(ApplicationModule room) {
		return room.getDependencies(this.rooms, DependencyDepth.IMMEDIATE)
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
