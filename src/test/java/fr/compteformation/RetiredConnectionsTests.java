package fr.compteformation;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import com.zaxxer.hikari.HikariDataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.registration.Activation;
import fr.compteformation.people.registration.Activations;
import fr.compteformation.people.registration.RegistrationId;
import fr.compteformation.people.registration.SavedRegistrations;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.dif.DifOutcome;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.rights.feeding.FeedingOutcome;
import fr.compteformation.rights.feeding.Feedings;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Normal use of a demonstration’s database file after the pool has replaced its first
 * connections, as it does after half an hour.
 */
@Tag("proof")
@DirtiesContext
@TestPropertySource(properties = { "spring.datasource.url=none",
		"compte-formation.data-dir=target/test-data/${tests.fork:1}/${random.uuid}" })
class RetiredConnectionsTests extends PortalTests {

	@Autowired
	private HikariDataSource pool;

	// The pool normally retires connections one by one, so the database stays open.
	@BeforeEach
	void retireAllConnections() throws SQLException {
		List<OffsetDateTime> first = sessions();
		try (Connection keepsItOpen = DriverManager.getConnection(this.pool.getJdbcUrl(), "", "")) {
			// The pool passes over a connection that it is just about to examine, thus
			// again.
			Awaitility.await().until(() -> {
				this.pool.getHikariPoolMXBean().softEvictConnections();
				return sessions().stream().noneMatch(first::contains);
			});
			assertThat(keepsItOpen.isValid(1)).isTrue();
		}
	}

	@Test
	void peopleRegisterAndActivate() {
		RegistrationId saved = SavedRegistrations.save(this.portal, People.newNir(), "chloe@exemple.fr",
				People.PASSWORD, Locale.FRENCH);
		assertThat(this.portal.getBean(Activations.class)
			.activate(SavedRegistrations.link(this.portal, saved), new Password(People.PASSWORD)))
			.isInstanceOf(Activation.Done.class);
	}

	@Test
	void peopleDeclareAndAgentsCorrect() {
		Learner learner = new Learner(this.portal);
		DifDeclaration form = SomeDeclarations.form(this.portal, learner, "90");
		assertThat(SomeDeclarations.declare(this.portal, learner, form)).isEqualTo(DifOutcome.DONE);

		DifDecisions decisions = this.portal.getBean(DifDecisions.class);
		DifDeclaration.Id declared = new DifDeclaration.Id(SomeDeclarations.idOf(form));
		Agent agent = SomeAgents.active(this.portal, SomeAgents.newEmail());
		assertThat(SignedInAs.as(this.portal, agent,
				() -> decisions.decide(agent, declared, decisions.read(agent, declared).orElseThrow().version(),
						new DifDecision(DifAct.CORRECT, new DifHours(80), DifMotive.OTHER_HOURS, ""))))
			.isInstanceOf(DifDecision.Outcome.Done.class);
	}

	@Test
	void employersFilesAreTakenIn() {
		Nir nir = People.newNir();
		String file = "nir;nom_naissance;annee;heures;statut;siret\n%s;L’Héritier;2024;1607;SALARIE;73282932000074"
			.formatted(nir.value());
		assertThat(this.portal.getBean(Feedings.class)
			.run(new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)), LocalDate.of(2025, 5, 15), (told) -> {
			})).isInstanceOfSatisfying(FeedingOutcome.Done.class, (done) -> assertThat(done.report().kept()).isOne());
	}

	// Session numbers are reused, so compare start times.
	private List<OffsetDateTime> sessions() {
		return this.database.sql("select session_start from information_schema.sessions")
			.query(OffsetDateTime.class)
			.list();
	}

}
