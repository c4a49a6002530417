package fr.compteformation.training.trades;

/** Groups skills on pages. The constant names end the translation keys. */
public enum SkillDomain {

	PEOPLE, TRADE, OFFICE, LEAD, TEACH, CARE, DIGITAL, CREATE, BUILD, MAKE, REPAIR, NATURE, FOOD, MOVE, SAFETY;

	/** The translation key of its name. */
	public String messageKey() {
		return "trades.domain." + name();
	}

}
