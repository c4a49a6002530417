package fr.compteformation.platform.securitycheck;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import fr.compteformation.OnPostgresql;
import fr.compteformation.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes on one database. */
@PortalTest
@OnPostgresql
class BrakesOnTwoNodesTests {

	@Autowired
	private SecurityChecks here;

	private SecurityChecks there;

	// A whole second portal would cost seconds and add nothing that counts.
	@BeforeEach
	void startAnotherNode(@Autowired ApplicationContext portal) throws IOException {
		this.there = SomeNodes.apart(portal);
	}

	@Test
	void knowTheWrongAnswersOfASessionOnTheOtherNode() {
		Visitor visitor = Visitors.anybody();
		IntStream.range(0, 5).forEach((i) -> answer(this.here, visitor));
		assertThat(answer(this.there, visitor)).isInstanceOf(SecurityChecks.Outcome.TooSoon.class);
	}

	@Test
	void knowTheWrongAnswersOfANetworkOnTheOtherNode() {
		Visitor visitor = Visitors.anybody();
		for (int i = 0; i < 10; i++) {
			assertThat(answer(this.here, Visitors.neighbourOf(visitor))).isEqualTo(new SecurityChecks.Outcome.Wrong());
			assertThat(answer(this.there, Visitors.neighbourOf(visitor))).isEqualTo(new SecurityChecks.Outcome.Wrong());
		}
		assertThat(answer(this.here, Visitors.neighbourOf(visitor))).isInstanceOf(SecurityChecks.Outcome.TooSoon.class);
		assertThat(answer(this.there, Visitors.neighbourOf(visitor)))
			.isInstanceOf(SecurityChecks.Outcome.TooSoon.class);
	}

	@Test
	void judgeOnOneNodeWhatTheOtherOneAsked() {
		Visitor visitor = Visitors.anybody();
		Challenge challenge = this.there.issue(visitor, CheckKind.CHARACTERS, Locale.FRENCH);
		assertThat(this.here.isOpen(challenge.id(), visitor)).isTrue();
		assertThat(this.here.speak(challenge.id(), visitor, Locale.FRENCH).orElseThrow().bytes())
			.isEqualTo(this.there.speak(challenge.id(), visitor, Locale.FRENCH).orElseThrow().bytes());
		assertThat(this.here.answer(challenge.id(), visitor, Visitors.attempt("wrong")))
			.isEqualTo(new SecurityChecks.Outcome.Wrong());
		assertThat(this.there.answer(challenge.id(), visitor, Visitors.attempt("wrong")))
			.isEqualTo(new SecurityChecks.Outcome.Expired());
	}

	private static SecurityChecks.Outcome answer(SecurityChecks node, Visitor visitor) {
		Challenge challenge = node.issue(visitor, CheckKind.QUESTION, Locale.FRENCH);
		return node.answer(challenge.id(), visitor, Visitors.attempt("wrong"));
	}

}
