package fr.compteformation.proofs;

import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;

import javax.net.ssl.SSLContext;

import org.junit.jupiter.api.Test;

import fr.compteformation.AbstractHttpTests;

import static org.assertj.core.api.Assertions.assertThat;

class TabTests extends AbstractHttpTests {

	@Test
	void reloadsThePageToWhichThePortalLed() throws NoSuchAlgorithmException {
		try (Tab tab = new Tab("http://127.0.0.1:" + this.port, InetAddress.getLoopbackAddress(),
				SSLContext.getDefault(), new Unheeded())) {
			tab.open("/inscription");
			tab.check();
			tab.press("Continuer");
			assertThat(tab.path()).isEqualTo("/inscription/identite");
			tab.reload();
			assertThat(tab.heading()).isEqualTo("S’inscrire");
		}
	}

	private static final class Unheeded implements Tab.Answers {

		@Override
		public void came(int status) {
		}

		@Override
		public void lost() {
		}

	}

}
