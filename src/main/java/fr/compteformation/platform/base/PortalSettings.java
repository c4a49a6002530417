package fr.compteformation.platform.base;

import java.io.File;
import java.net.URI;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the portal must be told before it starts. All required settings stand in this one
 * record so that every missing one is named at once; the demonstration fills them in.
 * Folders are files here, because a path would be looked for among the web resources.
 *
 * @param keyDir Required. Folder of the key sets made with {@code --new-keys=DIR}; they
 * encrypt social security numbers and files. Keep a copy apart from the database and its
 * backups: without them no account can be found and no file opened again.
 * @param publicUrl Required. Address people reach the portal at, without a path, for
 * links in mails and for redirects; requests for another host are refused. Passkeys are
 * bound to its host name for ever.
 * @param mailHost Required. SMTP server that delivers the mails.
 * @param mailFrom Required. Sender of the mails.
 * @param operatorEmail Required. Who receives the cases opened on the contact page.
 */
@Validated
@ConfigurationProperties("compte-formation")
public record PortalSettings(
		@NotNull(message = "set compte-formation.key-dir to the folder made by --new-keys=DIR") File keyDir,
		@NotNull(message = "set compte-formation.public-url, for example https://formation.exemple.fr") URI publicUrl,
		@NotBlank(
				message = "set compte-formation.mail-host to the SMTP server that delivers the mails") String mailHost,
		@NotNull(message = "set compte-formation.mail-from, the sender of the mails") EmailAddress mailFrom, @NotNull(
				message = "set compte-formation.operator-email, who receives the contact cases") EmailAddress operatorEmail) {

	/**
	 * The version of the terms of use that is shown and accepted now; it stands in their
	 * text.
	 */
	public static final String TERMS_VERSION = "2026-11";

	/** Links in mails would lead nowhere with anything else. */
	@AssertTrue(
			message = "compte-formation.public-url must be a whole address, for example https://formation.exemple.fr")
	boolean isPublicUrlWhole() {
		return this.publicUrl == null
				|| this.publicUrl.getHost() != null && List.of("http", "https").contains(this.publicUrl.getScheme());
	}

	/** Whether people reach the portal by HTTPS. */
	public boolean isHttps() {
		return "https".equals(this.publicUrl.getScheme());
	}

	/** The absolute address of a page of the portal. */
	public URI link(PagePath page) {
		return link(page.path());
	}

	/** The absolute address of a page of the same room. */
	public URI link(String path) {
		return this.publicUrl.resolve(path);
	}

}
