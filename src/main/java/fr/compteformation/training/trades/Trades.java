package fr.compteformation.training.trades;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import fr.compteformation.platform.base.PagePath;

/** All trades and skills. Everyone may read them. */
@Service
public class Trades {

	/** The list of trades; the page of each is below it, by its code. */
	public static final PagePath PAGE = new PagePath("/metiers");

	private static final int SHORTEST_SEARCH = 2;

	private final Map<String, Skill> skills;

	private final Map<String, Trade> trades;

	public Trades() {
		TradeFiles files = new TradeFiles();
		this.skills = files.skills();
		this.trades = files.trades()
			.stream()
			.collect(Collectors.toMap(Trade::code, Function.identity(), (one, other) -> {
				throw new IllegalStateException("two trades " + one.code());
			}, LinkedHashMap::new));
	}

	/** All trades, by code. */
	public List<Trade> all() {
		return List.copyOf(this.trades.values());
	}

	public Optional<Trade> find(String code) {
		return Optional.ofNullable(this.trades.get(code.toUpperCase(Locale.ROOT)));
	}

	/** All skills, grouped by domain. */
	public List<Skill> skills() {
		return List.copyOf(this.skills.values());
	}

	/** Empty for a skill that no longer exists. */
	public Optional<Skill> skill(String code) {
		return Optional.ofNullable(this.skills.get(code));
	}

	/**
	 * The trades whose name or description holds a word that begins like each word typed,
	 * those with all of them in their name first.
	 */
	public List<Trade> search(String typed, Locale locale) {
		List<String> words = words(typed);
		if (typed.strip().length() < SHORTEST_SEARCH || words.isEmpty()) {
			return List.of();
		}
		List<Trade> named = this.trades.values()
			.stream()
			.filter((trade) -> holds(trade.name().in(locale) + " " + trade.code(), words))
			.toList();
		List<Trade> found = new ArrayList<>(named);
		this.trades.values()
			.stream()
			.filter((trade) -> !named.contains(trade) && holds(text(trade, locale), words))
			.forEach(found::add);
		return found;
	}

	/** The skills that the title of a training or a job names. */
	public List<Skill> namedIn(String title) {
		String folded = " " + fold(title);
		return this.skills.values()
			.stream()
			.filter((skill) -> skill.words().stream().anyMatch((word) -> folded.contains(" " + word)))
			.toList();
	}

	/** The trades near these skills, nearest first. */
	public List<NearTrade> near(Collection<Skill> known) {
		return this.trades.values()
			.stream()
			.map((trade) -> NearTrade.of(trade, known))
			.filter((near) -> near.shared().size() >= NearTrade.FEWEST_SHARED)
			.sorted(NearTrade.ORDER)
			.toList();
	}

	/** The trades near a trade, without itself, nearest first. */
	public List<NearTrade> near(Trade trade) {
		return near(trade.skills()).stream().filter((near) -> !near.trade().equals(trade)).toList();
	}

	/** How near one trade is to these skills. */
	public NearTrade nearness(Trade trade, Collection<Skill> known) {
		return NearTrade.of(trade, known);
	}

	private static String text(Trade trade, Locale locale) {
		return trade.name().in(locale) + " " + trade.about().in(locale) + " " + trade.training();
	}

	private static boolean holds(String text, List<String> beginnings) {
		List<String> words = words(text);
		return beginnings.stream()
			.allMatch((beginning) -> words.stream().anyMatch((word) -> word.startsWith(beginning)));
	}

	private static List<String> words(String text) {
		return Arrays.stream(fold(text).split(" ")).filter((word) -> !word.isEmpty()).toList();
	}

	/** Lower case, without accents, with single spaces between words. */
	private static String fold(String text) {
		return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace("\u0153", "oe"), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9]+", " ")
			.strip();
	}

}
