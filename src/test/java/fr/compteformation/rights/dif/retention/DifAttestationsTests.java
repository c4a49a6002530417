package fr.compteformation.rights.dif.retention;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.Officers;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Retention of declarations’ files, on every database.
 */
abstract class DifAttestationsTests extends PortalTests {

	private final Agent agent = Officers.agent();

	@Autowired
	private DifDecisions decisions;

	@Autowired
	private DifAttestations attestations;

	@Autowired
	private Holders holders;

	@Test
	void filesAreGivenUpAYearAfterTheDecision() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id id = declares(learner);
		DifDeclaration.Id undecided = declares(new Learner(this.portal));
		SignedInAs.as(this.portal, this.agent,
				() -> this.decisions.decide(this.agent, id, this.decisions.read(this.agent, id).orElseThrow().version(),
						new DifDecision(DifAct.VALIDATE, null, null, "")));
		this.clock.advance(Duration.ofDays(364));
		giveUpAll();
		assertThat(filesOf(id)).isEqualTo(1);
		this.clock.advance(Duration.ofDays(1));
		giveUpAll();
		assertThat(filesOf(id)).isZero();
		assertThat(filesOf(undecided)).isEqualTo(1);
		assertThat(this.database.sql("""
				select count(*) from document where unused_since is not null and holder_id = ?""")
			.param(learner.holder().value())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void filesOfWhatWasReplacedAreGivenUpAYearLater() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id former = declares(learner);
		DifDeclaration.Id current = declares(learner, "100");
		this.clock.advance(Duration.ofDays(365));
		giveUpAll();
		assertThat(filesOf(former)).isZero();
		assertThat(filesOf(current)).isEqualTo(1);
	}

	@Test
	void aFileThatALaterDeclarationKeepsStays() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id former = declares(learner);
		DifDeclaration.Id current = declares(learner, "100");
		this.database.sql("""
				insert into dif_declaration_document (declaration_id, position, document_id)
				select ?, 1, document_id from dif_declaration_document where declaration_id = ?""")
			.params(current.value(), former.value())
			.update();
		this.clock.advance(Duration.ofDays(365));
		giveUpAll();
		assertThat(filesOf(former)).isZero();
		assertThat(filesOf(current)).isEqualTo(2);
		assertThat(this.database.sql("""
				select count(*) from document where unused_since is not null and holder_id = ?""")
			.param(learner.holder().value())
			.query(Integer.class)
			.single()).isZero();
	}

	/** It is not committed yet when the retention ends. */
	@Test
	void aFileThatIsBeingKeptStays() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id former = declares(learner);
		DifDeclaration.Id current = declares(learner, "100");
		this.clock.advance(Duration.ofDays(365));
		CompletableFuture<Void> retention = this.transaction.execute((status) -> {
			this.holders.lock(List.of(learner.holder()));
			this.database.sql("""
					insert into dif_declaration_document (declaration_id, position, document_id)
					select ?, 1, document_id from dif_declaration_document where declaration_id = ?""")
				.params(current.value(), former.value())
				.update();
			CompletableFuture<Void> running = CompletableFuture.runAsync(this::giveUpAll);
			assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> running.get(500, TimeUnit.MILLISECONDS));
			return running;
		});
		retention.join();
		assertThat(filesOf(former)).isZero();
		assertThat(this.database.sql("""
				select count(*) from document where unused_since is not null and holder_id = ?""")
			.param(learner.holder().value())
			.query(Integer.class)
			.single()).isZero();
	}

	private void giveUpAll() {
		while (this.attestations.giveUpSome()) {
			// until nothing is left
		}
	}

	private int filesOf(DifDeclaration.Id id) {
		return this.database.sql("select count(*) from dif_declaration_document where declaration_id = ?")
			.param(id.value())
			.query(Integer.class)
			.single();
	}

	private DifDeclaration.Id declares(Learner learner) {
		return declares(learner, "96");
	}

	private DifDeclaration.Id declares(Learner learner, String hours) {
		DifDeclaration form = SomeDeclarations.form(this.portal, learner, hours);
		SomeDeclarations.declare(this.portal, learner, form);
		return new DifDeclaration.Id(SomeDeclarations.idOf(form));
	}

}
