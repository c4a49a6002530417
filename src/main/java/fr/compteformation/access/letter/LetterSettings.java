package fr.compteformation.access.letter;

import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Letters with a code.
 *
 * @param sender Name and postal address of the operator, printed as sender, one line
 * each, at most six lines. Without it no letter can be requested.
 * @param every The shortest time between two letters to the same person.
 * @param most How many letters a person gets in 30 days.
 */
@Validated
@ConfigurationProperties("compte-formation.letter")
record LetterSettings(@DefaultValue @Size(max = 6) List<@Size(max = 38) String> sender,
		@DefaultValue("7d") Duration every, @DefaultValue("3") @Min(1) int most) {

	/** Whether letters can be asked for. */
	boolean isOpen() {
		return !this.sender.isEmpty();
	}

}
