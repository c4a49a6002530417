package fr.compteformation.office.professional.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;

import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.professional.ProfessionalAccounts;
import fr.compteformation.office.professional.ProfessionalDirectory;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.catalogue.CatalogueForTests;
import fr.compteformation.training.catalogue.Training;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class ProfessionalsViewTests extends UiTests {

	private static final String CHOSEN = "Tambour-vert-et-8-lunes";

	private final String email = SomeProfessionals.newEmail();

	private Agent supervisor;

	private LocalDate today;

	@BeforeEach
	void signInASupervisor() {
		this.supervisor = SomeAgents.supervisor(this.context, SomeAgents.newEmail());
		this.today = PortalTime.today(this.context.getBean(Clock.class));
		signInAs(this.supervisor);
	}

	@Test
	void anInvitedProfessionalChoosesAPasswordAndComesIn() {
		UI.getCurrent().navigate("agent/professionnels/inviter");
		fill("732 829 320 00074", this.today.plusYears(1));
		press("Envoyer l’invitation");
		_assertOne(Paragraph.class, (search) -> search.withText("L’invitation est envoyée."));
		assertThat(page()).contains("Atelier des langues", "Organisme de formation", "Zoé Le Bihan", "Invité");
		assertThat(acts()).containsExactly("PROFESSIONAL_INVITED");
		assertThat(isLetIn(CHOSEN)).isFalse();
		UI.getCurrent().navigate("professionnels/invitation/" + SomeProfessionals.invitation(this.context, this.email));
		_setValue(password("Mot de passe"), CHOSEN);
		_setValue(password("Confirmer votre mot de passe"), CHOSEN);
		press("Enregistrer");
		assertThat(isLetIn(CHOSEN)).isTrue();
	}

	@Test
	void namesEverythingThatIsMissingOrWrong() {
		UI.getCurrent().navigate("agent/professionnels/inviter");
		press("Envoyer l’invitation");
		assertThat(text("SIRET").getErrorMessage()).isEqualTo("Indiquez le SIRET : 14 chiffres.");
		assertThat(text("Nom de l’organisme").getErrorMessage()).startsWith("Indiquez le nom");
		_setValue(text("SIRET"), "732 829 320 00075");
		press("Envoyer l’invitation");
		assertThat(text("SIRET").getErrorMessage()).isEqualTo("Ce SIRET n’est pas valable. Vérifiez ses 14 chiffres.");
	}

	@Test
	void aProviderNeedsTheDateOfItsCertificate() {
		UI.getCurrent().navigate("agent/professionnels/inviter");
		fill("73282932000074", null);
		press("Envoyer l’invitation");
		assertThat(_get(DatePicker.class).getErrorMessage())
			.isEqualTo("Indiquez le dernier jour du certificat qualité.");
	}

	@Test
	void anAddressIsInvitedOnce() {
		SomeProfessionals.active(this.context, this.email, SomeProfessionals.SIRET);
		UI.getCurrent().navigate("agent/professionnels/inviter");
		fill("73282932000074", this.today.plusYears(1));
		press("Envoyer l’invitation");
		assertThat(text("Courriel professionnel").getErrorMessage())
			.isEqualTo("Un professionnel a déjà cette adresse. Indiquez-en une autre.");
	}

	@Test
	void aSupervisorRenewsTheCertificate() {
		Professional professional = SomeProfessionals.active(this.context, this.email, SomeProfessionals.SIRET);
		SomeProfessionals.endCertificate(this.context, professional);
		open(professional);
		assertThat(page()).contains("Certificat expiré");
		assertThat(isLetIn(SomeProfessionals.PASSWORD)).isFalse();
		_setValue(_get(DatePicker.class), this.today);
		press("Enregistrer");
		assertThat(page()).contains("La date est enregistrée.").doesNotContain("Certificat expiré");
		assertThat(isLetIn(SomeProfessionals.PASSWORD)).isTrue();
		assertThat(acts()).containsExactly("PROFESSIONAL_CERTIFICATE");
	}

	@Test
	void aRenewedCertificateCountsForTheTrainings() {
		String provider = "Organisme " + this.email;
		CatalogueForTests.add(this.context, new Training("Vannerie", provider, new Euros(30_000),
				this.today.plusDays(10), this.today.plusDays(12), "Lyon"));
		open(SomeProfessionals.ofProvider(this.context, this.email, provider));
		_setValue(_get(DatePicker.class), this.today.plusYears(2));
		press("Enregistrer");
		assertThat(this.context.getBean(JdbcClient.class)
			.sql("select quality_until from training_provider where name = ?")
			.param(provider)
			.query(LocalDate.class)
			.single()).isEqualTo(this.today.plusYears(2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ECOLE de la soudure", "soudure ", "555 000 000", "555\u00a0000\u202f000",
			"55500000000017", "zephyrine", "Muñoz_B", "munoz_b" })
	void aSupervisorFindsByOrganisationNameOrSiret(String typed) {
		Professional professional = SomeProfessionals.active(this.context, this.email, SomeProfessionals.SIRET);
		describe(professional, "École de la Soudure", "55500000000017", "Zéphyrine Muñoz_B");
		UI.getCurrent().navigate("agent/professionnels");
		_setValue(text("Organisme, nom ou SIRET"), typed);
		assertThat(listed()).contains("/agent/professionnels/" + professional.accountId());
		_setValue(text("Organisme, nom ou SIRET"), "munoz%b");
		_assertNone(CardTable.class);
		assertThat(page()).contains("Personne ne correspond.");
	}

	@Test
	void theListComesPageByPage() {
		String name = "Page " + this.email;
		IntStream.rangeClosed(0, ProfessionalDirectory.PAGE).forEach((number) -> {
			Professional professional = SomeProfessionals.active(this.context, SomeProfessionals.newEmail(),
					SomeProfessionals.SIRET);
			describe(professional, name, SomeProfessionals.SIRET, "Maëlle Riou");
		});
		UI.getCurrent().navigate("agent/professionnels");
		_setValue(text("Organisme, nom ou SIRET"), name);
		assertThat(listed()).hasSize(ProfessionalDirectory.PAGE);
		press("Afficher la suite de la liste");
		assertThat(listed()).hasSize(ProfessionalDirectory.PAGE + 1).doesNotHaveDuplicates();
	}

	@Test
	void aSupervisorDisablesAndLetsInAgain() {
		Professional professional = SomeProfessionals.active(this.context, this.email, SomeProfessionals.SIRET);
		open(professional);
		press("Désactiver");
		assertThat(page()).contains("L’accès de Maëlle Riou est désactivé.");
		assertThat(isLetIn(SomeProfessionals.PASSWORD)).isFalse();
		press("Réactiver");
		assertThat(isLetIn(SomeProfessionals.PASSWORD)).isTrue();
		assertThat(acts()).containsExactly("PROFESSIONAL_DISABLED", "PROFESSIONAL_ENABLED");
	}

	@Test
	void aForgottenPasswordIsReplacedByALink() {
		Professional professional = SomeProfessionals.active(this.context, this.email, SomeProfessionals.SIRET);
		open(professional);
		press("Envoyer un lien pour changer de mot de passe");
		assertThat(isLetIn(SomeProfessionals.PASSWORD)).isTrue();
		UI.getCurrent().navigate("professionnels/invitation/" + SomeProfessionals.invitation(this.context, this.email));
		_setValue(password("Mot de passe"), CHOSEN);
		_setValue(password("Confirmer votre mot de passe"), CHOSEN);
		press("Enregistrer");
		assertThat(isLetIn(CHOSEN)).isTrue();
		assertThat(isLetIn(SomeProfessionals.PASSWORD)).isFalse();
	}

	@Test
	void theDoorSaysHowToGetIn() {
		UI.getCurrent().navigate("professionnels");
		_assertOne(H1.class, (search) -> search.withText("Organismes de formation"));
		assertThat(
				_get(Anchor.class, (search) -> search.withText("Se connecter").withClasses("btn").withoutClasses("me"))
					.getHref())
			.isEqualTo("/professionnels/connexion");
		assertThat(page()).contains("SIRET", "certificat qualité");
	}

	@ParameterizedTest
	@ValueSource(strings = { "agent/professionnels", "agent/professionnels/inviter" })
	void anAgentIsNotASupervisor(String page) {
		signInAs(SomeAgents.active(this.context, SomeAgents.newEmail()));
		UI.getCurrent().navigate(page);
		_assertOne(H1.class, (search) -> search.withText("Accès refusé"));
	}

	private void describe(Professional professional, String organisation, String siret, String name) {
		this.context.getBean(JdbcClient.class)
			.sql("update professional set organisation = ?, siret = ?, name = ? where id = ?")
			.params(organisation, siret, name, professional.accountId())
			.update();
	}

	private static List<String> listed() {
		return _find(_get(CardTable.class), Anchor.class).stream().map(Anchor::getHref).toList();
	}

	private void open(Professional professional) {
		UI.getCurrent().navigate("agent/professionnels/" + professional.accountId());
	}

	private void fill(String siret, LocalDate qualityUntil) {
		_setValue(text("SIRET"), siret);
		_setValue(text("Nom de l’organisme"), "Atelier des langues");
		_setValue(_get(DatePicker.class), qualityUntil);
		_setValue(text("Prénom et nom"), "Zoé Le Bihan");
		_setValue(text("Courriel professionnel"), this.email);
	}

	private boolean isLetIn(String password) {
		return this.context.getBean(ProfessionalAccounts.class).byPassword(this.email, password).isPresent();
	}

	private List<String> acts() {
		return WrittenActs.by(this.context.getBean(JdbcClient.class), this.supervisor);
	}

	private static void signInAs(Agent agent) {
		signIn(agent, agent.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
	}

}
