package fr.compteformation.platform.security.admission;

import java.net.http.HttpResponse;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import fr.compteformation.AbstractHttpTests;
import fr.compteformation.MovableClock;
import fr.compteformation.SessionsOnServer;
import fr.compteformation.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

class AdmissionOverHttpTests extends AbstractHttpTests {

	@Test
	void anOverloadKeepsNewVisitorsOutAndOthersIn() {
		RequestsInWork crowd = this.portal.getBean(RequestsInWork.class);
		this.visitor.get("/connexion");
		SessionsOnServer sessions = new SessionsOnServer(this.portal);
		int others = 0;
		Visitor late = new Visitor(this.port);
		try {
			while (!crowd.isFull()) {
				crowd.enter();
				others++;
			}
			this.portal.getBean(MovableClock.class).advance(Duration.ofSeconds(2));
			int before = sessions.count();
			HttpResponse<String> answer = late.get("/connexion", "Accept", "text/html");
			assertThat(answer.statusCode()).isEqualTo(503);
			assertThat(answer.headers().firstValue("Retry-After")).isPresent();
			assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
			assertThat(answer.body()).contains("votre place est gardée");
			assertThat(late.cookie(AdmissionFilter.COOKIE)).isPresent();
			assertThat(sessions.count()).isEqualTo(before);
			assertThat(late.get("/styles.css").statusCode()).isEqualTo(200);
			assertThat(this.visitor.get("/inscription").statusCode()).isEqualTo(200);
		}
		finally {
			for (int i = 0; i < others; i++) {
				crowd.leave();
			}
		}
		Awaitility.await().pollInterval(Duration.ofMillis(200)).until(() -> late.get("/connexion").statusCode() == 200);
		// The tests that follow come without a ticket.
		Awaitility.await().until(() -> new Visitor(this.port).get("/connexion").statusCode() == 200);
	}

}
