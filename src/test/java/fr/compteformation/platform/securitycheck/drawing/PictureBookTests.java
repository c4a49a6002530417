package fr.compteformation.platform.securitycheck.drawing;

import java.io.IOException;
import java.util.Random;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PictureBookTests {

	private final PictureBook book = PictureBook.open(new byte[32]);

	PictureBookTests() throws IOException {
	}

	@Test
	void holdsAtLeastFortyPictures() {
		assertThat(this.book.pictures()).hasSizeGreaterThanOrEqualTo(40);
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void givesEachPictureANameOfItsOwn(String language) {
		ResourceBundle names = ResourceBundle.getBundle("vaadin-i18n.translations_" + language);
		assertThat(this.book.pictures().stream().map((picture) -> names.getString(picture.nameKey())))
			.doesNotContain("")
			.doesNotHaveDuplicates();
	}

	@Test
	void picksDifferentPictures() {
		assertThat(this.book.pick(6, new Random(1))).hasSize(6).doesNotHaveDuplicates();
	}

}
