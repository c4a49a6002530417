package fr.compteformation.office.backoffice.ui;

import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.InsertedAccounts;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.reconciliation.WaitingAccounts;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class ReconciliationViewTests extends UiTests {

	private final Nir nir = People.newNir();

	private Citizen citizen;

	@Autowired
	private Holders holders;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void onlyOneAccountWaits() {
		this.citizen = WaitingAccounts.only(this.context, this.nir);
	}

	@Test
	void theQueueLeadsToTheAccountWithoutAName() {
		signIn(agent(), "ROLE_AGENT");
		UI.getCurrent().navigate("agent/rapprochements");
		_assertOne(H1.class, (search) -> search.withText("Rapprochements"));
		assertThat(page()).contains("Fichier d’un employeur", "(0\u00a0j)").doesNotContain("Durand", "L’Héritier");
		assertThat(_get(Anchor.class, (search) -> search.withText("Ouvrir")).getHref())
			.isEqualTo("/agent/rapprochements/" + this.citizen.accountId());
	}

	@Test
	void anEmptyQueueSaysSo() {
		WaitingAccounts.clear(this.database);
		signIn(agent(), "ROLE_AGENT");
		UI.getCurrent().navigate("agent/rapprochements");
		assertThat(page()).contains("Aucun compte n’attend de rapprochement.");
	}

	@Test
	void bothNamesStandBesideEachOtherAndTheNumberIsMasked() {
		open(agent());
		_assertOne(H1.class, (search) -> search.withText("Rapprochement d’un compte"));
		assertThat(page())
			.contains("Nom de naissance du compteL’Héritier", "Nom de naissance connuDurand", "Fichier d’un employeur",
					"Chloé", "2 55 08 •• ••• •••")
			.doesNotContain(this.nir.formattedNumber());
	}

	@Test
	void theSamePersonSeesTheirRights() {
		open(agent());
		press("C’est la même personne");
		assertThat(page()).contains("La décision est enregistrée, et la personne est prévenue.",
				"Aucun compte n’attend de rapprochement.");
		assertThat(this.holders.attachmentOf(this.citizen.accountId())).isInstanceOf(Attachment.Attached.class);
	}

	@Test
	void aRefusalNeedsARemark() {
		open(agent());
		press("Ce n’est pas la même personne");
		assertThat(page()).contains("Dites aux autres agents pourquoi ce n’est pas la même personne.");
		assertThat(this.holders.attachmentOf(this.citizen.accountId())).isEqualTo(new Attachment.Reconciling());
	}

	@Test
	void aRefusalIsShownOnEachPage() {
		refuse();
		signIn(this.citizen);
		UI.getCurrent().navigate("mes-droits");
		assertThat(page()).contains("Compte non rattaché", "Écrivez-nous : un agent examinera de nouveau")
			.doesNotContain("Nous vérifions votre nom", "même prénom", "Durand");
		UI.getCurrent().navigate("mes-dossiers");
		assertThat(page()).contains("Compte non rattaché").doesNotContain("Nous vérifions votre nom");
		UI.getCurrent().navigate("mes-droits/dif");
		assertThat(page()).contains("Un agent n’a pas pu établir que ce compte")
			.doesNotContain("Nous vérifions votre nom");
	}

	@Test
	void waitingPeopleLearnThatAnAgentCompares() {
		signIn(this.citizen);
		for (String address : new String[] { "mes-droits", "mes-dossiers", "mes-droits/dif" }) {
			UI.getCurrent().navigate(address);
			assertThat(page()).contains("Nous vérifions votre nom");
		}
	}

	@Test
	void whatWasRefusedMayBeAcceptedLater() {
		refuse();
		open(agent());
		assertThat(page()).contains("Refusé le", "Décisions précédentes", "Ce n’est pas la même personne · Agent 214",
				"Pas le même prénom.");
		_assertNone(Button.class, (search) -> search.withText("Ce n’est pas la même personne"));
		press("C’est la même personne");
		assertThat(this.holders.attachmentOf(this.citizen.accountId())).isInstanceOf(Attachment.Attached.class);
	}

	@Test
	void aConcurrentChangeIsReportedNotOverwritten() {
		open(agent());
		Button early = _get(Button.class, (search) -> search.withText("C’est la même personne"));
		this.database.sql("update holder_attachment set version = version + 1 where account_id = ?")
			.param(this.citizen.accountId())
			.update();
		_click(early);
		assertThat(page()).contains("Ce rapprochement a été modifié entre-temps");
		assertThat(this.holders.attachmentOf(this.citizen.accountId())).isEqualTo(new Attachment.Reconciling());
	}

	@Test
	void besideAnotherAttachedAccountOnlyARefusalIsPossible() {
		UUID other = InsertedAccounts.insert(this.database);
		this.holders.attach(other, this.nir, "Durand");
		open(agent());
		assertThat(page()).contains("Un autre compte est déjà rattaché à ce titulaire");
		_assertNone(Button.class, (search) -> search.withText("C’est la même personne"));
		_assertOne(Button.class, (search) -> search.withText("Ce n’est pas la même personne"));
	}

	@Test
	void onesOwnIsForSomebodyElse() {
		open(SomeAgents.whoIs(this.context, this.nir));
		assertThat(page()).contains("Ce compte est le vôtre : une autre personne doit décider.");
		_assertNone(Button.class, (search) -> search.withText("C’est la même personne"));
	}

	@Test
	void whatIsDecidedOrNoAccountIsNotOpened() {
		signIn(agent(), "ROLE_AGENT");
		UI.getCurrent().navigate("agent/rapprochements/" + UUID.randomUUID());
		assertThat(page()).contains("Ce rapprochement n’est plus à traiter.");
		UI.getCurrent().navigate("agent/rapprochements/x'--");
		assertThat(page()).contains("Page introuvable");
	}

	@Test
	void aCitizenGetsNothingOfIt() {
		signIn(this.citizen);
		for (String address : new String[] { "", "/" + this.citizen.accountId() }) {
			UI.getCurrent().navigate("agent/rapprochements" + address);
			assertThat(page()).contains("Accès refusé").doesNotContain("Durand");
		}
	}

	private void refuse() {
		open(agent());
		_setValue(_get(TextArea.class, (search) -> search.withLabel("Remarque pour les agents")),
				"Pas le même prénom.");
		press("Ce n’est pas la même personne");
		assertThat(this.holders.attachmentOf(this.citizen.accountId())).isEqualTo(new Attachment.Refused());
	}

	private void open(Agent agent) {
		signIn(agent, "ROLE_AGENT");
		UI.getCurrent().navigate("agent/rapprochements/" + this.citizen.accountId());
	}

	private static Agent agent() {
		return new Agent(UUID.randomUUID(), 214, "Agent 214", false);
	}

}
