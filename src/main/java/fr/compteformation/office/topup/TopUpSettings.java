package fr.compteformation.office.topup;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import fr.compteformation.platform.amounts.Euros;

/**
 * What an employer can add to the rights of an employee.
 *
 * @param most How much an employer can add at once, in whole euros.
 * @param daily How many top-ups an employer can deposit in a day.
 */
@Validated
@ConfigurationProperties("compte-formation.top-up")
record TopUpSettings(@DefaultValue("10000") @Min(1) int most, @DefaultValue("100") @Min(1) int daily) {

	Euros mostEuros() {
		return new Euros(100L * this.most);
	}

}
