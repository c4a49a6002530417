package fr.compteformation.office.backoffice.ui;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.MovableClock;
import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.access.identitydocument.IdentityAct;
import fr.compteformation.access.identitydocument.IdentityMotive;
import fr.compteformation.access.identitydocument.IdentityRequestState;
import fr.compteformation.access.identitydocument.SomeIdentityRequests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.reconciliation.WaitingAccounts;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class IdentityRequestViewTests extends UiTests {

	private final Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	private final Nir nir = People.newNir();

	@Autowired
	private AccessForTests access;

	@Autowired
	private IdentityProofs proofs;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private Citizen citizen;

	private UUID request;

	@BeforeEach
	void onlyOneRequestWaits() {
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		this.database.sql("delete from identity_request").update();
		this.citizen = People.withAccount(this.context, this.nir);
		this.request = SomeIdentityRequests.submit(this.context, this.citizen);
	}

	@Test
	@SuppressWarnings("unchecked")
	void theQueueCountsAndLeadsToTheRequestWithoutAName() {
		WaitingAccounts.only(this.context, People.newNir());
		signIn(this.agent, "ROLE_AGENT");
		UI.getCurrent().navigate("agent/identites");
		_assertOne(H1.class, (search) -> search.withText("Identités"));
		assertThat(plainPage()).contains("Pièces d’identité (1)", "Noms différents (1)", "À traiter avant le")
			.doesNotContain("L’Héritier", "en retard");
		assertThat(_get(Anchor.class, (search) -> search.withText("Ouvrir")).getHref())
			.isEqualTo("/agent/identites/" + this.request);
		Select<IdentityRequestState> state = (Select<IdentityRequestState>) _get(Select.class);
		assertThat(state.getItemLabelGenerator().apply(IdentityRequestState.SUBMITTED)).isEqualTo("À vérifier (1)");
		_setValue(state, IdentityRequestState.CONTESTED);
		assertThat(plainPage()).contains("Aucune demande dans cet état.");
	}

	@Test
	void lateRequestsAreMarkedInWords() {
		this.clock.advance(Duration.ofDays(6));
		signIn(this.agent, "ROLE_AGENT");
		UI.getCurrent().navigate("agent/identites");
		assertThat(plainPage()).contains(", en retard");
	}

	@Test
	void documentsStandBesideWhatWasDeclared() {
		open(this.agent);
		assertThat(plainPage())
			.contains("Recto.pdf", "Verso.pdf", "Attestation.pdf", "Nom de naissanceL’Héritier", "PrénomChloé", "Femme",
					"août 1955", "2 55 08 •• ••• •••", "Carte d’identité")
			.doesNotContain(this.nir.formattedNumber());
		assertThat(_find(Image.class)).extracting((picture) -> picture.getAlt().orElseThrow())
			.containsSubsequence("Recto.pdf, page 1", "Verso.pdf, page 1", "Attestation.pdf, page 1");
		assertThat(WrittenActs.by(this.database, this.agent)).containsExactly("IDENTITY_REQUEST_OPENED", "FILE_OPENED",
				"FILE_OPENED", "FILE_OPENED");
	}

	@Test
	void levelHistoryAndHintsAreShown() {
		open(this.agent);
		assertThat(plainPage()).contains("Preuve d’identité", "Niveau : Déclarée, sans preuve")
			.doesNotContain("identification FranceConnect");
		SomeIdentityRequests.decide(this.context, this.agent, this.request, IdentityAct.ACCEPT);
		this.database.sql("""
				insert into refused_subject (account_id, subject_hash, holder_id, refused_at)
				select account_id, 's', holder_id, :now from holder_attachment where account_id = :account""")
			.param("account", this.citizen.accountId())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		open(this.agent);
		assertThat(plainPage()).contains("Niveau : Prouvée", "par l’agent 214", "À regarder de près",
				"Une même identification FranceConnect");
	}

	@Test
	void agentsAccept() {
		open(this.agent);
		choose(IdentityAct.ACCEPT);
		_assertNone(TextArea.class);
		press("Enregistrer la décision");
		assertThat(plainPage()).contains("La décision est enregistrée, et la personne est prévenue.", "Identités");
		assertThat(this.proofs.isProven(new AccountId(this.citizen.accountId()))).isTrue();
	}

	@Test
	void refusalsNeedAReasonAndOtherReasonsAText() {
		open(this.agent);
		press("Enregistrer la décision");
		assertThat(plainPage()).contains("Choisissez une décision.");
		choose(IdentityAct.REFUSE);
		press("Enregistrer la décision");
		assertThat(plainPage()).contains("Choisissez la raison, que la personne lira.");
		motive(IdentityMotive.OTHER);
		press("Enregistrer la décision");
		assertThat(plainPage()).contains("Expliquez la raison à la personne.");
		_setValue(_get(TextArea.class), "Ce n’est pas une pièce d’identité.");
		press("Enregistrer la décision");
		assertThat(plainPage()).contains("La décision est enregistrée");
		open(this.agent);
		assertThat(plainPage()).contains("Refusée", "Agent 214", "Ce n’est pas une pièce d’identité.");
	}

	@Test
	void agentsAskForOtherFiles() {
		open(this.agent);
		choose(IdentityAct.ASK_MORE);
		motive(IdentityMotive.CUT_OFF);
		press("Enregistrer la décision");
		open(this.agent);
		assertThat(plainPage()).contains("Fichiers demandés", "Un document n’est pas entier sur la photo");
	}

	@Test
	void theTextStaysWhenSomebodyWasFaster() {
		open(this.agent);
		choose(IdentityAct.REFUSE);
		motive(IdentityMotive.EXPIRED);
		_setValue(_get(TextArea.class), "Valable jusqu’en 2020.");
		SomeIdentityRequests.decide(this.context, new Agent(UUID.randomUUID(), 300, "Agent 300", false), this.request,
				IdentityAct.ACCEPT);
		press("Enregistrer la décision");
		assertThat(plainPage()).contains("Cette demande a changé entre-temps.");
		assertThat(_get(TextArea.class).getValue()).isEqualTo("Valable jusqu’en 2020.");
		assertThat(button("Enregistrer la décision").isEnabled()).isFalse();
	}

	@Test
	void theNameIsDecidedFirst() {
		this.citizen = WaitingAccounts.only(this.context, People.newNir());
		this.request = SomeIdentityRequests.submit(this.context, this.citizen);
		open(this.agent);
		choose(IdentityAct.ACCEPT);
		press("Enregistrer la décision");
		assertThat(plainPage()).contains("Décidez d’abord du nom : il n’est pas celui du titulaire de ce numéro.");
		assertThat(_find(Anchor.class, (search) -> search.withText("Décider du nom"))).extracting(Anchor::getHref)
			.containsOnly("/agent/rapprochements/" + this.citizen.accountId());
	}

	@Test
	void onesOwnIsForSomebodyElse() {
		open(SomeAgents.whoIs(this.context, this.nir));
		assertThat(plainPage()).contains("C’est votre propre compte : un autre agent doit s’en occuper.");
		_assertNone(RadioButtonGroup.class);
	}

	@Test
	void citizensGetNothingOfIt() {
		signIn(this.citizen);
		for (String address : new String[] { "", "/" + this.request }) {
			UI.getCurrent().navigate("agent/identites" + address);
			assertThat(page()).contains("Accès refusé").doesNotContain("L’Héritier");
		}
	}

	@Test
	void unknownRequestsAreNotFound() {
		signIn(this.agent, "ROLE_AGENT");
		for (String id : new String[] { UUID.randomUUID().toString(), "x'--" }) {
			UI.getCurrent().navigate("agent/identites/" + id);
			assertThat(page()).contains("Page introuvable");
		}
	}

	private void open(Agent agent) {
		signIn(agent, "ROLE_AGENT");
		UI.getCurrent().navigate("agent/identites/" + this.request);
	}

	@SuppressWarnings("unchecked")
	private static void choose(IdentityAct act) {
		_setValue((RadioButtonGroup<IdentityAct>) _get(RadioButtonGroup.class), act);
	}

	@SuppressWarnings("unchecked")
	private static void motive(IdentityMotive motive) {
		_setValue((Select<IdentityMotive>) _get(Select.class), motive);
	}

}
