package fr.compteformation.office.topup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.employerfile.SomeEmployers;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

/** The end of deposits and their proofs, on every database. */
abstract class TopUpErasureTests extends PortalTests {

	private static final String NAME = "L’Héritier";

	@Autowired
	private TopUpRepository table;

	@Autowired
	private Clock clock;

	private Professional employer;

	private Agent supervisor;

	@BeforeEach
	void somebodyAtWork() {
		this.employer = SomeProfessionals.employer(this.portal, SomeProfessionals.newEmail(), SomeEmployers.newSiret());
		this.supervisor = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
	}

	@Test
	void afterTheirRetentionDepositsAreErasedButNotTheLedger() {
		Learner learner = new Learner(this.portal);
		UUID id = SomeTopUps.sent(this.portal, this.employer, learner.nir(), NAME);
		SomeTopUps.decide(this.portal, this.supervisor, id, TopUpDecision.Act.CREDIT);
		erase(Duration.ZERO, Duration.ofDays(1));
		assertThat(this.table.findById(id))
			.hasValueSatisfying((kept) -> assertThat(kept.details().getProof()).isNull());
		erase(Duration.ZERO, Duration.ZERO);
		assertThat(this.table.findById(id)).isEmpty();
		assertThat(learner.balances().topUps()).isEqualTo(SomeTopUps.AMOUNT);
	}

	@Test
	void depositsThatNobodyDecidesAreErasedToo() {
		UUID id = SomeTopUps.sent(this.portal, this.employer, People.newNir(), NAME);
		UUID proof = this.table.findById(id).orElseThrow().details().proof().value();
		erase(Duration.ZERO, Duration.ofDays(1));
		assertThat(this.table.findById(id))
			.hasValueSatisfying((kept) -> assertThat(kept.details().proof().value()).isEqualTo(proof));
		erase(Duration.ZERO, Duration.ZERO);
		assertThat(this.table.findById(id)).isEmpty();
		assertThat(this.database.sql("select count(*) from document where id = ? and unused_since is not null")
			.param(proof)
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void oldProofsAreFoundOnceDecided() {
		UUID waiting = SomeTopUps.sent(this.portal, this.employer, People.newNir(), NAME);
		UUID decided = SomeTopUps.sent(this.portal, this.employer, People.newNir(), NAME);
		SomeTopUps.decide(this.portal, this.supervisor, decided, TopUpDecision.Act.REFUSE);
		Instant later = this.clock.instant().plusSeconds(1);
		assertThat(this.table.withOldProof(later, Limit.unlimited())).extracting(TopUp::id)
			.contains(decided)
			.doesNotContain(waiting);
	}

	private void erase(Duration proof, Duration deposit) {
		TopUpErasure erasure = new TopUpErasure(this.table, this.portal.getBean(Documents.class),
				new TopUpRetention(proof, deposit), Clock.offset(this.clock, Duration.ofSeconds(1)));
		boolean more = true;
		while (more) {
			more = Boolean.TRUE.equals(this.transaction.execute((status) -> erasure.eraseSome()));
		}
	}

}
