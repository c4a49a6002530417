package fr.compteformation.people.identityproof.ui;

import java.util.Map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.access.franceconnect.ProofOutcome;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofMethod;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;

class ProofViewTests extends UiTests {

	private final Nir nir = People.newNir();

	@Autowired
	private AccessForTests access;

	@Autowired
	private IdentityProofs proofs;

	@Autowired
	private Holders holders;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void somebodyUnprovenReadsWhyAndWhatWorksMeanwhile() {
		open(IdentityProofPolicy.BEFORE_RIGHTS);
		assertThat(plainPage()).contains("avant de les montrer", "Pourquoi cette étape ?", "En attendant, vous pouvez");
		assertThat(_get(Anchor.class, (search) -> search.withText("déclarer vos heures de DIF")).getHref())
			.isEqualTo("/mes-droits/dif");
	}

	@Test
	void whoeverSeesTheirRightsReadsWhatTheProofOpens() {
		open(IdentityProofPolicy.BEFORE_SPENDING);
		assertThat(plainPage()).contains("avant de les dépenser");
	}

	@Test
	void whoeverHasProvedItGoesOnToTheirRights() {
		Citizen citizen = open(IdentityProofPolicy.BEFORE_RIGHTS);
		this.transaction
			.execute((status) -> this.proofs.prove(new AccountId(citizen.accountId()), ProofMethod.LETTER, null));
		UI.getCurrent().navigate(ProofView.class);
		assertThat(plainPage()).contains("Vous avez déjà prouvé que ce compte est le vôtre.")
			.doesNotContain("Pourquoi cette étape ?");
		_assertOne(Anchor.class, (search) -> search.withText("Voir mes droits"));
	}

	@Test
	void anAccountWhoseNameIsCheckedReadsThatFirst() {
		this.holders.known(Map.of(this.nir, "Durand"));
		open(IdentityProofPolicy.BEFORE_RIGHTS);
		assertThat(plainPage()).contains("Nous vérifions d’abord votre nom.");
	}

	@Test
	void otherPagesLeaveTheOutcomeOfAnAttemptToThePageOfTheWays() {
		Citizen citizen = open(IdentityProofPolicy.BEFORE_RIGHTS);
		WrappedSession session = VaadinSession.getCurrent().getSession();
		session.setAttribute(ProofOutcome.ATTRIBUTE, new ProofOutcome.OfAnother());
		UI.getCurrent().navigate("contact");
		assertThat(session.getAttribute(ProofOutcome.ATTRIBUTE)).isNotNull();
		signIn(citizen);
		UI.getCurrent().navigate(ProofView.class);
		assertThat(session.getAttribute(ProofOutcome.ATTRIBUTE)).isNull();
	}

	private Citizen open(IdentityProofPolicy policy) {
		this.access.choose(policy);
		Citizen citizen = People.withAccount(this.context, this.nir);
		signIn(citizen);
		UI.getCurrent().navigate(ProofView.class);
		_assertOne(H1.class, (search) -> search.withText("Prouvez que c’est vous"));
		return citizen;
	}

}
