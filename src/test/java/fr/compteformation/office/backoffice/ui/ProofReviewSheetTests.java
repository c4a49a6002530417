package fr.compteformation.office.backoffice.ui;

import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.proofreview.Presentation;
import fr.compteformation.people.proofreview.PresentationEntry;
import fr.compteformation.people.proofreview.ProofWithdrawal;
import fr.compteformation.people.proofreview.SeenDocument;
import fr.compteformation.platform.security.Agent;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class ProofReviewSheetTests extends UiTests {

	private final Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	private final Agent supervisor = new Agent(UUID.randomUUID(), 7, "Agent 7", true);

	@Autowired
	private Holders holders;

	@Autowired
	private IdentityProofs proofs;

	private HolderId holder;

	private AccountId account;

	@BeforeEach
	void somebody() {
		Nir nir = People.newNir();
		this.account = new AccountId(People.withAccount(this.context, nir).accountId());
		this.holder = this.holders.byNir(nir).orElseThrow();
	}

	@Test
	void agentPresentsAndSupervisorConfirms() {
		signIn(this.agent, "ROLE_AGENT");
		open();
		assertThat(plainPage()).contains("Niveau : Déclarée, sans preuve");
		press("Enregistrer la présentation");
		assertThat(plainPage()).contains("Choisissez la pièce que vous avez vue.", "Choisissez un motif.",
				"Tapez les quatre derniers caractères", "Expliquez votre décision");
		present();
		assertThat(plainPage()).contains("C’est enregistré.", "Un superviseur confirme ou refuse.");
		assertThat(this.proofs.isProven(this.account)).isFalse();

		signIn(this.supervisor, "ROLE_AGENT", "ROLE_SUPERVISOR");
		UI.getCurrent().navigate(PresentationsView.class);
		assertThat(plainPage()).contains("Présentations à confirmer", "214");
		open();
		assertThat(plainPage()).contains("Passeport se terminant par 4K7P, besoin d’aide avec le portail");
		explain("Ce que vous avez vérifié", "La photo et les dates concordent.");
		press("Confirmer");
		assertThat(plainPage()).contains("Niveau : Prouvée", "présenté en personne", "par l’agent 7");
		assertThat(this.proofs.isProven(this.account)).isTrue();

		_setValue(_get(Select.class, (search) -> search.withLabel("Motif du retrait")), ProofWithdrawal.Motive.MISTAKE);
		explain("Explication du retrait", "La photo ne concordait pas.");
		press("Retirer la preuve");
		assertThat(plainPage()).contains("Niveau : Déclarée, sans preuve", "retirée par un agent",
				"acceptée par erreur", "La photo ne concordait pas.");
		assertThat(this.proofs.isProven(this.account)).isFalse();
	}

	@Test
	void supervisorDoesNotConfirmTheirOwnPresentation() {
		signIn(this.supervisor, "ROLE_AGENT", "ROLE_SUPERVISOR");
		open();
		present();
		assertThat(plainPage()).contains("Vous avez reçu cette personne : un autre superviseur confirme.");
	}

	private void open() {
		UI.getCurrent().navigate("agent/personnes/" + this.holder.value());
	}

	private void present() {
		_setValue(_get(Select.class, (search) -> search.withLabel("Pièce vue")), SeenDocument.PASSPORT);
		_setValue(
				_get(TextField.class, (search) -> search.withLabel("Quatre derniers caractères du numéro de la pièce")),
				"4k7p");
		_setValue(_get(Select.class, (search) -> search.withLabel("Motif de la venue")),
				PresentationEntry.Motive.NEEDS_HELP);
		explain("Ce que vous avez constaté", "Venue au guichet.");
		press("Enregistrer la présentation");
	}

	private void explain(String label, String remark) {
		_get(TextArea.class, (search) -> search.withLabel(label)).setValue(remark);
	}

}
