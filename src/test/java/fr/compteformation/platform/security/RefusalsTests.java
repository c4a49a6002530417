package fr.compteformation.platform.security;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.document.check.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
abstract class RefusalsTests extends PortalTests {

	private final Nir nir = People.newNir();

	@Autowired
	private SecurityRecord noted;

	@Autowired
	private SecurityRecordKeeper keeper;

	@Autowired
	private AccountRefusals refusals;

	private Citizen citizen;

	@BeforeEach
	void openAnAccount() {
		this.citizen = People.withAccount(this.portal, this.nir);
	}

	@Test
	void anAttackIsOneLineOfTheDay() {
		for (int time = 0; time < 1_000; time++) {
			this.noted.noteNumber(Refused.SIGN_IN_WRONG, this.nir.value());
		}
		this.keeper.keep();
		for (int time = 0; time < 500; time++) {
			this.noted.noteNumber(Refused.SIGN_IN_WRONG, this.nir.value());
		}
		this.keeper.keep();
		assertThat(lately()).containsExactly(tries(Refused.SIGN_IN_WRONG, "", 1_500));
	}

	@Test
	void kindsReasonsAndDaysAreDistinguished() {
		this.noted.note(Refused.FILE, Refusal.VIRUS, this.citizen.accountId());
		this.noted.note(Refused.FILE, Refusal.TOO_BIG, this.citizen.accountId());
		this.noted.noteNumber(Refused.SIGN_IN_TOO_SOON, this.nir.value());
		this.keeper.keep();
		this.clock.advance(Duration.ofDays(1));
		this.noted.noteNumber(Refused.SIGN_IN_TOO_SOON, this.nir.value());
		this.keeper.keep();
		assertThat(lately()).hasSize(4).first().isEqualTo(tries(Refused.SIGN_IN_TOO_SOON, "", 1));
	}

	@Test
	void aNumberThatNobodyHasIsInTheLogOnly(CapturedOutput log) {
		Nir nobody = People.newNir();
		int before = rows();
		this.noted.noteNumber(Refused.SIGN_IN_WRONG, nobody.value());
		this.keeper.keep();
		assertThat(rows()).isEqualTo(before);
		assertThat(log).containsPattern("event=refused what=SIGN_IN_WRONG detail=- count=1 subject=[0-9a-f]{12} ")
			.doesNotContain(nobody.value(), nobody.number());
	}

	@Test
	void theLogNamesNobody(CapturedOutput log) {
		this.noted.note(Refused.LINK, null, this.citizen.accountId());
		this.noted.noteAgent(Refused.SIGN_IN_WRONG, "zoe@exemple.fr");
		this.keeper.keep();
		assertThat(log).contains("what=LINK", "what=SIGN_IN_WRONG")
			.doesNotContain(this.citizen.accountId().toString(), "zoe@exemple.fr");
	}

	@Test
	void whatTheDatabaseDoesNotTakeIsWrittenLater() {
		SecurityRecord noted = new SecurityRecord(this.clock);
		SecurityRecordKeeper elsewhere = new SecurityRecordKeeper(noted, this.portal.getBean(SecurityLog.class),
				new Failing(this.database), this.portal.getBean(Citizens.class));
		noted.note(Refused.PROOF_WRONG, null, this.citizen.accountId());
		elsewhere.keep();
		assertThat(lately()).isEmpty();
		noted.note(Refused.PROOF_WRONG, null, this.citizen.accountId());
		elsewhere.keep();
		assertThat(lately()).containsExactly(tries(Refused.PROOF_WRONG, "", 2));
	}

	@Test
	void stoppingWritesWhatWasNoted() {
		this.noted.note(Refused.PAGE, null, this.citizen.accountId());
		this.keeper.stop();
		this.keeper.start();
		assertThat(lately()).containsExactly(tries(Refused.PAGE, "", 1));
	}

	@Test
	void anErasedAccountStopsNothing() {
		Citizen other = People.withAccount(this.portal, People.newNir());
		this.noted.note(Refused.PAGE, null, this.citizen.accountId());
		this.keeper.keep();
		this.database.sql("delete from account where id = ?").param(this.citizen.accountId()).update();
		assertThat(this.refusals.lately(this.citizen.accountId(), 10)).isEmpty();
		this.noted.note(Refused.PAGE, null, this.citizen.accountId());
		this.noted.note(Refused.PAGE, null, other.accountId());
		this.keeper.keep();
		assertThat(this.refusals.lately(other.accountId(), 10)).hasSize(1);
	}

	@Test
	void afterAYearItIsForgotten() {
		this.noted.note(Refused.PAGE, null, this.citizen.accountId());
		this.keeper.keep();
		this.refusals.deleteBefore(PortalTime.dayOf(this.clock.instant()));
		assertThat(lately()).hasSize(1);
		this.refusals.deleteBefore(PortalTime.dayOf(this.clock.instant()).plusDays(1));
		assertThat(lately()).isEmpty();
	}

	@Test
	void nobodyReadsThoseOfSomebodyElse() {
		Citizen other = new Citizen(UUID.randomUUID(), "Chloé");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> SignedInAs.as(this.portal, other, () -> this.refusals.lately(this.citizen)));
	}

	@Test
	void aVerbOfSomebodyElsesIsNoted() {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> SignedInAs.as(this.portal, this.citizen,
				() -> this.refusals.lately(new Citizen(UUID.randomUUID(), "Chloé"))));
		this.keeper.keep();
		assertThat(lately()).containsExactly(tries(Refused.PAGE, "", 1));
	}

	@Test
	void anActWithoutAProofIsNoted() {
		Proofs proofs = this.portal.getBean(Proofs.class);
		Proof old = new Proof(this.citizen.accountId(), Instant.EPOCH);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> proofs.require(this.citizen, old));
		this.keeper.keep();
		assertThat(lately()).containsExactly(tries(Refused.PROOF_MISSING, "", 1));
	}

	private RefusedAttempts tries(Refused what, String detail, int count) {
		return new RefusedAttempts(PortalTime.dayOf(this.clock.instant()), what, detail, count);
	}

	private List<RefusedAttempts> lately() {
		return SignedInAs.as(this.portal, this.citizen, () -> this.refusals.lately(this.citizen));
	}

	private int rows() {
		return this.database.sql("select count(*) from account_refusal").query(Integer.class).single();
	}

	/** Fails once. */
	private static final class Failing extends AccountRefusals {

		private boolean failed;

		Failing(JdbcClient database) {
			super(database);
		}

		@Override
		void add(UUID account, NotedRefusal refusal, SecurityRecord.Tally tally) {
			if (!this.failed) {
				this.failed = true;
				throw new QueryTimeoutException("the database is down");
			}
			super.add(account, refusal, tally);
		}

	}

}
