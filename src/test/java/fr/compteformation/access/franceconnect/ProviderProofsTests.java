package fr.compteformation.access.franceconnect;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.access.civilstatus.BirthDate;
import fr.compteformation.access.civilstatus.NirComparison;
import fr.compteformation.access.civilstatus.PivotIdentity;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.IdentityProven;
import fr.compteformation.people.identityproof.ProofAttempted;

import static org.assertj.core.api.Assertions.assertThat;

@RecordApplicationEvents
class ProviderProofsTests extends PortalTests {

	private final Nir nir = People.newNir();

	private final ProviderSubject subject = subject();

	@Autowired
	private ProviderProofs providerProofs;

	@Autowired
	private IdentityProofs proofs;

	@Autowired
	private Links links;

	@Autowired
	private Holders holders;

	@Autowired
	private ApplicationEvents published;

	@Test
	void numberAndNameProveTheIdentityWithoutALink() {
		UUID account = open(this.nir);
		assertThat(this.providerProofs.prove(account, identity(this.nir, "L'HÉRITIER", true), this.subject))
			.isEqualTo(new ProofOutcome.Proven());
		assertThat(isProven(account)).isTrue();
		assertThat(this.links.linkedAt(account)).isEmpty();
		assertThat(this.published.stream(IdentityProven.class)).hasSize(1);
		assertThat(this.published.stream(ProofAttempted.class)).isEmpty();
	}

	@Test
	void eachDifferenceIsNamed() {
		UUID account = open(this.nir);
		assertThat(this.providerProofs.prove(account, identity(this.nir, "Durand", false), this.subject))
			.isEqualTo(new ProofOutcome.Differs(Set.of(NirComparison.Mismatch.SEX, NirComparison.Mismatch.BIRTH_NAME)));
		assertThat(isProven(account)).isFalse();
		assertThat(this.published.stream(ProofAttempted.class)).hasSize(1);
	}

	@Test
	void subjectLinkedToAnotherNumberProvesNothing() {
		UUID linked = open(People.newNir());
		this.transaction.executeWithoutResult((status) -> this.links.link(linked, this.subject));
		UUID account = open(this.nir);
		assertThat(this.providerProofs.prove(account, right(this.nir), this.subject))
			.isEqualTo(new ProofOutcome.OfAnother());
		assertThat(isProven(account)).isFalse();
		assertThat(refusals(account)).isOne();
		assertThat(this.published.stream(ProofAttempted.class)).hasSize(1);
	}

	@Test
	void subjectThatProvedAnotherNumberProvesNothing() {
		Nir first = People.newNir();
		this.providerProofs.prove(open(first), right(first), this.subject);
		UUID account = open(this.nir);
		assertThat(this.providerProofs.prove(account, right(this.nir), this.subject))
			.isEqualTo(new ProofOutcome.OfAnother());
		this.providerProofs.proveIfRight(account, right(this.nir), this.subject);
		assertThat(isProven(account)).isFalse();
		assertThat(refusals(account)).isOne();
	}

	@Test
	void accountWhoseNameAnAgentChecksProvesNothing() {
		this.holders.known(Map.of(this.nir, "Durand"));
		UUID account = open(this.nir);
		assertThat(this.providerProofs.prove(account, identity(this.nir, "Durand", true), this.subject))
			.isEqualTo(new ProofOutcome.NameFirst());
		assertThat(isProven(account)).isFalse();
	}

	@Test
	void signInWithAnotherNameStaysSilent() {
		UUID account = open(this.nir);
		this.providerProofs.proveIfRight(account, identity(this.nir, "Durand", true), this.subject);
		assertThat(isProven(account)).isFalse();
		assertThat(this.published.stream(ProofAttempted.class)).isEmpty();
	}

	private UUID open(Nir nir) {
		return People.withAccount(this.portal, nir).accountId();
	}

	private boolean isProven(UUID account) {
		return this.proofs.isProven(new AccountId(account));
	}

	private int refusals(UUID account) {
		return this.database.sql("select count(*) from refused_subject where account_id = ?")
			.param(account)
			.query(Integer.class)
			.single();
	}

	private static PivotIdentity right(Nir nir) {
		return identity(nir, "L’Héritier", true);
	}

	private static PivotIdentity identity(Nir nir, String birthName, boolean female) {
		return new PivotIdentity("Chloé", birthName, new BirthDate(1955, 8, 14), female, nir.number().substring(5, 10),
				"99100", "");
	}

	private static ProviderSubject subject() {
		return new ProviderSubject((UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", ""));
	}

}
