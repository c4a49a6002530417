package fr.compteformation.office.figures.ui;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.MovableClock;
import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.figures.DifPeriod;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class FiguresViewTests extends UiTests {

	/**
	 * Each test uses its own decade, after those of the other tests of figures, because
	 * events are never deleted.
	 */
	private static final AtomicInteger ERAS = new AtomicInteger(50);

	private static final Duration ERA = Duration.ofDays(3650);

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	// Other tests may have declared before.
	@BeforeEach
	void nothingWaits() {
		this.clock.advance(ERA.multipliedBy(ERAS.incrementAndGet()));
		this.database.sql("update dif_declaration set turn = 'NOBODY', declared_at = timestamp '2020-01-01 00:00:00'")
			.update();
	}

	@Test
	void whatIsMissingIsSaidInWords() {
		open();
		_assertOne(H1.class, (search) -> search.withText("Chiffres"));
		assertThat(page()).contains("Aucune déclaration sur cette période.", "Aucune déclaration n’attend.",
				"Aucune déclaration n’a été décidée sur cette période.", "pas de comparaison");
	}

	@Test
	void eachChartHasItsTable() {
		declares();
		declares();
		open();
		assertThat(page()).contains("Déclarations par jour", "2 déclarations, dont 2 le jour le plus chargé",
				"Lire le graphique en tableau", "Aujourd’hui, quelle que soit la période : 2.",
				"7 jours ou moins2100\u00a0%", "plus de 30 jours00\u00a0%");
		assertThat(_find(NativeTable.class)).extracting((table) -> table.getElement().getAttribute("aria-label"))
			.contains("Déclarations par jour", "Déclarations en attente, par âge",
					"Déclarations en attente, par semaine d’échéance", "Comparaison avec la période précédente");
	}

	@Test
	void thePeriodIsComparedWithTheOneBefore() {
		declares();
		this.database.sql("update dif_declaration set declared_at = ? where turn = 'AGENT'")
			.param(now().minusDays(40))
			.update();
		declares();
		declares();
		declares();
		open();
		assertThat(page()).contains("Déclarations31+\u00a02, soit +\u00a0200\u00a0%",
				"Contestations00pas de comparaison");
		choose(DifPeriod.QUARTER);
		assertThat(page()).contains("Déclarations40pas de comparaison");
	}

	@Test
	void theReadingsAreComparedWithTheDecisions() {
		declares();
		this.database.sql("""
				update dif_declaration set finding = 'DIFFERS', read_hours = 62.5 where turn = 'AGENT'""").update();
		this.database.sql("""
				insert into dif_step (id, declaration_id, position, happened_at, act, agent_number, text, hours_after)
				select random_uuid(), id, 7, ?, 'CORRECT', 9214, '', 63 from dif_declaration
				where turn = 'AGENT'""").param(now()).update();
		open();
		assertThat(page()).contains("Sur 1 lecture certaine, la décision en a suivi 1 (100\u00a0%).",
				"Le document dit autre chose1010");
	}

	@Test
	void theScaleIsAlsoSaidInWords() {
		declares();
		declares();
		open();
		assertThat(_find(Paragraph.class)).extracting(Paragraph::getText)
			.contains("Sur le graphique, les lignes vont de 0 à 2, de 1 en 1.");
		assertThat(_find(Div.class, (search) -> search.withClasses("scale"))).first()
			.satisfies((scale) -> assertThat(scale.getElement().getTextRecursively()).isEqualTo("210"));
	}

	@Test
	void agentsAreNamed() {
		Agent agent = SomeAgents.supervisor(this.context, SomeAgents.newEmail());
		declares();
		this.database.sql("""
				insert into dif_step (id, declaration_id, position, happened_at, act, agent_id, agent_number, text)
				select random_uuid(), id, 7, :now, 'CORRECT', :id, :number, '' from dif_declaration
				where turn = 'AGENT'""")
			.param("now", now())
			.param("id", agent.agentId())
			.param("number", agent.number())
			.update();
		open();
		assertThat(page()).contains("Travail des agents", "(agent " + agent.number() + ")11000",
				"ils ne notent personne");
	}

	@Test
	void theFileIsThatOfThePeriod() {
		open();
		choose(DifPeriod.QUARTER);
		assertThat(_get(Anchor.class, (search) -> search.withText("Exporter en CSV")).getHref())
			.isEqualTo("/agent/chiffres.csv?periode=QUARTER");
	}

	@Test
	void aYearIsShownByMonth() {
		declares();
		open();
		choose(DifPeriod.YEAR);
		assertThat(page()).contains("Déclarations par mois", "1 déclaration, dont 1 le jour le plus chargé")
			.doesNotContain("Déclarations par jour");
		choose(DifPeriod.QUARTER);
		assertThat(page()).contains("Déclarations par jour");
	}

	@Test
	void onlySupervisorsGetThem() {
		signIn(agent(false), "ROLE_AGENT");
		UI.getCurrent().navigate("agent/chiffres");
		assertThat(page()).contains("Accès refusé").doesNotContain("Déclarations par jour");
		signIn(new Learner(this.context).citizen());
		UI.getCurrent().navigate("agent/chiffres");
		assertThat(page()).contains("Accès refusé");
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private void declares() {
		Learner learner = new Learner(this.context);
		SomeDeclarations.declare(this.context, learner, SomeDeclarations.form(this.context, learner, "90"));
	}

	@SuppressWarnings("unchecked")
	private static void choose(DifPeriod period) {
		_setValue((Select<DifPeriod>) _get(Select.class, (search) -> search.withLabel("Période")), period);
	}

	private static void open() {
		signIn(agent(true), "ROLE_AGENT", "ROLE_SUPERVISOR");
		UI.getCurrent().navigate("agent/chiffres");
	}

	private static Agent agent(boolean supervisor) {
		return new Agent(UUID.randomUUID(), 214, "Agent 214", supervisor);
	}

}
