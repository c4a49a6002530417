package fr.compteformation.access.civilstatus;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The place of birth in the civil register.
 *
 * @param commune the INSEE code, five characters; empty for births abroad or if unknown
 * @param country the INSEE code, five digits; empty if unknown
 */
record BirthPlace(String commune, String country) {

	private static final String ABROAD = "99";

	private static final String FRANCE = "99100";

	/** Country codes in numbers that match any country. */
	private static final Set<String> UNKNOWN_COUNTRIES = Set.of("99990", "99999");

	/**
	 * Countries that have the code of a French department in older numbers: Algeria,
	 * Morocco and Tunisia.
	 */
	private static final Map<String, String> FORMERLY_FRENCH = Map.of("91", "99352", "92", "99352", "93", "99352", "94",
			"99352", "95", "99350", "96", "99351");

	/**
	 * The last of these became independent in 1962; numbers kept the codes until 1968.
	 */
	private static final int FORMERLY_FRENCH_UNTIL = 1968;

	/** Until this year Paris and its surroundings were two departments. */
	private static final int SEINE_UNTIL = 1968;

	private static final Set<String> SEINE = Set.of("75", "92", "93", "94");

	private static final Set<String> SEINE_ET_OISE = Set.of("78", "91", "92", "93", "94", "95");

	/** Until this year Corsica was one department. */
	private static final int CORSICA_UNTIL = 1976;

	private static final Set<String> CORSICA = Set.of("20", "2A", "2B");

	/** Overseas codes that were replaced by others. */
	private static final List<Set<String>> OVERSEAS = List.of(Set.of("971", "977", "978"), Set.of("976", "985"));

	/** Cities whose districts have their own codes. */
	private static final Map<String, String> DISTRICTS = Map.of("75056", "751", "69123", "6938", "13055", "132");

	/**
	 * Whether this place is compatible with the place in a number.
	 * @param place department and commune, or 99 and country: five characters
	 * @param year the year of birth
	 */
	boolean fits(String place, int year) {
		if (!this.commune.isEmpty()) {
			return this.commune.equals(place) || sameCity(place) || sameOverseas(place) || sameDepartment(place, year);
		}
		if (this.country.isEmpty()) {
			return true;
		}
		return this.country.equals(FRANCE) ? !place.startsWith(ABROAD) : fitsAbroad(place, year);
	}

	private boolean fitsAbroad(String place, int year) {
		return place.equals(this.country) || UNKNOWN_COUNTRIES.contains(place)
				|| year <= FORMERLY_FRENCH_UNTIL && this.country.equals(FORMERLY_FRENCH.get(place.substring(0, 2)));
	}

	private boolean sameCity(String place) {
		return DISTRICTS.entrySet()
			.stream()
			.anyMatch((city) -> isOf(this.commune, city) && isOf(place, city) && oneIsTheWhole(place, city.getKey()));
	}

	private boolean oneIsTheWhole(String place, String whole) {
		return this.commune.equals(whole) || place.equals(whole);
	}

	private static boolean isOf(String code, Map.Entry<String, String> city) {
		return code.equals(city.getKey()) || code.startsWith(city.getValue());
	}

	private boolean sameOverseas(String place) {
		return OVERSEAS.stream()
			.anyMatch((group) -> !department(place, 3).equals(department(this.commune, 3))
					&& group.contains(department(place, 3)) && group.contains(department(this.commune, 3)));
	}

	// Commune codes are not comparable between departments that were once one.
	private boolean sameDepartment(String place, int year) {
		String told = department(this.commune, 2);
		String typed = department(place, 2);
		if (told.equals(typed)) {
			return false;
		}
		return year <= SEINE_UNTIL && (both(SEINE, told, typed) || both(SEINE_ET_OISE, told, typed))
				|| year <= CORSICA_UNTIL && both(CORSICA, told, typed) && (told.equals("20") || typed.equals("20"));
	}

	private static boolean both(Set<String> group, String one, String other) {
		return group.contains(one) && group.contains(other);
	}

	private static String department(String code, int length) {
		return code.substring(0, Math.min(length, code.length()));
	}

	/** Keep birth places out of logs. */
	@Override
	public String toString() {
		return "********";
	}

}
