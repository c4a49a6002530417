package fr.compteformation.rights.dif;

import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.RenderedMails;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

class DifMailsTests extends PortalTests {

	private final Agent agent = Officers.agent();

	@Autowired
	private DifMails mails;

	@Autowired
	private DifDecisions decisions;

	private Learner learner;

	private DifDeclaration declaration;

	@BeforeEach
	void somebodyDeclares() {
		this.learner = new Learner(this.portal);
		this.declaration = SomeDeclarations.form(this.portal, this.learner, "90");
		SomeDeclarations.declare(this.portal, this.learner, this.declaration);
	}

	@Test
	void withoutNewsAValidationSendsNoEmail() {
		assertThat(composeAfter(new DifDecision(DifAct.VALIDATE, null, null, ""))).isPresent();
		wantNoNews();
		assertThat(this.mails.compose(DifMails.Template.DIF_NEWS, lastStep(), UUID.randomUUID())).isEmpty();
	}

	@Test
	void whoWantsNoNewsIsStillAskedForDocuments() {
		wantNoNews();
		assertThat(composeAfter(new DifDecision(DifAct.ASK_FOR_DOCUMENT, null, DifMotive.ILLEGIBLE, "Coupé")))
			.isPresent();
	}

	@Test
	void theMailNamesTheDeclaration() {
		Mail mail = composeAfter(new DifDecision(DifAct.VALIDATE, null, null, "")).orElseThrow();
		String number = DifReference
			.read(this.database.sql("select reference from dif_declaration where id = ?")
				.param(this.declaration.id().value())
				.query(String.class)
				.single())
			.orElseThrow()
			.formatted();
		assertThat(mail.details().get("declaration")).isEqualTo(number);
		assertThat(RenderedMails.render(DifMails.Template.DIF_NEWS, "fr", "txt", mail.model()))
			.contains("votre déclaration de DIF n° " + number);
		assertThat(RenderedMails.render(DifMails.Template.DIF_NEWS, "en", "html", mail.model()))
			.contains("your DIF declaration no. <strong>" + number);
	}

	@Test
	void theMailCountsWhatAwaitsItsReader() {
		assertThat(composeAfter(new DifDecision(DifAct.VALIDATE, null, null, "")).orElseThrow().counted())
			.isEqualTo(this.learner.citizen().accountId());
	}

	private void wantNoNews() {
		this.database.sql("update account set wants_dif_news = false where id = ?")
			.param(this.learner.citizen().accountId())
			.update();
	}

	private Optional<Mail> composeAfter(DifDecision decision) {
		DifDeclaration.Id id = this.declaration.id();
		SignedInAs.as(this.portal, this.agent, () -> this.decisions.decide(this.agent, id,
				this.decisions.read(this.agent, id).orElseThrow().version(), decision));
		return this.mails.compose(DifMails.Template.DIF_NEWS, lastStep(), UUID.randomUUID());
	}

	private UUID lastStep() {
		return this.database.sql("select id from dif_step where declaration_id = ? order by position desc limit 1")
			.param(this.declaration.id().value())
			.query((row, number) -> row.getObject("id", UUID.class))
			.single();
	}

}
