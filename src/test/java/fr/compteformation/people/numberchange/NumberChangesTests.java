package fr.compteformation.people.numberchange;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.signin.SignInCheck;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Changed social security numbers, on every database.
 */
abstract class NumberChangesTests extends PortalTests {

	private final Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	private final Nir wanted = People.newNir();

	@Autowired
	private NumberChanges changes;

	@Autowired
	private Accounts accounts;

	@Autowired
	@Qualifier("accountSignIn")
	private SignInCheck signIn;

	@Autowired
	private Holders holders;

	@Autowired
	private NumberChangeMails mails;

	private Learner learner;

	@BeforeEach
	void somebody() {
		this.learner = new Learner(this.portal).earns(40);
	}

	@Test
	void theNewNumberSignsInToTheSameRights() {
		assertThat(change(this.wanted)).isEqualTo(NumberChanges.Outcome.DONE);
		assertThat(this.signIn.check(this.wanted, People.PASSWORD)).contains(this.learner.citizen());
		assertThat(this.holders.byNir(this.wanted)).contains(this.learner.holder());
		assertThat(this.learner.balances().cpf().cents()).isPositive();
		assertThat(this.mails.compose(NumberChangeMails.Template.NUMBER_CHANGED, this.learner.citizen().accountId(),
				UUID.randomUUID()))
			.isPresent();
	}

	@Test
	void theFormerNumberNeitherSignsInNorOpensAnAccount() {
		change(this.wanted);
		assertThat(this.signIn.check(this.learner.nir(), People.PASSWORD)).isEmpty();
		assertThat(this.accounts.exists(this.learner.nir())).isTrue();
		assertThat(this.accounts.ownerOf(this.learner.nir())).isEqualTo(this.accounts.ownerOf(this.wanted)).isPresent();
		assertThat(this.holders.byNir(this.learner.nir())).contains(this.learner.holder());
	}

	@Test
	void aNumberGivenByMistakeCanBeTakenBack() {
		change(this.wanted);
		assertThat(change(this.learner.nir())).isEqualTo(NumberChanges.Outcome.DONE);
		assertThat(this.signIn.check(this.learner.nir(), People.PASSWORD)).contains(this.learner.citizen());
		assertThat(this.holders.isFormer(this.wanted)).isTrue();
		assertThat(this.holders.isFormer(this.learner.nir())).isFalse();
	}

	@Test
	void aNumberThatSomebodyElseHasOrHadIsRefused() {
		Learner other = new Learner(this.portal);
		assertThat(change(other.nir())).isEqualTo(NumberChanges.Outcome.TAKEN);
		assertThat(change(this.learner.nir())).isEqualTo(NumberChanges.Outcome.SAME);
		assertThat(this.signIn.check(this.learner.nir(), People.PASSWORD)).contains(this.learner.citizen());
		assertThat(journaled()).isZero();
	}

	@Test
	void whatWasChangedMeanwhileStands() {
		assertThat(change(this.agent, 0, this.wanted)).isEqualTo(NumberChanges.Outcome.DONE);
		assertThat(change(this.agent, 0, People.newNir())).isEqualTo(NumberChanges.Outcome.CHANGED);
		assertThat(journaled()).isOne();
	}

	@Test
	void nobodyChangesTheirOwn() {
		Agent self = SomeAgents.whoIs(this.portal, this.learner.nir());
		assertThat(change(self, 0, this.wanted)).isEqualTo(NumberChanges.Outcome.OWN_ACCOUNT);
	}

	@Test
	void citizensChangeNothing() {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.learner
			.themselves(() -> this.changes.change(this.agent, this.learner.holder(), 0, new NumberChange())));
	}

	private NumberChanges.Outcome change(Nir to) {
		int seen = SignedInAs.as(this.portal, this.agent,
				() -> this.changes.version(this.agent, this.learner.holder()));
		return change(this.agent, seen, to);
	}

	private NumberChanges.Outcome change(Agent who, int seen, Nir to) {
		NumberChange change = new NumberChange();
		change.setNir(to);
		change.setMotive(NumberChange.Motive.CIVIL_STATUS_CORRECTED);
		change.setRemark("Acte de naissance vu");
		return SignedInAs.as(this.portal, who, () -> this.changes.change(who, this.learner.holder(), seen, change));
	}

	private int journaled() {
		return this.database.sql("select count(*) from journal_entry where subject_id = ? and act = 'NIR_CHANGED'")
			.param(this.learner.holder().value())
			.query(Integer.class)
			.single();
	}

}
