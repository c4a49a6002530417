package fr.compteformation.platform.securitycheck;

import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

import fr.compteformation.CompteFormationApplication;
import fr.compteformation.OnPostgresql;
import fr.compteformation.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes on one database. */
@PortalTest
@OnPostgresql
class BrakesOnTwoNodesTests {

	private static ConfigurableApplicationContext other;

	@Autowired
	private SecurityChecks here;

	@BeforeAll
	static void startAnotherNode(@Autowired Environment first) {
		other = new SpringApplicationBuilder(CompteFormationApplication.class).profiles("test")
			.run("--server.port=0", "--spring.datasource.url=" + first.getProperty("spring.datasource.url"),
					"--spring.datasource.username=postgres", "--spring.datasource.hikari.maximum-pool-size=4");
	}

	@AfterAll
	static void stopTheOtherNode() {
		other.close();
	}

	@Test
	void knowTheWrongAnswersOfASessionOnTheOtherNode() {
		Visitor visitor = Visitors.anybody();
		IntStream.range(0, 5).forEach((i) -> answer(this.here, visitor));
		assertThat(answer(there(), visitor)).isInstanceOf(SecurityChecks.Outcome.TooSoon.class);
	}

	@Test
	void knowTheWrongAnswersOfANetworkOnTheOtherNode() {
		Visitor visitor = Visitors.anybody();
		for (int i = 0; i < 10; i++) {
			assertThat(answer(this.here, Visitors.neighbourOf(visitor))).isEqualTo(new SecurityChecks.Outcome.Wrong());
			assertThat(answer(there(), Visitors.neighbourOf(visitor))).isEqualTo(new SecurityChecks.Outcome.Wrong());
		}
		assertThat(answer(this.here, Visitors.neighbourOf(visitor))).isInstanceOf(SecurityChecks.Outcome.TooSoon.class);
		assertThat(answer(there(), Visitors.neighbourOf(visitor))).isInstanceOf(SecurityChecks.Outcome.TooSoon.class);
	}

	@Test
	void judgeOnOneNodeWhatTheOtherOneAsked() {
		Visitor visitor = Visitors.anybody();
		Challenge challenge = there().issue(visitor, CheckKind.CHARACTERS, Locale.FRENCH);
		assertThat(this.here.isOpen(challenge.id(), visitor)).isTrue();
		assertThat(this.here.speak(challenge.id(), visitor, Locale.FRENCH).orElseThrow().bytes())
			.isEqualTo(there().speak(challenge.id(), visitor, Locale.FRENCH).orElseThrow().bytes());
		assertThat(this.here.answer(challenge.id(), visitor, Visitors.attempt("wrong")))
			.isEqualTo(new SecurityChecks.Outcome.Wrong());
		assertThat(there().answer(challenge.id(), visitor, Visitors.attempt("wrong")))
			.isEqualTo(new SecurityChecks.Outcome.Expired());
	}

	private static SecurityChecks.Outcome answer(SecurityChecks node, Visitor visitor) {
		Challenge challenge = node.issue(visitor, CheckKind.QUESTION, Locale.FRENCH);
		return node.answer(challenge.id(), visitor, Visitors.attempt("wrong"));
	}

	private static SecurityChecks there() {
		return other.getBean(SecurityChecks.class);
	}

}
