package fr.compteformation.people.holder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "L’Héritier | l'heritier", "LHERITIER | L’ Héritier", "Œuvrard | OEUVRARD", "Lœtitia | Loetitia",
					"Cæsar | CAESAR", "Strauß | STRAUSS", "STRAUẞ | Strauss", "Jean-Pierre | jean pierre",
					"Jean‑Pierre | JEANPIERRE", "Le Gall | le\u00a0gall", "Garçon | GARCON", "N’Guessan | N.Guessan",
					"e\u0301tienne | Étienne", "Ønsted | Onsted", "Łukasz | lukasz", "Iğdır | IGDIR", "İpek | ipek",
					"Παύλος | ΠΑΥΛΟΣ", "Nguyễn | Nguyen", "D’Ávila | d ʼavila", "مُحَمَّد | محمد" })
	void foldsTwoSpellingsOfOneName(String one, String other) {
		assertThat(FoldedName.of(one)).isEqualTo(FoldedName.of(other));
	}

	@ParameterizedTest
	@CsvSource({ "Martin, Martine", "राम, रम", "Durand, Durant", "Li, Lee" })
	void keepsDifferentNamesApart(String one, String other) {
		assertThat(FoldedName.of(one)).isNotEqualTo(FoldedName.of(other));
	}

	@Test
	void foldsWhatIsFoldedAlready() {
		FoldedName folded = FoldedName.of("D’Œuvre-Saint-Ærø");
		assertThat(folded.value()).isEqualTo("doeuvresaintaero");
		assertThat(new FoldedName(folded.value())).isEqualTo(folded);
		assertThat(folded).hasToString("********");
	}

}
