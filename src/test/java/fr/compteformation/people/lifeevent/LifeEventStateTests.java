package fr.compteformation.people.lifeevent;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every state, act and role. In the table “p” is the person, “a” an agent, “s” a
 * supervisor and “i” a supervisor who reported the event or proposed to lift it.
 */
class LifeEventStateTests {

	// Columns: the states in their order.
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			REPORT       | -   | -   | - | -
			CONTEST      | p   | -   | - | -
			PROPOSE_LIFT | asi | asi | - | -
			KEEP         | -   | as  | s | -
			LIFT         | -   | -   | s | -
			""")
	void everyStateAllowsItsActs(LifeEventAct act, String inForce, String contested, String proposed, String lifted) {
		assertThat(Stream.of(LifeEventState.values()).map((state) -> roles(state, act)))
			.isEqualTo(List.of(inForce, contested, proposed, lifted));
	}

	@ParameterizedTest
	@EnumSource
	void everyActLeadsSomewhere(LifeEventAct act) {
		assertThat(act.leadsTo()).isEqualTo(switch (act) {
			case REPORT, KEEP -> LifeEventState.IN_FORCE;
			case CONTEST -> LifeEventState.CONTESTED;
			case PROPOSE_LIFT -> LifeEventState.LIFT_PROPOSED;
			case LIFT -> LifeEventState.LIFTED;
		});
	}

	@Test
	void everyProofProvesOneKind() {
		assertThat(Stream.of(LifeEvent.Kind.values()).flatMap((kind) -> LifeEvent.Proof.of(kind).stream()))
			.containsExactlyInAnyOrder(LifeEvent.Proof.values());
	}

	private static String roles(LifeEventState state, LifeEventAct act) {
		String roles = Stream
			.of(state.letsThePerson(act) ? "p" : "", state.letsAgents(act, false, false) ? "a" : "",
					state.letsAgents(act, true, false) ? "s" : "", state.letsAgents(act, true, true) ? "i" : "")
			.collect(Collectors.joining());
		return roles.isEmpty() ? "-" : roles;
	}

}
