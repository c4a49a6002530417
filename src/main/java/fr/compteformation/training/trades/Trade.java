package fr.compteformation.training.trades;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import fr.compteformation.platform.base.SharedPages;

/**
 * A trade.
 *
 * @param code a letter and four digits, as in ROME, such as "D1102"
 * @param name its name, for women and men
 * @param about one sentence
 * @param tasks what one does, in French
 * @param skills what one can do
 * @param ways how one gets there, in French
 * @param training what to search in the catalogue of trainings
 */
public record Trade(String code, Wording name, Wording about, List<String> tasks, List<Skill> skills, List<String> ways,
		String training) implements Serializable {

	public Trade {
		tasks = List.copyOf(tasks);
		skills = List.copyOf(skills);
		ways = List.copyOf(ways);
	}

	/** The field of work it belongs to. */
	public TradeFamily family() {
		return TradeFamily.valueOf(this.code.substring(0, 1));
	}

	/** The address of the search for trainings that lead to it. */
	public String trainingsAddress() {
		return SharedPages.TRAININGS.with("quoi=" + URLEncoder.encode(this.training, StandardCharsets.UTF_8));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Trade trade && trade.code.equals(this.code);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.code);
	}

}
