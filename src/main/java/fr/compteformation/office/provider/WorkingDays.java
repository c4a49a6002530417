package fr.compteformation.office.provider;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * The working days of metropolitan France: Monday to Friday without the public holidays
 * (code du travail, L3133-1).
 */
final class WorkingDays {

	private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(Month.JANUARY, 1), MonthDay.of(Month.MAY, 1),
			MonthDay.of(Month.MAY, 8), MonthDay.of(Month.JULY, 14), MonthDay.of(Month.AUGUST, 15),
			MonthDay.of(Month.NOVEMBER, 1), MonthDay.of(Month.NOVEMBER, 11), MonthDay.of(Month.DECEMBER, 25));

	/** Easter Monday, Ascension Day and Whit Monday, in days after Easter. */
	private static final Set<Long> AFTER_EASTER = Set.of(1L, 39L, 50L);

	private WorkingDays() {
	}

	/** The last of some working days after a day, which itself does not count. */
	static LocalDate after(LocalDate day, int days) {
		LocalDate last = day;
		for (int counted = 0; counted < days;) {
			last = last.plusDays(1);
			counted += isOne(last) ? 1 : 0;
		}
		return last;
	}

	static boolean isOne(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
				&& !FIXED.contains(MonthDay.from(day))
				&& !AFTER_EASTER.contains(day.toEpochDay() - easter(day.getYear()).toEpochDay());
	}

	// The Gregorian computus (Meeus, Jones and Butcher).
	static LocalDate easter(int year) {
		int golden = year % 19;
		int century = year / 100;
		int rest = year % 100;
		int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
		int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
		int correction = (golden + 11 * moon + 22 * sunday) / 451;
		int days = moon + sunday - 7 * correction + 114;
		return LocalDate.of(year, days / 31, days % 31 + 1);
	}

}
