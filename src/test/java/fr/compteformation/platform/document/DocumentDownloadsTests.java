package fr.compteformation.platform.document;

import java.net.http.HttpResponse;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.AbstractCitizenHttpTests;
import fr.compteformation.People;
import fr.compteformation.Visitor;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.document.check.FileType;
import fr.compteformation.platform.document.check.PdfForTests;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentDownloadsTests extends AbstractCitizenHttpTests {

	private final Document document = new Document(DocumentId.random(), "Déclaration \"finale\".pdf", FileType.PDF,
			PdfForTests.ordinary().length);

	private final String path = "/documents/" + this.document.id().value();

	@BeforeEach
	void theOwnerSignsIn() {
		this.portal.getBean(Archive.class)
			.add(this.document, SomeFiles.ownerOf(this.portal, this.citizen), PdfForTests.ordinary());
		this.visitor.signIn(this.nir.value(), People.PASSWORD);
	}

	@Test
	void givesTheFileToSave() {
		HttpResponse<String> answer = this.visitor.get(this.path);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
		assertThat(answer.headers().firstValue("Content-Length")).hasValue("" + this.document.bytes());
		assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment; ")
			.endsWith("filename*=UTF-8''D%C3%A9claration%20%22finale%22.pdf");
		assertThat(answer.headers().allValues("Cache-Control")).singleElement().asString().contains("no-store");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(answer.body()).startsWith("%PDF-1.7").endsWith("%%EOF\n");
	}

	@Test
	void tellsTheHeadersAlone() {
		HttpResponse<String> answer = this.visitor.send("HEAD", this.path);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEmpty();
	}

	@Test
	void othersGetNotFound() {
		Nir nir = People.newNir();
		People.withAccount(this.portal, nir);
		Visitor stranger = new Visitor(this.port);
		stranger.signIn(nir.value(), People.PASSWORD);
		assertThat(stranger.isSignedIn()).isTrue();
		HttpResponse<String> answer = stranger.get(this.path);
		HttpResponse<String> ofNone = stranger.get("/documents/" + UUID.randomUUID());
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(ofNone.statusCode()).isEqualTo(404);
		assertThat(answer.body()).isEqualTo(ofNone.body());
		assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
	}

	@Test
	void unprovenAccountOpensNothingFromBefore() {
		this.portal.getBean(AccessForTests.class).choose(IdentityProofPolicy.BEFORE_RIGHTS);
		HttpResponse<String> answer = this.visitor.get(this.path);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).isEqualTo(this.visitor.get("/documents/" + UUID.randomUUID()).body());
	}

	@Test
	void unprovenAccountOpensItsOwnFilesOnly() {
		this.portal.getBean(AccessForTests.class).choose(IdentityProofPolicy.BEFORE_RIGHTS);
		Document own = SomeFiles.of(this.portal, this.citizen);
		Document ofNamesake = SomeFiles.of(this.portal, People.withAccount(this.portal, People.newNir()));
		assertThat(this.visitor.get("/documents/" + own.id().value()).statusCode()).isEqualTo(200);
		assertThat(this.visitor.get("/documents/" + ofNamesake.id().value()).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "1", "00000000-0000-0000-0000-00000000000g", "..%2f..%2fetc" })
	void whatNamesNoFileIsNotAnError(String id) {
		assertThat(this.visitor.get("/documents/" + id).statusCode()).isIn(400, 404);
	}

	@Test
	void whoeverIsNotSignedInIsSentToSignIn() {
		HttpResponse<String> answer = new Visitor(this.port).get(this.path);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/connexion");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH" })
	void nothingElseCanBeAsked(String method) {
		assertThat(this.visitor.send(method, this.path).statusCode()).isIn(403, 405);
		assertThat(this.visitor.get(this.path).statusCode()).isEqualTo(200);
	}

}
