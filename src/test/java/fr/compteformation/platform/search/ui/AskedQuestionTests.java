package fr.compteformation.platform.search.ui;

import org.junit.jupiter.api.Test;

import fr.compteformation.platform.search.Search;

import static org.assertj.core.api.Assertions.assertThat;

class AskedQuestionTests {

	@Test
	void aQuestionIsCut() {
		assertThat(new AskedQuestion("a".repeat(100_000)).words()).hasSize(Search.LONGEST);
		assertThat(new AskedQuestion("dif").words()).isEqualTo("dif");
	}

}
