package fr.compteformation.training.trades;

import java.io.Serializable;
import java.util.List;

/**
 * Something that a person can do. Trades share these skills, so that their nearness can
 * be computed.
 *
 * @param code its stable name in the database, such as "welcome"
 * @param domain its group on pages
 * @param name a short sentence with a verb
 * @param words folded beginnings of words that name it in the title of a training
 */
public record Skill(String code, SkillDomain domain, Wording name, List<String> words) implements Serializable {

	/** The maximum length of a code. */
	public static final int LONGEST_CODE = 20;

	public Skill {
		words = List.copyOf(words);
	}

}
