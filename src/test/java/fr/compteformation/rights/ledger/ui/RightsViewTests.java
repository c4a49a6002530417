package fr.compteformation.rights.ledger.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.transaction.support.TransactionSynchronizationManager;

import fr.compteformation.platform.base.ui.AwaitingList;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

class RightsViewTests extends RightsPagesTests {

	private static final String EMPTY = "Si vous avez travaillé en ";

	@Test
	void headsThePageWithCpfAndDifWithoutTheCec() {
		open(rich(), "mes-droits");
		_assertOne(H1.class, (search) -> search.withText("Mes droits"));
		assertThat(read(Paragraph.class)).startsWith("Mes droits de formation s’élèvent à", "1 800,00 €",
				"Dont 300,00 € de DIF · soit 120 h",
				"Vos droits sont destinés, exclusivement, au financement d’une ou plusieurs formations.");
	}

	@Test
	void whatAnEmployerAddedIsPartOfTheHeadlineButNotUnderTheCap() {
		open(somebody().converts(100).declaresDif(20).isToppedUp(1000), "mes-droits");
		assertThat(read(Paragraph.class)).contains("2 800,00 €",
				"Dont 300,00 € de DIF · dont 1 000,00 € d’abondements de mon employeur · soit 186 h 40",
				"Compte personnel de formation : 1 800,00 €, sur un plafond de 5 000,00 €",
				"En plus, hors plafond : 1 000,00 € d’abondements");
		assertThat(read(NativeTableRow.class)).element(1)
			.asString()
			.startsWith("15 mai 2026Abondement, Atelier Nord : accord d’entreprise ou de branche Abondement Pourquoi");
	}

	@Test
	void tellsEachAccountInAWholeSentence() {
		open(rich(), "mes-droits");
		assertThat(read(H3.class)).containsExactly("Formation (CPF)", "Engagement citoyen (CEC)", "Prévention (C2P)");
		assertThat(read(Paragraph.class)).contains(
				"Compte personnel de formation : 1 800,00 €, sur un plafond de 5 000,00 €",
				"Compte d’engagement citoyen : 240,00 €, sur un plafond de 720,00 €",
				"Compte professionnel de prévention : 8 points, soit 4 000,00 €");
	}

	// The sentence already contains the amount in the ring.
	@Test
	void saysNoAmountTwiceToThoseWhoListen() {
		open(rich(), "mes-droits");
		assertThat(_find(Gauge.class)).hasSize(3)
			.allSatisfy((gauge) -> assertThat(gauge.getElement().getChild(0).getChild(1).getAttribute("aria-hidden"))
				.isEqualTo("true"));
	}

	@Test
	void saysWhenEachAccountWasCreditedLast() {
		open(rich(), "mes-droits");
		assertThat(read(Paragraph.class)).contains("300,00 € crédités en mars 2020", "240,00 € crédités en mai 2026",
				"8 points crédités en mai 2026");
	}

	@Test
	void saysSinceWhenEachAmountOfTheLawIsInForce() {
		open(rich(), "mes-droits");
		assertThat(plainPage()).contains(
				"Plafonds en vigueur : 5 000,00 € pour le CPF depuis le 1er janvier 2019, 720,00 € pour le CEC depuis le 1er janvier 2017",
				"Un point de C2P vaut 500,00 € depuis le 1er septembre 2023, une heure de formation 15,00 € depuis le 1er janvier 2019.");
	}

	@Test
	void tellsTheFiveLatestMovementsOfCpfAndDif() {
		Earner earner = somebody().converts(10).volunteers(2024, "Service civique").declaresDif(1);
		for (int year = 2019; year < 2025; year++) {
			earner.works(year, "1607");
		}
		open(earner, "mes-droits");
		assertThat(read(NativeTableRow.class)).hasSize(6).last().asString().contains("Droits acquis en 2020");
	}

	@Test
	void anEmptyAccountSaysWhenRightsArrive() {
		open(somebody(), "mes-droits");
		assertThat(plainPage()).contains("0,00 €", "Dont 0,00 € de DIF", "0 point", EMPTY,
				"Les droits acquis au titre d’une année d’activité professionnelle sont crédités au cours du premier semestre de l’année suivante.");
		assertThat(read(Paragraph.class)).contains("Rien n’a encore été crédité");
		_assertNone(NativeTable.class);
	}

	@Test
	void asksForTheDifUntilItIsDeclared() {
		Earner earner = somebody();
		open(earner, "mes-droits");
		assertThat(read(H3.class)).contains("Vous étiez salarié privé avant le 31 décembre 2014 ?");
		follow("Saisir mon DIF");
		_assertOne(H1.class, (search) -> search.withText("Mon DIF"));
	}

	@Test
	void saysWhatTheGuidesSay() {
		open(somebody().declaresDif(20), "mes-droits");
		assertThat(read(H2.class)).contains("Consulter mes droits", "Mon DIF · 20 h, 300,00 €",
				"Synthèse de votre compte");
		assertThat(plainPage()).contains("Cliquez sur un type de droit pour consulter le détail.",
				"Dossiers de formation en cours", "Dossiers de formation clos",
				"Aucun mouvement n’a été porté à la connaissance du compte d’heures CPF.");
	}

	@Test
	void rightsAreUsedWhereATrainingIsChosen() {
		open(rich(), "mes-droits");
		follow("Utiliser mes droits");
		assertThat(plainPage()).contains("Votre solde disponible est de 1 800,00 €.");
	}

	@Test
	void whatRightsPayIsLookedForAfterTheTransaction() {
		signIn(rich().citizen());
		List<Boolean> inTransaction = new ArrayList<>();
		RightsUse use = (citizen) -> {
			inTransaction.add(TransactionSynchronizationManager.isActualTransactionActive());
			return Optional.of(new Span("Anglais"));
		};
		RightsView view = new RightsView(this.context.getBean(RightsReader.class),
				this.context.getBean(AwaitingList.class), List.of(use), List.of(),
				this.context.getBean(AuthenticationContext.class));
		UI ui = UI.getCurrent();
		view.beforeEnter(new BeforeEnterEvent(ui.getInternals().getRouter(), NavigationTrigger.PROGRAMMATIC,
				new Location("mes-droits"), RightsView.class, ui, List.of()));
		assertThat(inTransaction).containsExactly(false);
		assertThat(view.getElement().getTextRecursively()).contains("Anglais");
	}

	@Test
	void zeroHoursOfDifAreAnAnswer() {
		open(somebody().declaresDif(0), "mes-droits");
		_assertNone(Anchor.class, (search) -> search.withText("Saisir mon DIF"));
		assertThat(plainPage()).contains("Dont 0,00 € de DIF");
	}

	@Test
	void showsNoAmountWhileTheNamesAreCompared() {
		open(Learner.whoseNameDiffers(this.context), "mes-droits");
		assertThat(read(H3.class)).contains("Nous vérifions votre nom");
		assertThat(plainPage()).contains("vos droits apparaîtront ici dès que la vérification sera terminée")
			.doesNotContain("€");
		_assertNone(Gauge.class);
		follow("Nous écrire");
		_assertOne(H1.class, (search) -> search.withText("Nous écrire"));
	}

	@Test
	void aSourceThatFailsIsNotZero() {
		Earner earner = rich();
		breakTheSource();
		open(earner, "mes-droits");
		assertThat(read(Paragraph.class)).contains("indisponible",
				"Nous n’arrivons pas à lire vos droits pour l’instant. Ils ne sont pas perdus : réessayez dans quelques minutes.",
				"Compte personnel de formation : montant indisponible pour l’instant",
				"Compte d’engagement citoyen : montant indisponible pour l’instant",
				"Compte professionnel de prévention : montant indisponible pour l’instant");
		assertThat(plainPage()).doesNotContain("0", "€", "Saisir mon DIF");
	}

	@Test
	void offersTheStatementAsAFileAndNotAsAPage() {
		open(somebody(), "mes-droits");
		assertThat(_get(Anchor.class, (search) -> search.withText("Télécharger mon relevé")))
			.satisfies((statement) -> assertThat(statement.getHref()).isEqualTo("/mes-droits/releve.pdf"))
			.satisfies((statement) -> assertThat(statement.isRouterIgnore()).isTrue());
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		openInEnglish(rich(), "mes-droits");
		_assertOne(H1.class, (search) -> search.withText("My rights"));
		assertThat(read(Paragraph.class)).startsWith("My training rights amount to", "€1,800.00",
				"Of which €300.00 of DIF · that is 120 h");
		assertThat(read(Span.class)).contains("of €5,000", "of €720", "that is €4,000");
		assertThat(read(Paragraph.class)).contains("Personal training account: €1,800.00, out of €5,000.00 at most");
	}

	@Test
	void leadsToTheHistoryAndBack() {
		open(somebody(), "mes-droits");
		follow("Voir mon historique");
		_assertOne(H1.class, (search) -> search.withText("Mon historique"));
		follow("Retour à mes droits");
		_assertOne(H1.class, (search) -> search.withText("Mes droits"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "mes-droits", "mes-droits/historique", "mes-droits/cpf", "mes-droits/diplome",
			"mes-droits/dif", "mon-profil/mot-de-passe" })
	void visitorsDoNotGetThere(String page) {
		UI.getCurrent().navigate("");
		UI.getCurrent().navigate(page);
		// The browser is redirected to sign-in; the previous page stays until then.
		_assertOne(H1.class, (search) -> search.withText("Vos droits à la formation, euro par euro."));
	}

	private Earner rich() {
		return somebody().converts(100).declaresDif(20).volunteers(2025, "Service civique").worksHard(2025, 8);
	}

}
