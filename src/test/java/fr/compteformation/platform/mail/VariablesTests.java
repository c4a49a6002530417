package fr.compteformation.platform.mail;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class VariablesTests {

	@Test
	void componentsAreVariables() {
		assertThat(Variables.of(new Greeting("Zoé", "12"))).isEqualTo(Map.of("name", "Zoé", "number", "12"));
	}

	@Test
	void aPartAddsItsOwnComponents() {
		Invitation invitation = new Invitation("abc", new Moment("lundi", "8 h"));
		assertThat(Variables.of(invitation)).isEqualTo(Map.of("link", "abc", "day", "lundi", "hour", "8 h"));
		assertThat(Variables.names(Invitation.class)).containsExactly("link", "day", "hour");
	}

	@Test
	void noneMayBeMissing() {
		assertThatIllegalArgumentException().isThrownBy(() -> Variables.of(new Greeting("Zoé", null)))
			.withMessage("no number");
	}

	private record Invitation(String link, Moment until) {
	}

}
