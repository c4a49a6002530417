package fr.compteformation.training.trades;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How near a trade is to a set of skills: the share of the trade’s skills that are among
 * them. Of two equal shares, the one with more shared skills is nearer.
 *
 * @param trade the trade
 * @param shared its skills that are known
 * @param missing its other skills
 */
public record NearTrade(Trade trade, List<Skill> shared, List<Skill> missing) {

	/**
	 * A trade with fewer shared skills is not near: most people have one of any trade’s.
	 */
	public static final int FEWEST_SHARED = 2;

	private static final int WHOLE = 100;

	/** Nearest first; by code, so that equal ones keep their order. */
	static final Comparator<NearTrade> ORDER = Comparator.comparingInt(NearTrade::percent)
		.thenComparingInt((near) -> near.shared().size())
		.reversed()
		.thenComparing((near) -> near.trade().code());

	static NearTrade of(Trade trade, Collection<Skill> known) {
		Set<Skill> held = Set.copyOf(known);
		return new NearTrade(trade, trade.skills().stream().filter(held::contains).toList(),
				trade.skills().stream().filter((skill) -> !held.contains(skill)).toList());
	}

	/** The share of the trade’s skills that are known, rounded down. */
	public int percent() {
		return WHOLE * this.shared.size() / this.trade.skills().size();
	}

	/** The names of the missing skills in one line, to follow a colon. */
	public String missingInWords(Locale locale) {
		return this.missing.stream().map((skill) -> lowered(skill.name().in(locale))).collect(Collectors.joining(", "));
	}

	private static String lowered(String name) {
		return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
	}

}
