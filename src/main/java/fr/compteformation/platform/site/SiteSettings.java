package fr.compteformation.platform.site;

import java.io.File;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Under whose name the portal runs.
 *
 * @param name The name of the site, in the header, page titles, emails and files.
 * @param folder A folder with texts and pictures that replace those of the portal, see
 * “Under your own name” in Operate.
 */
@Validated
@ConfigurationProperties("compte-formation.site")
public record SiteSettings(
		@NotBlank(message = "compte-formation.site.name must not be empty") @DefaultValue(DEFAULT_NAME) String name,
		@Nullable File folder) {

	private static final String DEFAULT_NAME = "Compte Formation";

	/** A folder that is missing is a mistake, not an empty one. */
	@AssertTrue(message = "compte-formation.site.folder must be a folder that can be read")
	boolean isFolderReadable() {
		return this.folder == null || this.folder.isDirectory() && this.folder.canRead();
	}

	/** What the portal is called without settings. */
	public static SiteSettings unnamed() {
		return new SiteSettings(DEFAULT_NAME, null);
	}

}
