package fr.compteformation.platform.base.ui;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PackedAnswersTests {

	private static final String LARGE = "for(;;);[" + IntStream.range(0, 2_000)
		.mapToObj((i) -> "{\"text\":\"Été n° %d : « œuvre » 🙂\"}".formatted(i))
		.collect(Collectors.joining(",")) + "]";

	@Test
	void aLargeAnswerComesBackAsItWas() {
		String packed = PackedAnswers.packed(LARGE);
		assertThat(packed.length()).isLessThan(LARGE.length() / 4);
		assertThat(PackedAnswers.unpacked(packed)).isEqualTo(LARGE);
	}

	@Test
	void anAnswerIsPackedOnce() {
		String packed = PackedAnswers.packed(LARGE);
		assertThat(PackedAnswers.packed(packed)).isSameAs(packed);
	}

	@Test
	void aSmallAnswerStaysAsItIs() {
		String small = "for(;;);[{\"syncId\":1}]";
		assertThat(PackedAnswers.packed(small)).isSameAs(small);
		assertThat(PackedAnswers.unpacked(small)).isSameAs(small);
		assertThat(PackedAnswers.unpacked("")).isEmpty();
	}

}
