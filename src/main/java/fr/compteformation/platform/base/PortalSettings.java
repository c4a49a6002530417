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
 * The settings that the portal needs to start. All required settings are in one record,
 * so that all missing ones are reported at once; the demonstration has defaults. Folders
 * are of type File, because Spring resolves a Path among the web resources first.
 *
 * @param keyDir Required. Folder of the key sets made with {@code keys new FOLDER}; they
 * encrypt social security numbers and files. Keep a copy apart from the database and its
 * backups: without the keys no account can be found and no file opened again.
 * @param publicUrl Required. Public address of the portal, without a path, used in links
 * in emails and redirects; requests for another host are refused. Passkeys are bound to
 * this host name permanently.
 * @param mailHost Required. SMTP server that delivers the emails.
 * @param mailFrom Required. Sender address of the emails.
 * @param operatorEmail Required. Address that receives the cases opened on the contact
 * page.
 */
@Validated
@ConfigurationProperties("compte-formation")
public record PortalSettings(
		@NotNull(message = "set compte-formation.key-dir to the folder made by keys new FOLDER") File keyDir,
		@NotNull(message = "set compte-formation.public-url, for example https://formation.exemple.fr") URI publicUrl,
		@NotBlank(
				message = "set compte-formation.mail-host to the SMTP server that delivers the mails") String mailHost,
		@NotNull(message = "set compte-formation.mail-from, the sender of the mails") EmailAddress mailFrom, @NotNull(
				message = "set compte-formation.operator-email, who receives the contact cases") EmailAddress operatorEmail) {

	/** Links in emails need an absolute address. */
	@AssertTrue(
			message = "compte-formation.public-url must be a whole address, for example https://formation.exemple.fr")
	boolean isPublicUrlWhole() {
		return this.publicUrl == null
				|| this.publicUrl.getHost() != null && List.of("http", "https").contains(this.publicUrl.getScheme());
	}

	/** Whether the public address uses HTTPS. */
	public boolean isHttps() {
		return "https".equals(this.publicUrl.getScheme());
	}

	/** The absolute URL of a page. */
	public URI link(PagePath page) {
		return link(page.path());
	}

	/** The absolute URL of a path. */
	public URI link(String path) {
		return this.publicUrl.resolve(path);
	}

}
