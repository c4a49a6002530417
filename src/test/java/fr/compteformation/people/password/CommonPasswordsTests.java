package fr.compteformation.people.password;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class CommonPasswordsTests {

	private static final Path LIST = Path
		.of("src/main/resources/fr/compteformation/people/password/common-passwords.txt");

	private final CommonPasswords common = new CommonPasswords();

	@Test
	void holdEachWordOfTheListWithWhatPeopleAdd() throws Exception {
		assertThat(words()).hasSizeGreaterThan(5_000)
			.allSatisfy(
					(word) -> assertThat(Stream.of(word, word.toUpperCase(), word + "2024!", "1" + word, word + word))
						.allMatch((password) -> this.common.hold(new Password(password))));
	}

	@Test
	void holdNoWordThatIsPartOfALongerOne() {
		assertThat(this.common.hold(new Password("Marseillaisement8"))).isFalse();
		assertThat(this.common.hold(new Password("Soleil-kayak-tuile8"))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "12345678", "98765432", "azertyui", "poiuytreza", "abcdefgh", "hgfedcba", "aaaaaaaa",
			"abababab", "11112222aaaa1111", "!!!!!!!!azer", "", "a", "1" })
	void holdWalksAndRepetitionsAndNeverFail(String typed) {
		assertThat(this.common.hold(new Password(typed))).isEqualTo(typed.length() > 3 && !typed.startsWith("1111"));
	}

	@Test
	void judgeTheLongestPasswordAtOnce() {
		List<String> long200 = List.of("aB1!".repeat(50), "1".repeat(200), "a".repeat(199) + 'b', "😀".repeat(200));
		assertTimeout(Duration.ofSeconds(20), () -> long200.forEach((typed) -> this.common.hold(new Password(typed))));
		assertThat(this.common.hold(new Password(long200.getLast()))).isFalse();
	}

	private static List<String> words() throws Exception {
		return Files.readAllLines(LIST)
			.stream()
			.filter((line) -> !line.startsWith("#"))
			.flatMap((line) -> Stream.of(line.split(" ")))
			.filter((word) -> !word.isEmpty())
			.distinct()
			.toList();
	}

}
