package fr.compteformation.career.space;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.training.trades.Trades;

/**
 * The table of the guided choice: what a person may want, and the page for it. The
 * constant names end the translation keys.
 */
public enum Goal {

	/** Find and pay a training. */
	TRAIN("me-former"), KNOWS_TRAINING(TRAIN, SharedPages.TRAININGS), KNOWS_TRADE(TRAIN, Trades.PAGE),
	KNOWS_NOTHING(TRAIN, SharedPages.SKILLS),

	/** Do another work. */
	CHANGE("changer-de-metier"), TO_A_TRADE(CHANGE, SharedPages.PROJECT),
	FROM_SKILLS(CHANGE, SharedPages.SPACE.of("galaxie")), FROM_TRAITS(CHANGE, SharedPages.SPACE.of("traits")),
	BROWSE(CHANGE, Trades.PAGE),

	/** Know and complete rights. */
	RIGHTS("mes-droits"), SEE_RIGHTS(RIGHTS, SharedPages.RIGHTS), DECLARE_DIF(RIGHTS, SharedPages.DIF),
	DECLARE_DIPLOMA(RIGHTS, SharedPages.DIPLOMA), PLAN_MONEY(RIGHTS, SharedPages.PROJECT),

	/** Take stock of what one can do. */
	TAKE_STOCK("faire-le-point"), PATH(TAKE_STOCK, SharedPages.SPACE.of("parcours")),
	SKILLS(TAKE_STOCK, SharedPages.SKILLS), TRAITS(TAKE_STOCK, SharedPages.SPACE.of("traits")),

	/** Find work. */
	WORK("trouver-un-emploi"), OFFERS(WORK, SpacePages.OFFERS), TRADES(WORK, Trades.PAGE),

	/** Talk to somebody. */
	HELP("etre-aide"), READ_HELP(HELP, SharedPages.HELP), WRITE(HELP, SharedPages.CONTACT);

	private final Optional<Goal> question;

	private final PagePath page;

	/** A first answer, which asks a second question. */
	Goal(String address) {
		this.question = Optional.empty();
		this.page = SpacePages.GUIDE.of(address);
	}

	/** An answer to a second question. */
	Goal(Goal question, PagePath page) {
		this.question = Optional.of(question);
		this.page = page;
	}

	/** The first answers. */
	public static List<Goal> first() {
		return Arrays.stream(values()).filter((wish) -> wish.question.isEmpty()).toList();
	}

	/** The first answer whose second question is at this address. */
	public static Optional<Goal> at(String address) {
		return first().stream().filter((wish) -> wish.page.equals(SpacePages.GUIDE.of(address))).findFirst();
	}

	/** The answers to its question. */
	public List<Goal> answers() {
		return Arrays.stream(values()).filter((wish) -> wish.question.filter(this::equals).isPresent()).toList();
	}

	/** Where it leads. */
	public PagePath page() {
		return this.page;
	}

	/** The translation key of its text. */
	public String messageKey() {
		return "space.wish." + name();
	}

}
