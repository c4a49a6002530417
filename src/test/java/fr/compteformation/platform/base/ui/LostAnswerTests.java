package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

import fr.compteformation.AbstractHttpTests;
import fr.compteformation.OpenPage;
import fr.compteformation.SessionsOnServer;

import static org.assertj.core.api.Assertions.assertThat;

class LostAnswerTests extends AbstractHttpTests {

	@Test
	void aLostAnswerIsGivenAgain() {
		OpenPage page = this.visitor.open("/connexion");
		String session = this.visitor.cookie("JSESSIONID").orElseThrow().getValue();
		UI kept = new SessionsOnServer(this.portal).pages(session).getFirst();
		String packed = kept.getInternals().getLastRequestResponse();
		String again = page.resend();
		assertThat(again).contains("Mot de passe");
		assertThat(packed.length()).isLessThan(again.length() / 3);
		assertThat(again).isEqualTo(PackedAnswers.unpacked(packed)).isEqualTo(page.resend());
		assertThat(page.update()).contains("\"syncId\"");
	}

}
