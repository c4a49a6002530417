package fr.compteformation.office.queue;

import org.junit.jupiter.api.Test;

import fr.compteformation.OnPostgresql;

import static org.assertj.core.api.Assertions.assertThat;

@OnPostgresql
class DifQueueOnPostgresqlTests extends DifQueueTests {

	@Test
	void allWhoAskAtTheSameMomentGetOne() throws Exception {
		assertThat(eightTakeOfEight()).hasSize(8);
	}

}
