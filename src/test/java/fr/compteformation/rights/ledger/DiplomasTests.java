package fr.compteformation.rights.ledger;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

import fr.compteformation.CurrentUser;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

abstract class DiplomasTests extends PortalTests {

	@Autowired
	private Diplomas diplomas;

	@Autowired
	private Holders holders;

	@Autowired
	private CurrentUser user;

	@Test
	void nothingIsDeclaredAtFirst() {
		assertThat(this.diplomas.declaredBy(signedIn())).isEmpty();
	}

	@Test
	void theLatestDeclarationIsTheOneThatCountsAndEveryOneIsKept() {
		Citizen citizen = signedIn();
		this.diplomas.declare(citizen, Diploma.BELOW_LEVEL_3);
		this.diplomas.declare(citizen, Diploma.LEVEL_5);
		assertThat(this.diplomas.declaredBy(citizen)).get()
			.extracting(DiplomaDeclaration::level)
			.isEqualTo(Diploma.LEVEL_5);
		assertThat(declarationsOf(citizen)).isEqualTo(2);
	}

	@Test
	void theSameAgainChangesNothing() {
		Citizen citizen = signedIn();
		this.diplomas.declare(citizen, Diploma.LEVEL_4);
		DiplomaDeclaration first = this.diplomas.declaredBy(citizen).orElseThrow();
		this.diplomas.declare(citizen, Diploma.LEVEL_4);
		assertThat(this.diplomas.declaredBy(citizen)).contains(first);
		assertThat(declarationsOf(citizen)).isOne();
	}

	@Test
	void everyLevelIsKept() {
		Citizen citizen = signedIn();
		assertThat(Diploma.values()).allSatisfy((level) -> {
			this.diplomas.declare(citizen, level);
			assertThat(this.diplomas.declaredBy(citizen)).get().extracting(DiplomaDeclaration::level).isEqualTo(level);
		});
	}

	@Test
	void oneMadeElsewhereIsTakenOverOnceWithItsDay() {
		Citizen citizen = signedIn();
		HolderId holder = ((Attachment.Attached) this.holders.attachmentOf(citizen.accountId())).holder();
		DiplomaDeclaration onPaper = new DiplomaDeclaration(Diploma.LEVEL_3, Instant.parse("2021-09-06T08:30:00Z"));
		for (int time = 0; time < 2; time++) {
			this.transaction.executeWithoutResult((status) -> this.diplomas.takeOver(holder, onPaper));
		}
		assertThat(this.diplomas.declaredBy(citizen)).contains(onPaper);
		assertThat(declarationsOf(citizen)).isOne();
	}

	@Test
	void nobodyDeclaresForAnAccountThatIsNotAttached() {
		Citizen stranger = new Citizen(UUID.randomUUID(), "Malo");
		this.user.signIn(stranger);
		assertThat(this.diplomas.declaredBy(stranger)).isEmpty();
		assertThatIllegalStateException().isThrownBy(() -> this.diplomas.declare(stranger, Diploma.LEVEL_4));
	}

	@Test
	void nobodyDeclaresForSomebodyElse() {
		Citizen citizen = signedIn();
		this.user.signIn(new Citizen(UUID.randomUUID(), "Malo"));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.diplomas.declare(citizen, Diploma.LEVEL_4));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.diplomas.declaredBy(citizen));
		this.user.signOut();
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
			.isThrownBy(() -> this.diplomas.declare(citizen, Diploma.LEVEL_4));
	}

	private Citizen signedIn() {
		Citizen citizen = People.withAccount(this.portal, People.newNir());
		this.user.signIn(citizen);
		return citizen;
	}

	private int declarationsOf(Citizen citizen) {
		return this.database.sql("""
				select count(*) from diploma_declaration declaration
				join holder_attachment attachment on attachment.holder_id = declaration.holder_id
				where attachment.account_id = ?""").param(citizen.accountId()).query(Integer.class).single();
	}

}
