package fr.compteformation.training.trades;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TradesTests {

	private static final Trades TRADES = new Trades();

	@Test
	void thereAreAtLeast150Trades() {
		assertThat(TRADES.all()).hasSizeGreaterThanOrEqualTo(150);
		assertThat(TRADES.all()).extracting(Trade::family).contains(TradeFamily.values());
	}

	@Test
	void everyTradeIsComplete() {
		assertThat(TRADES.all()).allSatisfy((trade) -> {
			assertThat(trade.code()).matches("[A-N]\\d{4}");
			assertThat(trade.tasks()).hasSizeBetween(4, 6).doesNotHaveDuplicates();
			assertThat(trade.skills()).hasSizeBetween(4, 8).doesNotHaveDuplicates();
			assertThat(trade.ways()).hasSize(2).doesNotHaveDuplicates();
			assertThat(trade.training()).isNotBlank();
			assertThat(trade.about().french()).matches("\\p{Lu}.{20,150}\\.");
			assertThat(trade.about().english()).matches("\\p{Lu}.{20,150}\\.");
		});
		assertThat(TRADES.all()).extracting((trade) -> trade.name().french()).doesNotHaveDuplicates();
		assertThat(TRADES.all()).extracting((trade) -> trade.name().english()).doesNotHaveDuplicates();
	}

	@Test
	void tradesStandInTheOrderOfTheirCodesByFamily() {
		assertThat(TRADES.all()).extracting((trade) -> trade.family().ordinal()).isSorted();
	}

	@Test
	void everySkillBelongsToATrade() {
		assertThat(TRADES.skills())
			.isSubsetOf(TRADES.all().stream().flatMap((trade) -> trade.skills().stream()).toList());
		assertThat(TRADES.skills()).allSatisfy((skill) -> {
			assertThat(skill.code()).matches("[a-z]{1," + Skill.LONGEST_CODE + "}");
			assertThat(skill.words()).allMatch((word) -> word.matches("[a-z0-9]+( [a-z0-9]+)*"));
		});
		assertThat(TRADES.skills()).extracting((skill) -> skill.name().french()).doesNotHaveDuplicates();
	}

	@Test
	void textsUseTypographicApostrophes() {
		Stream<String> texts = TRADES.all()
			.stream()
			.flatMap((trade) -> Stream.concat(
					Stream.of(trade.name().french(), trade.about().french(), trade.about().english()),
					Stream.concat(trade.tasks().stream(), trade.ways().stream())));
		assertThat(texts).noneMatch((text) -> text.contains("'"));
	}

	@Test
	void aTradeIsFoundByTheBeginningsOfItsWords() {
		assertThat(names(TRADES.search("boul", Locale.FRENCH))).startsWith("Boulanger, boulangère");
		assertThat(names(TRADES.search("assistante vie", Locale.FRENCH))).contains("Assistant, assistante de vie");
		assertThat(names(TRADES.search("ELECTRICIEN", Locale.FRENCH)))
			.startsWith("Électricien, électricienne du bâtiment");
		assertThat(TRADES.search("nurse", Locale.ENGLISH)).extracting(Trade::code).contains("J1506");
		assertThat(TRADES.search("b", Locale.FRENCH)).isEmpty();
		assertThat(TRADES.search("zzzz", Locale.FRENCH)).isEmpty();
	}

	@Test
	void nearnessIsTheShareOfSkillsKnown() {
		Trade baker = TRADES.find("d1102").orElseThrow();
		NearTrade near = TRADES.nearness(baker, baker.skills().subList(0, 3));
		assertThat(near.percent()).isEqualTo(50);
		assertThat(near.shared()).isEqualTo(baker.skills().subList(0, 3));
		assertThat(near.missing()).isEqualTo(baker.skills().subList(3, 6));
	}

	@Test
	void theNearestTradesComeFirst() {
		Trade seller = TRADES.find("D1106").orElseThrow();
		List<NearTrade> near = TRADES.near(seller);
		assertThat(near).extracting(NearTrade::percent).isSortedAccordingTo((one, other) -> other - one);
		assertThat(near).extracting(NearTrade::trade).doesNotContain(seller);
		assertThat(near).extracting((other) -> other.trade().code()).startsWith("D1101", "D1214");
		assertThat(near).allMatch((other) -> other.shared().size() >= NearTrade.FEWEST_SHARED);
	}

	@Test
	void everyTradeHasNeighbours() {
		assertThat(TRADES.all()).allSatisfy((trade) -> assertThat(TRADES.near(trade)).as(trade.code()).isNotEmpty());
	}

	@Test
	void aTitleNamesSkills() {
		assertThat(skills("Tableur : des premiers calculs aux graphiques")).containsExactly("Utiliser un tableur");
		assertThat(skills("Bureautique")).containsExactly("Utiliser un traitement de texte", "Utiliser un tableur");
		assertThat(skills("Anglais professionnel, niveau B1")).containsExactly("Parler anglais au travail");
		assertThat(skills("Autre chose")).isEmpty();
	}

	private static List<String> names(List<Trade> trades) {
		return trades.stream().map((trade) -> trade.name().french()).toList();
	}

	private static List<String> skills(String title) {
		return TRADES.namedIn(title).stream().map((skill) -> skill.name().french()).toList();
	}

}
