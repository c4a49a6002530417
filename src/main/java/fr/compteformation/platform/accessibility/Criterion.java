package fr.compteformation.platform.accessibility;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of RGAA 4.1, in short words, and how the portal checks it.
 *
 * @param id theme and number, such as {@code 3.2}
 * @param french what it asks for, in French
 * @param english the same in English
 * @param rules the rules of the audit that check it
 * @param tests the tests that check it
 * @param whole whether these rules and tests check all of it; otherwise they only find
 * some of its faults
 * @param without the kinds of content without which it does not apply
 * @param reason why it does not apply, whatever the content
 * @param byHand the day on which a person has checked it, in ISO form
 */
public record Criterion(String id, @JsonProperty("fr") String french, @JsonProperty("en") String english,
		List<String> rules, List<String> tests, boolean whole, List<String> without, @Nullable BilingualText reason,
		@Nullable String byHand) {

	public Criterion {
		rules = (rules != null) ? rules : List.of();
		tests = (tests != null) ? tests : List.of();
		without = (without != null) ? without : List.of();
	}

	public String title(Locale language) {
		return language.getLanguage().equals("en") ? this.english : this.french;
	}

	/** Why it does not apply, when that is not seen from the content. */
	public Optional<String> explanation(Locale language) {
		return Optional.ofNullable(this.reason).map((words) -> words.in(language));
	}

	/** The number of its theme, from 1 to 13. */
	public int theme() {
		return Integer.parseInt(this.id.substring(0, this.id.indexOf('.')));
	}

}
