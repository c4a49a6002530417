package fr.compteformation.office.contact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of states, acts and roles; a dash where an act is not possible.
 */
class ContactStateTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			NEW,                TAKE,     TAKEN
			NEW,                ANSWER,   ANSWERED
			NEW,                ASK,      WAITING_FOR_PERSON
			NEW,                HAND_OVER, TAKEN
			NEW,                CLOSE,    CLOSED
			NEW,                REOPEN,   -
			NEW,                REPLY,    NEW
			TAKEN,              TAKE,     TAKEN
			TAKEN,              ANSWER,   ANSWERED
			TAKEN,              ASK,      WAITING_FOR_PERSON
			TAKEN,              HAND_OVER, TAKEN
			TAKEN,              CLOSE,    CLOSED
			TAKEN,              REOPEN,   -
			TAKEN,              REPLY,    TAKEN
			ANSWERED,           TAKE,     ANSWERED
			ANSWERED,           ANSWER,   ANSWERED
			ANSWERED,           ASK,      WAITING_FOR_PERSON
			ANSWERED,           HAND_OVER, ANSWERED
			ANSWERED,           CLOSE,    CLOSED
			ANSWERED,           REOPEN,   -
			ANSWERED,           REPLY,    TAKEN
			WAITING_FOR_PERSON, TAKE,     WAITING_FOR_PERSON
			WAITING_FOR_PERSON, ANSWER,   ANSWERED
			WAITING_FOR_PERSON, ASK,      WAITING_FOR_PERSON
			WAITING_FOR_PERSON, HAND_OVER, WAITING_FOR_PERSON
			WAITING_FOR_PERSON, CLOSE,    CLOSED
			WAITING_FOR_PERSON, REOPEN,   -
			WAITING_FOR_PERSON, REPLY,    TAKEN
			CLOSED,             TAKE,     -
			CLOSED,             ANSWER,   -
			CLOSED,             ASK,      -
			CLOSED,             HAND_OVER, -
			CLOSED,             CLOSE,    -
			CLOSED,             REOPEN,   TAKEN
			CLOSED,             REPLY,    -
			""")
	void theTable(ContactState from, ContactAct act, String to) {
		assertThat(from.allows(act) ? act.leadsTo(from).name() : "-").isEqualTo(to);
	}

	@Test
	void theTableIsComplete() {
		assertThat(ContactState.values().length * ContactAct.values().length).isEqualTo(35);
	}

	@Test
	void onlyTheReplyIsAnActOfThePerson() {
		assertThat(ContactAct.values()).filteredOn((act) -> !act.isOfAgents()).containsExactly(ContactAct.REPLY);
	}

	@Test
	void nobodyMayActOnTheirOwnQuestionInAnyState() {
		assertThat(ContactState.values()).allSatisfy(
				(state) -> assertThat(ContactAct.values()).noneMatch((act) -> SomeDetails.of(state, true).allows(act)));
	}

	@Test
	void anAgentMayDoWhatTheStateAllowsExceptReply() {
		assertThat(ContactState.values()).allSatisfy((state) -> assertThat(ContactAct.values()).allMatch(
				(act) -> SomeDetails.of(state, false).allows(act) == (state.allows(act) && act != ContactAct.REPLY)));
	}

}
