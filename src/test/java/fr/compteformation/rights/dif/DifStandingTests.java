package fr.compteformation.rights.dif;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every state, act and role. In the table “p” is the person, “a” an agent, “e” the agent
 * who entered the declaration, “s” a supervisor and “d” a supervisor who decided before.
 */
class DifStandingTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	private static final List<Role> ROLES = List.of(Role.values());

	enum Role {

		PERSON, AGENT, ENTERED, SUPERVISOR, DECIDED;

		boolean may(DifStanding standing, DifAct act) {
			return switch (this) {
				case PERSON -> standing.allows(act, TODAY);
				case AGENT -> standing.allows(Officers.agent(), DifHistory.Involvement.NONE, act, TODAY);
				case ENTERED ->
					standing.allows(Officers.supervisor(), new DifHistory.Involvement(false, true), act, TODAY);
				case SUPERVISOR -> standing.allows(Officers.supervisor(), DifHistory.Involvement.NONE, act, TODAY);
				case DECIDED ->
					standing.allows(Officers.supervisor(), new DifHistory.Involvement(true, false), act, TODAY);
			};
		}

		char letter() {
			return Character.toLowerCase(name().charAt(0));
		}

	}

	// Columns: the states in their order.
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					DECLARE          | p        | -              | -           | -           | -         | p         | p         | p
					ANSWER           | -        | p              | p           | -           | -         | -         | -         | -
					CONTEST          | -        | -              | -           | -           | -         | p         | p         | -
					VALIDATE         | asd      | asd            | asd         | -           | s         | -         | -         | -
					CORRECT          | asd      | asd            | -           | -           | s         | -         | -         | -
					ASK_FOR_DOCUMENT | aesd     | -              | -           | -           | -         | -         | -         | -
					OPEN_ADVERSARIAL | asd      | asd            | -           | -           | -         | asd       | -         | -
					REFUSE           | -        | -              | -           | -           | -         | -         | -         | -
					ATTACH           | aesd     | -              | -           | -           | aesd      | aesd      | aesd      | aesd
					SEE              | -        | -              | -           | -           | -         | aesd      | aesd      | aesd
					RECTIFY          | -        | -              | -           | -           | -         | asd       | asd       | asd
					HAND_OVER        | -        | -              | -           | -           | -         | -         | -         | -
					CONFIRM          | -        | -              | -           | s           | -         | -         | -         | -
					SEND_BACK        | -        | -              | -           | es          | -         | -         | -         | -
					""")
	void everyStateAllowsItsActs(DifAct act, String declared, String asked, String adversarial, String secondLook,
			String contested, String validated, String corrected, String refused) {
		List<String> expected = List.of(declared, asked, adversarial, secondLook, contested, validated, corrected,
				refused);
		assertThat(Stream.of(DifState.values()).map((state) -> roles(standing(state), act))).isEqualTo(expected);
	}

	@Test
	void everyActHasARow() {
		String table = Arrays.stream(DifStandingTests.class.getDeclaredMethods())
			.filter((method) -> method.isAnnotationPresent(CsvSource.class))
			.findFirst()
			.orElseThrow()
			.getAnnotation(CsvSource.class)
			.textBlock();
		assertThat(table.lines().map((row) -> row.split("\\|")[0].strip()))
			.containsExactlyInAnyOrderElementsOf(Stream.of(DifAct.values()).map(DifAct::name).toList());
	}

	@Test
	void whatIsSentBackAfterSettlingStaysAsItWas() {
		for (DifState settled : EnumSet.of(DifState.VALIDATED, DifState.CORRECTED, DifState.REFUSED)) {
			assertThat(DifAct.SEND_BACK.leadsTo(DifState.SECOND_LOOK, pending(DifAct.RECTIFY, settled)))
				.isEqualTo(settled);
		}
		assertThat(DifAct.SEND_BACK.leadsTo(DifState.SECOND_LOOK, pending(DifAct.CORRECT, DifState.CONTESTED)))
			.isEqualTo(DifState.CONTESTED);
		assertThat(DifAct.SEND_BACK.leadsTo(DifState.SECOND_LOOK, pending(DifAct.CORRECT, DifState.DECLARED)))
			.isEqualTo(DifState.DECLARED);
	}

	@Test
	void aConfirmedCorrectionOfSettledHoursIsACorrection() {
		assertThat(DifAct.CONFIRM.leadsTo(DifState.SECOND_LOOK, pending(DifAct.RECTIFY, DifState.VALIDATED)))
			.isEqualTo(DifState.CORRECTED);
	}

	@Test
	void evidenceIsNoDecision() {
		Set<DifAct> evidence = Arrays.stream(DifAct.values())
			.filter(DifAct::bringsEvidence)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(DifAct.class)));
		assertThat(evidence).containsExactlyInAnyOrder(DifAct.ATTACH, DifAct.SEE, DifAct.RECTIFY);
		assertThat(DifAct.values()).filteredOn(DifAct::isCorrection)
			.containsExactlyInAnyOrder(DifAct.CORRECT, DifAct.RECTIFY);
	}

	private static String roles(DifStanding standing, DifAct act) {
		String roles = ROLES.stream()
			.filter((role) -> role.may(standing, act))
			.map((role) -> String.valueOf(role.letter()))
			.collect(Collectors.joining());
		return roles.isEmpty() ? "-" : roles;
	}

	private static DifStanding standing(DifState state) {
		DifStanding standing = new DifStanding();
		standing.goTo(state, TODAY, null);
		return standing;
	}

	private static DifDecision.Pending pending(DifAct act, DifState from) {
		return new DifDecision.Pending(act, 90, DifMotive.OTHER_HOURS, "", from);
	}

}
