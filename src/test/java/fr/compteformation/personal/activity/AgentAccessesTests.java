package fr.compteformation.personal.activity;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.PastAct;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

abstract class AgentAccessesTests extends PortalTests {

	private final Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	@Autowired
	private AgentAccesses looks;

	@Autowired
	private AccessForTests access;

	@Autowired
	private Journal journal;

	@Autowired
	private Holders holders;

	@Test
	void actsOfAgentsAreListedNewestFirst() {
		Learner learner = new Learner(this.portal);
		DifDeclaration form = SomeDeclarations.form(this.portal, learner, "96");
		SomeDeclarations.declare(this.portal, learner, form);
		write(Act.PERSON_OPENED, Subject.Kind.HOLDER, learner.holder().value());
		write(Act.ATTACHMENT_DECIDED, Subject.Kind.ACCOUNT, learner.citizen().accountId());
		write(Act.DECLARATION_OPENED, Subject.Kind.DECLARATION, SomeDeclarations.idOf(form));
		write(Act.FILE_OPENED, Subject.Kind.FILE, form.getDocuments().getFirst().value());
		assertThat(acts(learner.citizen())).containsExactly(Act.FILE_OPENED, Act.DECLARATION_OPENED,
				Act.ATTACHMENT_DECIDED, Act.PERSON_OPENED);
	}

	@Test
	void actsOnAReplacedDeclarationAreStillListed() {
		Learner learner = new Learner(this.portal);
		DifDeclaration first = SomeDeclarations.form(this.portal, learner, "96");
		SomeDeclarations.declare(this.portal, learner, first);
		SomeDeclarations.declare(this.portal, learner, SomeDeclarations.form(this.portal, learner, "90"));
		write(Act.DECLARATION_OPENED, Subject.Kind.DECLARATION, SomeDeclarations.idOf(first));
		write(Act.FILE_OPENED, Subject.Kind.FILE, first.getDocuments().getFirst().value());
		assertThat(acts(learner.citizen())).containsExactly(Act.FILE_OPENED, Act.DECLARATION_OPENED);
	}

	@Test
	void nothingOfAnotherPersonIsListed() {
		Learner learner = new Learner(this.portal);
		write(Act.PERSON_OPENED, Subject.Kind.HOLDER, new Learner(this.portal).holder().value());
		write(Act.PERSON_SEARCHED, Subject.Kind.HOLDER, null);
		assertThat(acts(learner.citizen())).isEmpty();
	}

	@Test
	void anUnattachedAccountSeesNothingOfTheHolder() {
		Nir nir = People.newNir();
		UUID holder = this.holders.known(Map.of(nir, "Dupond")).get(nir).value();
		Citizen citizen = People.withAccount(this.portal, nir);
		write(Act.PERSON_OPENED, Subject.Kind.HOLDER, holder);
		write(Act.ATTACHMENT_DECIDED, Subject.Kind.ACCOUNT, citizen.accountId());
		assertThat(acts(citizen)).containsExactly(Act.ATTACHMENT_DECIDED);
	}

	@ParameterizedTest
	@EnumSource(names = { "BEFORE_RIGHTS", "BEFORE_SPENDING" })
	void nothingOfTheHolderIsListedBeforeAProof(IdentityProofPolicy policy) {
		Learner learner = Learner.unproven(this.portal);
		write(Act.PERSON_OPENED, Subject.Kind.HOLDER, learner.holder().value());
		write(Act.ATTACHMENT_DECIDED, Subject.Kind.ACCOUNT, learner.citizen().accountId());
		this.access.choose(policy);
		assertThat(acts(learner.citizen())).containsExactly(Act.ATTACHMENT_DECIDED);
		learner.proves();
		assertThat(acts(learner.citizen())).containsExactly(Act.ATTACHMENT_DECIDED, Act.PERSON_OPENED);
	}

	@Test
	void nobodyReadsWhatConcernsAnother() {
		Citizen citizen = new Learner(this.portal).citizen();
		Citizen other = new Learner(this.portal).citizen();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> SignedInAs.as(this.portal, other, () -> this.looks.lately(citizen)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> SignedInAs.as(this.portal, other, () -> this.journal.about(citizen, List.of())));
	}

	private void write(Act act, Subject.Kind kind, UUID subject) {
		this.transaction.executeWithoutResult(
				(status) -> this.journal.write(this.agent, act, new Subject(kind, subject), null, null));
	}

	private List<Act> acts(Citizen citizen) {
		return SignedInAs.as(this.portal, citizen, () -> this.looks.lately(citizen))
			.stream()
			.map(PastAct::act)
			.toList();
	}

}
