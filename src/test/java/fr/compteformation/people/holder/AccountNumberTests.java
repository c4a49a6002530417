package fr.compteformation.people.holder;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AccountNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "1789372990", "4992739872", "1000000008" })
	void endsWithItsCheckDigit(String value) {
		assertThat(new AccountNumber(value).value()).isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "178937299", "17893729904", "0000000000", "17 89 37 29 90", "178937299O", "١٧٨٩٣٧٢٩٩٠" })
	void refusesEveryOtherForm(String value) {
		assertThatIllegalArgumentException().isThrownBy(() -> new AccountNumber(value));
	}

	@Test
	void isReadAsPeopleTypeIt() {
		AccountNumber number = new AccountNumber("1789372990");
		assertThat(AccountNumber.read(" 17\u00a089 37-29.90 ")).contains(number);
		assertThat(AccountNumber.read(number.formatted())).contains(number);
		assertThat(AccountNumber.read("1789372991")).isEmpty();
		assertThat(AccountNumber.read("178937299")).isEmpty();
	}

	@Test
	void refusesEveryWrongDigit() {
		String right = "1789372990";
		for (int place = 0; place < right.length(); place++) {
			for (char digit = '0'; digit <= '9'; digit++) {
				String typed = right.substring(0, place) + digit + right.substring(place + 1);
				if (!typed.equals(right)) {
					assertThatIllegalArgumentException().isThrownBy(() -> new AccountNumber(typed));
				}
			}
		}
	}

	@Test
	void refusesTwoDigitsInEachOthersPlace() {
		assertThatIllegalArgumentException().isThrownBy(() -> new AccountNumber("7189372990"));
		assertThatIllegalArgumentException().isThrownBy(() -> new AccountNumber("1789327990"));
	}

	@Test
	void isDrawnWithoutAnOrder() {
		assertThat(IntStream.range(0, 1000).mapToObj((i) -> AccountNumber.random().value())).hasSize(1000)
			.doesNotHaveDuplicates()
			.allMatch((value) -> new AccountNumber(value).value().length() == 10);
	}

	@Test
	void isReadOutTwoDigitsAtATime() {
		assertThat(new AccountNumber("1789372990").formatted()).isEqualTo("17\u00a089\u00a037\u00a029\u00a090");
	}

	@Test
	void doesNotReachALog() {
		assertThat(new AccountNumber("1789372990")).hasToString("********");
	}

}
