package fr.compteformation.people.closure;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.account.AccountCitizens;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.SuspensionReason;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.people.suspension.Suspensions;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proved;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Closing accounts, on every database.
 */
abstract class ClosuresTests extends PortalTests {

	@Autowired
	private Closures closures;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccountCitizens citizens;

	@Autowired
	private Suspensions suspensions;

	@Autowired
	private ClosureMails mails;

	@Autowired
	private AccessForTests access;

	private Learner learner;

	@BeforeEach
	void somebody() {
		this.learner = new Learner(this.portal).earns(40);
		SomeDeclarations.declare(this.portal, this.learner, SomeDeclarations.form(this.portal, this.learner, "90"));
	}

	@Test
	void aProofOfLongAgoIsNotEnough() {
		Proof proof = Proved.by(this.portal, this.learner.citizen());
		this.clock.advance(Proof.VALIDITY);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ask(proof));
		assertThat(day()).isNull();
	}

	@Test
	void theEmailStatesTheDayOfClosure() {
		ask();
		assertThat(day()).isEqualTo(PortalTime.dayOf(this.clock.instant().plus(Duration.ofDays(30))));
		assertThat(this.mails.compose(ClosureMails.Template.ACCOUNT_CLOSING, account().value(), UUID.randomUUID()))
			.isPresent();
		assertThat(events()).containsExactly("CLOSURE_ASKED");
	}

	@Test
	void whoAsksAgainChangesNothing() {
		ask();
		LocalDate first = day();
		this.clock.advance(Duration.ofDays(3));
		ask();
		assertThat(day()).isEqualTo(first);
		assertThat(events()).hasSize(1);
	}

	@Test
	void whoChangesTheirMindKeepsTheAccount() {
		ask();
		this.learner.themselves(() -> {
			this.closures.takeBack(this.learner.citizen());
			return null;
		});
		assertThat(day()).isNull();
		this.clock.advance(Duration.ofDays(31));
		eraseAll();
		assertThat(this.accounts.exists(this.learner.nir())).isTrue();
		assertThat(this.mails.compose(ClosureMails.Template.ACCOUNT_CLOSING, account().value(), UUID.randomUUID()))
			.isEmpty();
	}

	@Test
	void thirtyDaysLaterTheAccountIsGoneAndTheRightsWait() {
		ask();
		this.clock.advance(Duration.ofDays(29));
		eraseAll();
		assertThat(this.accounts.exists(this.learner.nir())).isTrue();
		this.clock.advance(Duration.ofDays(1));
		eraseAll();
		assertThat(this.accounts.exists(this.learner.nir())).isFalse();
		assertThat(this.citizens.byAccount(this.learner.citizen().accountId())).isEmpty();
		assertThat(rowsAboutTheAccount()).isZero();
		Learner again = new Learner(this.portal, this.learner.nir());
		assertThat(again.holder()).isEqualTo(this.learner.holder());
		assertThat(again.balances().dif().cents()).isEqualTo(135_000);
	}

	@Test
	void whoIsNotProvenClosesTheAccountAndTheRightsWait() {
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		this.learner = Learner.unproven(this.portal).earns(40);
		Proof old = Proved.by(this.portal, this.learner.citizen());
		this.clock.advance(Proof.VALIDITY);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ask(old));
		ask();
		this.clock.advance(Duration.ofDays(30));
		eraseAll();
		assertThat(this.accounts.exists(this.learner.nir())).isFalse();
		assertThat(this.learner.balances().cpf().cents()).isEqualTo(60_000);
	}

	@Test
	void nobodyClosesASuspendedAccount() {
		ask();
		this.transaction.executeWithoutResult(
				(status) -> this.suspensions.suspendForOwner(account(), SuspensionReason.EMAIL_NOT_THEIRS));
		this.clock.advance(Duration.ofDays(31));
		eraseAll();
		assertThat(this.accounts.exists(this.learner.nir())).isTrue();
	}

	@Test
	void nobodyClosesWhatBelongsToSomebodyElse() {
		Learner other = new Learner(this.portal);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> other.themselves(() -> {
			this.closures.ask(this.learner.citizen(), Proved.by(this.portal, this.learner.citizen()));
			return null;
		}));
	}

	private void ask() {
		ask(Proved.by(this.portal, this.learner.citizen()));
	}

	private void ask(Proof proof) {
		this.learner.themselves(() -> {
			this.closures.ask(this.learner.citizen(), proof);
			return null;
		});
	}

	private LocalDate day() {
		return SignedInAs.as(this.portal, this.learner.citizen(), () -> this.closures.dayOf(this.learner.citizen()))
			.orElse(null);
	}

	private void eraseAll() {
		while (Boolean.TRUE.equals(this.transaction.execute((status) -> this.closures.eraseSome()))) {
			// until nothing is left
		}
	}

	private AccountId account() {
		return new AccountId(this.learner.citizen().accountId());
	}

	private List<String> events() {
		return this.database.sql("select act from account_event where account_id = ? order by id")
			.param(account().value())
			.query(String.class)
			.list();
	}

	private int rowsAboutTheAccount() {
		return this.database
			.sql("""
					select (select count(*) from account where id = :id) + (select count(*) from holder_attachment where account_id = :id)
						+ (select count(*) from account_closure where account_id = :id)
						+ (select count(*) from remembered_device where account_id = :id)""")
			.param("id", account().value())
			.query(Integer.class)
			.single();
	}

}
