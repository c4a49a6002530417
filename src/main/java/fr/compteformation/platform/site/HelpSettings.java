package fr.compteformation.platform.site;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whom people can ask, beside the contact page.
 *
 * @param phone The help line as people dial it, such as 02 99 00 00 00; shown on the
 * help, contact and error pages.
 * @param hours When somebody answers, by language: {@code hours.fr}, {@code hours.en}.
 * @param accessibilityEmail Who answers about accessibility; shown in the statement.
 * @param privacyEmail Who answers about personal data, usually the data protection
 * officer; shown in the privacy notice.
 */
@Validated
@ConfigurationProperties("compte-formation.site.help")
public record HelpSettings(
		@Nullable @Pattern(regexp = "\\+?[0-9][0-9 .]{2,22}",
				message = "compte-formation.site.help.phone must be a number, such as 02 99 00 00 00") String phone,
		@DefaultValue Map<String, String> hours,
		@Nullable @Email(
				message = "compte-formation.site.help.accessibility-email must be an email address") String accessibilityEmail,
		@Nullable @Email(
				message = "compte-formation.site.help.privacy-email must be an email address") String privacyEmail) {

	/** Nobody but the contact page. */
	public static HelpSettings none() {
		return new HelpSettings(null, Map.of(), null, null);
	}

	/** The help line as people read it. */
	public Optional<String> line() {
		return Optional.ofNullable(this.phone).map(String::strip);
	}

	/** The address that dials it. */
	public String dial() {
		return "tel:" + line().orElse("").replaceAll("[ .]", "");
	}

	/** When somebody answers; empty if it is not said. */
	public String hours(Locale locale) {
		return InLanguages.of(this.hours, locale);
	}

}
