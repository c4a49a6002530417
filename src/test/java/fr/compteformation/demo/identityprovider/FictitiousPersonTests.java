package fr.compteformation.demo.identityprovider;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;

import fr.compteformation.access.civilstatus.NirComparison;
import fr.compteformation.access.civilstatus.NirComparison.Mismatch;
import fr.compteformation.access.civilstatus.PivotIdentity;
import fr.compteformation.people.holder.Nir;

import static org.assertj.core.api.Assertions.assertThat;

/** Also those who were born abroad or in a month that nobody knows. */
class FictitiousPersonTests {

	@ParameterizedTest
	@EnumSource(names = "CAMILLE", mode = Mode.EXCLUDE)
	void theNumberToTypeFitsTheCivilRegister(FictitiousPerson person) {
		assertThat(mismatches(person)).isEmpty();
	}

	@Test
	void onePersonTypesTheNumberOfSomebodyElse() {
		assertThat(mismatches(FictitiousPerson.CAMILLE)).contains(Mismatch.SEX, Mismatch.YEAR, Mismatch.MONTH);
	}

	private static Set<Mismatch> mismatches(FictitiousPerson person) {
		StandardClaimAccessor claims = person::claims;
		Nir number = Nir.readForSignIn(person.numberToType()).found().orElseThrow();
		return new NirComparison(number, PivotIdentity.of(claims).orElseThrow()).mismatches();
	}

}
