package fr.compteformation.platform.securitycheck.work;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much work browsers do for the security check. One share of the work is 2048 SHA-256
 * hashes on average: a phone of 2018 is assumed to compute 60 000 hashes a second in
 * JavaScript, so 88 shares take it 3 s. Up to the free answers a way costs its own number
 * of shares, at most 58, which leaves room for bad luck.
 *
 * @param picture The shares of work for a picture, in ordinary times; 1 to 58. A phone of
 * 2018 computes about 30 shares a second.
 * @param characters The shares of work for characters; at least those for a picture.
 * @param sound The shares of work for the sound version; at least those for characters.
 * @param question The shares of work for a question; at least those for the sound
 * version.
 * @param most The upper bound of the shares of work, whatever happens: 1500 take a phone
 * of 2018 about 50 s, less than a person types.
 * @param address The answers an hour from one address that cost nothing more; with each
 * further fifth of them the work doubles. An office of 50 people needs about 75.
 * @param prefix The same for the prefix of an address, /24 or /64.
 * @param portal The same for the whole portal.
 */
@Validated
@ConfigurationProperties("compte-formation.security-check.price")
record PriceSettings(@DefaultValue("12") @Min(1) int picture, @DefaultValue("18") int characters,
		@DefaultValue("24") int sound, @DefaultValue("32") int question, @DefaultValue("1500") int most,
		@DefaultValue("100") @Min(5) int address, @DefaultValue("200") @Min(5) int prefix,
		@DefaultValue("2000") @Min(5) int portal) {

	/** With good luck or bad, less than 3 s for a phone of 2018. */
	private static final int MOST_IN_ORDINARY_TIMES = 58;

	PriceSettings {
		if (characters < picture || sound < characters || question < sound || question > MOST_IN_ORDINARY_TIMES) {
			throw new IllegalArgumentException("compte-formation.security-check.price: picture <= characters "
					+ "<= sound <= question <= " + MOST_IN_ORDINARY_TIMES);
		}
		if (most < question) {
			throw new IllegalArgumentException("compte-formation.security-check.price.most is at least the question’s");
		}
	}

	int shares(Way way) {
		return switch (way) {
			case PICTURE -> this.picture;
			case CHARACTERS -> this.characters;
			case SOUND -> this.sound;
			case QUESTION -> this.question;
		};
	}

}
