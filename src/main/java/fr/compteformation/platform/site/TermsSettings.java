package fr.compteformation.platform.site;

import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The terms of use that are in force.
 *
 * @param version The version of the terms of use: a month or a day, such as 2027-02-01.
 * The text of the terms must name it. Everybody who accepted an earlier one is asked
 * once, at the next sign-in.
 */
@Validated
@ConfigurationProperties("compte-formation.site.terms")
public record TermsSettings(@Pattern(regexp = "\\d{4}-\\d{2}(-\\d{2})?",
		message = "compte-formation.site.terms.version must be a month or a day, such as 2027-02-01") @DefaultValue(FIRST) String version) {

	/** The version of the portal’s own text. */
	public static final String FIRST = "2026-11";

	/**
	 * Whether somebody who accepted a version has accepted this one. A later version
	 * counts: while nodes are restarted one by one, nobody is asked twice.
	 */
	public boolean areMetBy(String accepted) {
		return accepted.compareTo(this.version) >= 0;
	}

}
