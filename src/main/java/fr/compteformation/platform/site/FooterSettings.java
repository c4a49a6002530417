package fr.compteformation.platform.site;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the footer shows beside the portal’s own links.
 *
 * @param links Links to the operator’s other sites, at most 6, in order:
 * {@code links[0].label.fr}, {@code links[0].label.en} (at most 60 characters) and
 * {@code links[0].address} (https).
 */
@Validated
@ConfigurationProperties("compte-formation.site.footer")
public record FooterSettings(@Size(max = 6,
		message = "compte-formation.site.footer.links must have at most 6 entries") @DefaultValue List<@Valid Link> links) {

	/**
	 * A link.
	 *
	 * @param label by language, French at least
	 * @param address of another site
	 */
	public record Link(Map<String, String> label, URI address) {

		private static final int LONGEST = 60;

		/** The text of the link. */
		public String label(Locale locale) {
			return InLanguages.of(this.label, locale);
		}

		/** People trust what the portal leads to. */
		@AssertTrue(message = "must have an address in https")
		boolean isSafe() {
			return this.address != null && "https".equals(this.address.getScheme()) && this.address.getHost() != null;
		}

		@AssertTrue(message = "must have a label.fr, and labels of at most 60 characters")
		boolean isLabelled() {
			return this.label != null && !this.label.getOrDefault("fr", "").isBlank()
					&& this.label.values().stream().allMatch((text) -> text.length() <= LONGEST);
		}

	}

}
