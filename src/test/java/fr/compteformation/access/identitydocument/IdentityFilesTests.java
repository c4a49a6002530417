package fr.compteformation.access.identitydocument;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.AbstractCitizenHttpTests;
import fr.compteformation.People;
import fr.compteformation.SignedInAs;
import fr.compteformation.Visitor;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gets the files of an identity check over HTTP. */
class IdentityFilesTests extends AbstractCitizenHttpTests {

	@Autowired
	private AccessForTests access;

	private UUID request;

	private UUID file;

	@BeforeEach
	void documentsAreSent() {
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		this.request = SomeIdentityRequests.submit(this.portal, this.citizen);
		this.file = this.database.sql("select front_id from identity_request where id = ?")
			.param(this.request)
			.query(UUID.class)
			.single();
	}

	@Test
	void theOwnerGetsThem() {
		this.visitor.signIn(this.nir.value(), People.PASSWORD);
		assertThat(this.visitor.get("/documents/" + this.file).body()).startsWith("%PDF-");
	}

	@Test
	void otherPeopleGetNothing() {
		Nir other = People.newNir();
		People.withAccount(this.portal, other);
		Visitor stranger = new Visitor(this.port);
		stranger.signIn(other.value(), People.PASSWORD);
		assertThat(stranger.isSignedIn()).isTrue();
		assertThat(stranger.get("/documents/" + this.file).statusCode()).isEqualTo(404);
		assertThat(stranger.get(copy()).statusCode()).isIn(403, 404);
	}

	@Test
	void anotherAccountOfTheSameHolderGetsNothing() {
		Citizen twin = People.withAccount(this.portal, People.newNir());
		this.database.sql("""
				update holder_attachment set holder_id = (select holder_id from holder_attachment where account_id = ?)
				where account_id = ?""").params(this.citizen.accountId(), twin.accountId()).update();
		assertThat(SignedInAs.as(this.portal, twin,
				() -> this.portal.getBean(Documents.class).open(twin, new DocumentId(this.file))))
			.isEmpty();
	}

	@Test
	void theOwnerGetsNoCopyOfAgents() {
		this.visitor.signIn(this.nir.value(), People.PASSWORD);
		assertThat(this.visitor.get(copy()).statusCode()).isIn(403, 404);
	}

	@Test
	void visitorsAreSentToSignIn() {
		assertThat(this.visitor.get("/documents/" + this.file).statusCode()).isEqualTo(302);
		assertThat(this.visitor.get(copy()).statusCode()).isEqualTo(302);
	}

	private String copy() {
		return "/agent/identites/%s/fichiers/%s/copie".formatted(this.request, this.file);
	}

}
