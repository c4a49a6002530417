package fr.compteformation.platform.site;

import java.io.File;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Under whose name the portal runs.
 *
 * @param name The name of the site, in the header, page titles, emails and files; at most
 * 60 characters.
 * @param folder A folder with texts and pictures that replace those of the portal, see
 * “Under your own name” in Operate.
 */
@Validated
@ConfigurationProperties("compte-formation.site")
public record SiteSettings(@NotBlank(message = "compte-formation.site.name must not be empty") @Size(
		max = MOST_CHARACTERS,
		message = "compte-formation.site.name must have at most 60 characters") @DefaultValue(DEFAULT_NAME) String name,
		@Nullable File folder) {

	private static final String DEFAULT_NAME = "Compte Formation";

	/** So that a mark has at most 100 characters. */
	private static final int MOST_CHARACTERS = 60;

	/** A folder that is missing is a mistake, not an empty one. */
	@AssertTrue(message = "compte-formation.site.folder must be a folder that can be read")
	boolean isFolderReadable() {
		return this.folder == null || this.folder.isDirectory() && this.folder.canRead();
	}

	/**
	 * What is written across pages for agents.
	 * @param reference says which pages, at most 39 characters; no mark if empty
	 */
	public String mark(String reference) {
		return reference.isEmpty() ? reference : this.name + " " + reference;
	}

	/** What the portal is called without settings. */
	public static SiteSettings unnamed() {
		return new SiteSettings(DEFAULT_NAME, null);
	}

}
