package fr.compteformation.office.sentfile;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.AbstractHttpTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.Visitor;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.employerfile.EmployerFileKind;
import fr.compteformation.office.employerfile.SomeEmployers;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;

import static org.assertj.core.api.Assertions.assertThat;

class SentFileDownloadsTests extends AbstractHttpTests {

	@Autowired
	private EmployerFileKind kind;

	@Autowired
	private SentFiles files;

	@Autowired
	private SentDeposits deposits;

	@Autowired
	private SentFileReading reading;

	@Test
	void supervisorsAloneGetTheLinesOfAllFiles() {
		String email = SomeAgents.newEmail();
		Agent supervisor = SomeAgents.supervisor(this.portal, email);
		UUID file = SignedInAs.as(this.portal, supervisor, () -> {
			this.files.send(supervisor, this.kind, "a.csv", content());
			this.reading.readAll(this.kind);
			return this.files.page(supervisor, this.kind, null)
				.stream()
				.filter((sent) -> sent.agentNumber() == supervisor.number())
				.findFirst()
				.orElseThrow()
				.id();
		});
		String address = SentFiles.REFUSED_LINES.path() + "/" + file + "/refus.csv";
		assertThat(this.visitor.get(address).statusCode()).isEqualTo(302);
		signIn(this.visitor, supervisor, email);
		assertThat(this.visitor.get(address).body()).contains("bonjour");
		assertThat(this.visitor.get(address.replace(file.toString(), UUID.randomUUID().toString())).statusCode())
			.isEqualTo(404);
		String other = SomeAgents.newEmail();
		Visitor agent = new Visitor(this.port);
		signIn(agent, SomeAgents.active(this.portal, other), other);
		assertThat(agent.get(address).statusCode()).isEqualTo(403);
	}

	@Test
	void anEmployerGetsTheLinesOfItsOwnFilesOnly() {
		String email = SomeProfessionals.newEmail();
		Professional employer = SomeProfessionals.employer(this.portal, email, SomeEmployers.newSiret());
		UUID file = SignedInAs.as(this.portal, employer, () -> {
			this.deposits.send(employer, this.kind, "a.csv", content());
			this.reading.readAll(this.kind);
			return this.deposits.page(employer, this.kind, null).getFirst().id();
		});
		String address = SentDeposits.REFUSED_LINES.path() + "/" + file + "/refus.csv";
		assertThat(this.visitor.get(address).statusCode()).isEqualTo(302);
		signIn(this.visitor, employer, email);
		assertThat(this.visitor.get(address).body()).contains("bonjour");
		assertThat(this.visitor.get(SentFiles.REFUSED_LINES.path() + "/" + file + "/refus.csv").statusCode())
			.isEqualTo(403);
		String other = SomeProfessionals.newEmail();
		Visitor stranger = new Visitor(this.port);
		signIn(stranger, SomeProfessionals.employer(this.portal, other, SomeEmployers.newSiret()), other);
		assertThat(stranger.get(address).statusCode()).isEqualTo(404);
	}

	private void signIn(Visitor visitor, Agent agent, String email) {
		visitor.post("/agent/connexion", Map.of("username", email, "password", SomeAgents.PASSWORD));
		visitor.post("/agent/code", Map.of("code", SomeAgents.lastCode(this.portal, agent).orElseThrow()));
	}

	private void signIn(Visitor visitor, Professional professional, String email) {
		visitor.post("/professionnels/connexion", Map.of("username", email, "password", SomeProfessionals.PASSWORD));
		visitor.post("/professionnels/code",
				Map.of("code", SomeProfessionals.lastCode(this.portal, professional).orElseThrow()));
	}

	// Of this test only: the portal remembers the contents it read.
	private static ByteArrayInputStream content() {
		String text = "nir;nom_naissance;annee;heures;statut;siret\nbonjour %s\n".formatted(UUID.randomUUID());
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

}
