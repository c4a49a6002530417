package fr.compteformation.platform.base.ui;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.compteformation.UiTests;

import static org.assertj.core.api.Assertions.assertThat;

class WaitTests extends UiTests {

	@ParameterizedTest
	@CsvSource({ "PT0S, 1 seconde", "PT1S, 1 seconde", "PT4.2S, 5 secondes", "PT59.5S, 1 minute", "PT60S, 1 minute",
			"PT61S, 2 minutes", "PT60M, 60 minutes", "PT60M1S, 2 heures", "PT23H30M, 24 heures" })
	void isRoundedUpToOneUnit(Duration delay, String words) {
		assertThat(Wait.inWords(delay)).isEqualToNormalizingUnicode(words);
	}

}
